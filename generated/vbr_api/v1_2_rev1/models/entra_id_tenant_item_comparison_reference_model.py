"""`EntraIdTenantItemComparisonReferenceModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .entra_id_tenant_item_comparison_reference_value_model import (
        EntraIdTenantItemComparisonReferenceValueModel,
    )

_NAME = "EntraIdTenantItemComparisonReferenceModel"
_KNOWN = frozenset("referenceType referenceTypeDisplayName values".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantItemComparisonReferenceModel(Model):
    """`EntraIdTenantItemComparisonReferenceModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "reference_type": "referenceType",
        "reference_type_display_name": "referenceTypeDisplayName",
        "values": "values",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    reference_type: str
    reference_type_display_name: str
    values: list[EntraIdTenantItemComparisonReferenceValueModel]
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.reference_type = v = get("referenceType")
        if v.__class__ is not str:
            n -= _required(d, "referenceType", _NAME)
        self.reference_type_display_name = v = get("referenceTypeDisplayName")
        if v.__class__ is not str:
            n -= _required(d, "referenceTypeDisplayName", _NAME)
        v = get("values")
        if v.__class__ is list:
            self.values = _items(
                v, dict, _m.EntraIdTenantItemComparisonReferenceValueModel.from_dict, _NAME
            )
        else:
            self.values = v
            n -= _required(d, "values", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "referenceType": self.reference_type,
            "referenceTypeDisplayName": self.reference_type_display_name,
            "values": _wire(self.values),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantItemComparisonReferenceModel"]
