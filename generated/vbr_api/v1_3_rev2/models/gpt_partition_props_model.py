"""`GptPartitionPropsModel` of the API document."""

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

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "GptPartitionPropsModel"
_KNOWN = frozenset("partId partType name attrs".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class GptPartitionPropsModel(Model):
    """`GptPartitionPropsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "part_id": "partId",
        "part_type": "partType",
        "name": "name",
        "attrs": "attrs",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    part_id: UUID
    part_type: UUID
    name: str | None = None
    attrs: str
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("partId")
        if v.__class__ is str:
            self.part_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "partId", _NAME, "invalid")
        else:
            self.part_id = v
            n -= _required(d, "partId", _NAME)
        v = get("partType")
        if v.__class__ is str:
            self.part_type = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "partType", _NAME, "invalid")
        else:
            self.part_type = v
            n -= _required(d, "partType", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            if v is None:
                n -= "name" not in d
            else:
                _note(d, "name", _NAME, "invalid")
        self.attrs = v = get("attrs")
        if v.__class__ is not str:
            n -= _required(d, "attrs", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "partId": self.part_id,
            "partType": self.part_type,
            "attrs": self.attrs,
        }
        if self.name is not None:
            d["name"] = self.name
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GptPartitionPropsModel"]
