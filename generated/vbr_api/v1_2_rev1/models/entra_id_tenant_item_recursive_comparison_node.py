"""`EntraIdTenantItemRecursiveComparisonNode` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

_NAME = "EntraIdTenantItemRecursiveComparisonNode"
_KNOWN = frozenset("areEqual isReadOnly name path oldValue newValue children".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantItemRecursiveComparisonNode(Model):
    """`EntraIdTenantItemRecursiveComparisonNode`."""

    wire_names: ClassVar[dict[str, str]] = {
        "are_equal": "areEqual",
        "is_read_only": "isReadOnly",
        "name": "name",
        "path": "path",
        "old_value": "oldValue",
        "new_value": "newValue",
        "children": "children",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    are_equal: bool
    is_read_only: bool | None = None
    name: str
    path: str
    old_value: str | None = None
    new_value: str | None = None
    children: list[EntraIdTenantItemRecursiveComparisonNode] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
        self.are_equal = v = get("areEqual")
        if v.__class__ is not bool:
            n -= _required(d, "areEqual", _NAME)
        self.is_read_only = v = get("isReadOnly")
        if v.__class__ is not bool:
            if v is None:
                n -= "isReadOnly" not in d
            else:
                _note(d, "isReadOnly", _NAME, "invalid")
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.path = v = get("path")
        if v.__class__ is not str:
            n -= _required(d, "path", _NAME)
        self.old_value = v = get("oldValue")
        if v.__class__ is not str:
            if v is None:
                n -= "oldValue" not in d
            else:
                _note(d, "oldValue", _NAME, "invalid")
        self.new_value = v = get("newValue")
        if v.__class__ is not str:
            if v is None:
                n -= "newValue" not in d
            else:
                _note(d, "newValue", _NAME, "invalid")
        v = get("children")
        if v.__class__ is list:
            self.children = _items(
                v, dict, _m.EntraIdTenantItemRecursiveComparisonNode.from_dict, _NAME
            )
        else:
            self.children = v
            if v is None:
                n -= "children" not in d
            else:
                _note(d, "children", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "areEqual": self.are_equal,
            "name": self.name,
            "path": self.path,
        }
        if self.is_read_only is not None:
            d["isReadOnly"] = self.is_read_only
        if self.old_value is not None:
            d["oldValue"] = self.old_value
        if self.new_value is not None:
            d["newValue"] = self.new_value
        if self.children is not None:
            d["children"] = _wire(self.children)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantItemRecursiveComparisonNode"]
