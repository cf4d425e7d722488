"""`IndividualComputersProtectionGroupSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import items as _items
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_protection_group_type import EProtectionGroupType
from .protection_group_spec import ProtectionGroupSpec

if TYPE_CHECKING:
    from typing import Self

    from .individual_computer_container_model import IndividualComputerContainerModel
    from .protection_group_options_model import ProtectionGroupOptionsModel

_NAME = "IndividualComputersProtectionGroupSpec"
_KNOWN = frozenset("name description tag type computers options".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class IndividualComputersProtectionGroupSpec(ProtectionGroupSpec):
    """`IndividualComputersProtectionGroupSpec`, a ProtectionGroupSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "description": "description",
        "tag": "tag",
        "type": "type",
        "computers": "computers",
        "options": "options",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EProtectionGroupType = EProtectionGroupType.INDIVIDUAL_COMPUTERS
    computers: list[IndividualComputerContainerModel]
    options: ProtectionGroupOptionsModel | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.description = v = get("description")
        if v.__class__ is not str:
            n -= _required(d, "description", _NAME)
        self.tag = v = get("tag")
        if v.__class__ is not str:
            if v is None:
                n -= "tag" not in d
            else:
                _note(d, "tag", _NAME, "invalid")
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EProtectionGroupType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("computers")
        if v.__class__ is list:
            self.computers = _items(v, dict, _m.IndividualComputerContainerModel.from_dict, _NAME)
        else:
            self.computers = v
            n -= _required(d, "computers", _NAME)
        v = get("options")
        if v.__class__ is dict:
            self.options = _m.ProtectionGroupOptionsModel.from_dict(v)
        else:
            self.options = v
            if v is None:
                n -= "options" not in d
            else:
                _note(d, "options", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "name": self.name,
            "description": self.description,
            "type": self.type,
            "computers": _wire(self.computers),
        }
        if self.tag is not None:
            d["tag"] = self.tag
        if self.options is not None:
            d["options"] = _wire(self.options)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["IndividualComputersProtectionGroupSpec"]
