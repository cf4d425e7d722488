"""`BackupPlacementSettingsModel` of the API document."""

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
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_allowed_backups_type import EAllowedBackupsType

_NAME = "BackupPlacementSettingsModel"
_KNOWN = frozenset("name extentId allowedBackups".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupPlacementSettingsModel(Model):
    """`BackupPlacementSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "extent_id": "extentId",
        "allowed_backups": "allowedBackups",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    name: str | None = None
    extent_id: UUID
    allowed_backups: EAllowedBackupsType
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.name = v = get("name")
        if v.__class__ is not str:
            if v is None:
                n -= "name" not in d
            else:
                _note(d, "name", _NAME, "invalid")
        v = get("extentId")
        if v.__class__ is str:
            self.extent_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "extentId", _NAME, "invalid")
        else:
            self.extent_id = v
            n -= _required(d, "extentId", _NAME)
        v = get("allowedBackups")
        if v.__class__ is str:
            self.allowed_backups = _m.EAllowedBackupsType.table[v]
        else:
            self.allowed_backups = v
            n -= _required(d, "allowedBackups", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "extentId": self.extent_id,
            "allowedBackups": self.allowed_backups,
        }
        if self.name is not None:
            d["name"] = self.name
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupPlacementSettingsModel"]
