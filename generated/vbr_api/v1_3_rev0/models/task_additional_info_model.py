"""`TaskAdditionalInfoModel` of the API document."""

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

_NAME = "TaskAdditionalInfoModel"
_KNOWN = frozenset("message resourceId resourceReference".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class TaskAdditionalInfoModel(Model):
    """`TaskAdditionalInfoModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "message": "message",
        "resource_id": "resourceId",
        "resource_reference": "resourceReference",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    message: str
    resource_id: UUID | None = None
    resource_reference: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.message = v = get("message")
        if v.__class__ is not str:
            n -= _required(d, "message", _NAME)
        v = get("resourceId")
        if v.__class__ is str:
            self.resource_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "resourceId", _NAME, "invalid")
        else:
            self.resource_id = v
            if v is None:
                n -= "resourceId" not in d
            else:
                _note(d, "resourceId", _NAME, "invalid")
        self.resource_reference = v = get("resourceReference")
        if v.__class__ is not str:
            if v is None:
                n -= "resourceReference" not in d
            else:
                _note(d, "resourceReference", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "message": self.message,
        }
        if self.resource_id is not None:
            d["resourceId"] = self.resource_id
        if self.resource_reference is not None:
            d["resourceReference"] = self.resource_reference
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["TaskAdditionalInfoModel"]
