"""`BackupItemVersionsSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_backup_item_version_retention_type import EBackupItemVersionRetentionType

_NAME = "BackupItemVersionsSettingsModel"
_KNOWN = frozenset("versionRetentionType activeVersionRetention deletedVersionRetention".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupItemVersionsSettingsModel(Model):
    """`BackupItemVersionsSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "version_retention_type": "versionRetentionType",
        "active_version_retention": "activeVersionRetention",
        "deleted_version_retention": "deletedVersionRetention",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    version_retention_type: EBackupItemVersionRetentionType | None = None
    active_version_retention: int | None = None
    deleted_version_retention: int | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("versionRetentionType")
        if v.__class__ is str:
            self.version_retention_type = _m.EBackupItemVersionRetentionType.table[v]
        else:
            self.version_retention_type = v
            if v is None:
                n -= "versionRetentionType" not in d
            else:
                _note(d, "versionRetentionType", _NAME, "invalid")
        self.active_version_retention = v = get("activeVersionRetention")
        if v.__class__ is not int:
            if v is None:
                n -= "activeVersionRetention" not in d
            else:
                _note(d, "activeVersionRetention", _NAME, "invalid")
        self.deleted_version_retention = v = get("deletedVersionRetention")
        if v.__class__ is not int:
            if v is None:
                n -= "deletedVersionRetention" not in d
            else:
                _note(d, "deletedVersionRetention", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.version_retention_type is not None:
            d["versionRetentionType"] = self.version_retention_type
        if self.active_version_retention is not None:
            d["activeVersionRetention"] = self.active_version_retention
        if self.deleted_version_retention is not None:
            d["deletedVersionRetention"] = self.deleted_version_retention
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupItemVersionsSettingsModel"]
