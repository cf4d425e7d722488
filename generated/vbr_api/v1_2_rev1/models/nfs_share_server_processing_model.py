"""`NFSShareServerProcessingModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .backup_proxies_settings_model import BackupProxiesSettingsModel
    from .e_backup_io_control_level import EBackupIOControlLevel

_NAME = "NFSShareServerProcessingModel"
_KNOWN = frozenset("backupProxies cacheRepositoryId backupIOControlLevel".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class NFSShareServerProcessingModel(Model):
    """`NFSShareServerProcessingModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "backup_proxies": "backupProxies",
        "cache_repository_id": "cacheRepositoryId",
        "backup_io_control_level": "backupIOControlLevel",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    backup_proxies: BackupProxiesSettingsModel
    cache_repository_id: UUID
    backup_io_control_level: EBackupIOControlLevel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("backupProxies")
        if v.__class__ is dict:
            self.backup_proxies = _m.BackupProxiesSettingsModel.from_dict(v)
        else:
            self.backup_proxies = v
            n -= _required(d, "backupProxies", _NAME)
        v = get("cacheRepositoryId")
        if v.__class__ is str:
            self.cache_repository_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "cacheRepositoryId", _NAME, "invalid")
        else:
            self.cache_repository_id = v
            n -= _required(d, "cacheRepositoryId", _NAME)
        v = get("backupIOControlLevel")
        if v.__class__ is str:
            self.backup_io_control_level = _m.EBackupIOControlLevel.table[v]
        else:
            self.backup_io_control_level = v
            if v is None:
                n -= "backupIOControlLevel" not in d
            else:
                _note(d, "backupIOControlLevel", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "backupProxies": _wire(self.backup_proxies),
            "cacheRepositoryId": self.cache_repository_id,
        }
        if self.backup_io_control_level is not None:
            d["backupIOControlLevel"] = self.backup_io_control_level
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["NFSShareServerProcessingModel"]
