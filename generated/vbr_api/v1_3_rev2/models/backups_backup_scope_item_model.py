"""`BackupsBackupScopeItemModel` of the API document."""

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

    from .e_backup_scope_item_type import EBackupScopeItemType

_NAME = "BackupsBackupScopeItemModel"
_KNOWN = frozenset("backupId backupName type".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupsBackupScopeItemModel(Model):
    """`BackupsBackupScopeItemModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "backup_id": "backupId",
        "backup_name": "backupName",
        "type": "type",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    backup_id: UUID
    backup_name: str | None = None
    type: EBackupScopeItemType | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("backupId")
        if v.__class__ is str:
            self.backup_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "backupId", _NAME, "invalid")
        else:
            self.backup_id = v
            n -= _required(d, "backupId", _NAME)
        self.backup_name = v = get("backupName")
        if v.__class__ is not str:
            if v is None:
                n -= "backupName" not in d
            else:
                _note(d, "backupName", _NAME, "invalid")
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EBackupScopeItemType.table[v]
        else:
            self.type = v
            if v is None:
                n -= "type" not in d
            else:
                _note(d, "type", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "backupId": self.backup_id,
        }
        if self.backup_name is not None:
            d["backupName"] = self.backup_name
        if self.type is not None:
            d["type"] = self.type
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupsBackupScopeItemModel"]
