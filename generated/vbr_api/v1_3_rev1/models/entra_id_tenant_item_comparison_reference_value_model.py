"""`EntraIdTenantItemComparisonReferenceValueModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "EntraIdTenantItemComparisonReferenceValueModel"
_KNOWN = frozenset("displayName referenceId oldValue newValue".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantItemComparisonReferenceValueModel(Model):
    """`EntraIdTenantItemComparisonReferenceValueModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "display_name": "displayName",
        "reference_id": "referenceId",
        "old_value": "oldValue",
        "new_value": "newValue",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    display_name: str
    reference_id: str
    old_value: bool
    new_value: bool
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.display_name = v = get("displayName")
        if v.__class__ is not str:
            n -= _required(d, "displayName", _NAME)
        self.reference_id = v = get("referenceId")
        if v.__class__ is not str:
            n -= _required(d, "referenceId", _NAME)
        self.old_value = v = get("oldValue")
        if v.__class__ is not bool:
            n -= _required(d, "oldValue", _NAME)
        self.new_value = v = get("newValue")
        if v.__class__ is not bool:
            n -= _required(d, "newValue", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "displayName": self.display_name,
            "referenceId": self.reference_id,
            "oldValue": self.old_value,
            "newValue": self.new_value,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantItemComparisonReferenceValueModel"]
