"""`RestoreLayout` of the API document."""

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

    from .disk_mapping_context import DiskMappingContext

_NAME = "RestoreLayout"
_KNOWN = frozenset(
    "id name diskManagementSessionId targetLayout sourceLayout volumeMatchingResults".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class RestoreLayout(Model):
    """`RestoreLayout`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "disk_management_session_id": "diskManagementSessionId",
        "target_layout": "targetLayout",
        "source_layout": "sourceLayout",
        "volume_matching_results": "volumeMatchingResults",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    name: str
    disk_management_session_id: UUID
    target_layout: DiskMappingContext | None = None
    source_layout: DiskMappingContext | None = None
    volume_matching_results: DiskMappingContext
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        v = get("diskManagementSessionId")
        if v.__class__ is str:
            self.disk_management_session_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "diskManagementSessionId", _NAME, "invalid")
        else:
            self.disk_management_session_id = v
            n -= _required(d, "diskManagementSessionId", _NAME)
        v = get("targetLayout")
        if v.__class__ is dict:
            self.target_layout = _m.DiskMappingContext.from_dict(v)
        else:
            self.target_layout = v
            if v is None:
                n -= "targetLayout" not in d
            else:
                _note(d, "targetLayout", _NAME, "invalid")
        v = get("sourceLayout")
        if v.__class__ is dict:
            self.source_layout = _m.DiskMappingContext.from_dict(v)
        else:
            self.source_layout = v
            if v is None:
                n -= "sourceLayout" not in d
            else:
                _note(d, "sourceLayout", _NAME, "invalid")
        v = get("volumeMatchingResults")
        if v.__class__ is dict:
            self.volume_matching_results = _m.DiskMappingContext.from_dict(v)
        else:
            self.volume_matching_results = v
            n -= _required(d, "volumeMatchingResults", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "diskManagementSessionId": self.disk_management_session_id,
            "volumeMatchingResults": _wire(self.volume_matching_results),
        }
        if self.target_layout is not None:
            d["targetLayout"] = _wire(self.target_layout)
        if self.source_layout is not None:
            d["sourceLayout"] = _wire(self.source_layout)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RestoreLayout"]
