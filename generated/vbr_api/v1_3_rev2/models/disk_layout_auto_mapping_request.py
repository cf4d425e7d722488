"""`DiskLayoutAutoMappingRequest` of the API document."""

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

    from .e_backup_layout_mapping_type import EBackupLayoutMappingType

_NAME = "DiskLayoutAutoMappingRequest"
_KNOWN = frozenset("diskManagementSessionId mappingType".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class DiskLayoutAutoMappingRequest(Model):
    """`DiskLayoutAutoMappingRequest`."""

    wire_names: ClassVar[dict[str, str]] = {
        "disk_management_session_id": "diskManagementSessionId",
        "mapping_type": "mappingType",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    disk_management_session_id: UUID
    mapping_type: EBackupLayoutMappingType
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("diskManagementSessionId")
        if v.__class__ is str:
            self.disk_management_session_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "diskManagementSessionId", _NAME, "invalid")
        else:
            self.disk_management_session_id = v
            n -= _required(d, "diskManagementSessionId", _NAME)
        v = get("mappingType")
        if v.__class__ is str:
            self.mapping_type = _m.EBackupLayoutMappingType.table[v]
        else:
            self.mapping_type = v
            n -= _required(d, "mappingType", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "diskManagementSessionId": self.disk_management_session_id,
            "mappingType": self.mapping_type,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["DiskLayoutAutoMappingRequest"]
