"""`EntraIdTenantItemComparisonPropertyModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "EntraIdTenantItemComparisonPropertyModel"
_KNOWN = frozenset("propertyName oldValue newValue readOnly".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantItemComparisonPropertyModel(Model):
    """`EntraIdTenantItemComparisonPropertyModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "property_name": "propertyName",
        "old_value": "oldValue",
        "new_value": "newValue",
        "read_only": "readOnly",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    property_name: str
    old_value: str | None = None
    new_value: str | None = None
    read_only: bool
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.property_name = v = get("propertyName")
        if v.__class__ is not str:
            n -= _required(d, "propertyName", _NAME)
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
        self.read_only = v = get("readOnly")
        if v.__class__ is not bool:
            n -= _required(d, "readOnly", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "propertyName": self.property_name,
            "readOnly": self.read_only,
        }
        if self.old_value is not None:
            d["oldValue"] = self.old_value
        if self.new_value is not None:
            d["newValue"] = self.new_value
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantItemComparisonPropertyModel"]
