"""`UnmanagedProtectionGroupModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .e_protection_group_type import EProtectionGroupType
from .protection_group_model import ProtectionGroupModel

if TYPE_CHECKING:
    from typing import Self

_NAME = "UnmanagedProtectionGroupModel"
_KNOWN = frozenset("id name description type isDisabled".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class UnmanagedProtectionGroupModel(ProtectionGroupModel):
    """`UnmanagedProtectionGroupModel`, a ProtectionGroupModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "type": "type",
        "is_disabled": "isDisabled",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EProtectionGroupType = EProtectionGroupType.UNMANAGED

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
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
        self.description = v = get("description")
        if v.__class__ is not str:
            n -= _required(d, "description", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EProtectionGroupType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.is_disabled = v = get("isDisabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "isDisabled" not in d
            else:
                _note(d, "isDisabled", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "description": self.description,
            "type": self.type,
        }
        if self.is_disabled is not None:
            d["isDisabled"] = self.is_disabled
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["UnmanagedProtectionGroupModel"]
