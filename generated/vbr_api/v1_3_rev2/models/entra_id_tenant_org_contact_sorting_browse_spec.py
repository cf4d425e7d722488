"""`EntraIdTenantOrgContactSortingBrowseSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_entra_id_tenant_org_contact_sorting_property import (
        EEntraIdTenantOrgContactSortingProperty,
    )
    from .e_sort_expression_direction_type import ESortExpressionDirectionType

_NAME = "EntraIdTenantOrgContactSortingBrowseSpec"
_KNOWN = frozenset("property direction".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantOrgContactSortingBrowseSpec(Model):
    """`EntraIdTenantOrgContactSortingBrowseSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "property": "property",
        "direction": "direction",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    property: EEntraIdTenantOrgContactSortingProperty | None = None
    direction: ESortExpressionDirectionType | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("property")
        if v.__class__ is str:
            self.property = _m.EEntraIdTenantOrgContactSortingProperty.table[v]
        else:
            self.property = v
            if v is None:
                n -= "property" not in d
            else:
                _note(d, "property", _NAME, "invalid")
        v = get("direction")
        if v.__class__ is str:
            self.direction = _m.ESortExpressionDirectionType.table[v]
        else:
            self.direction = v
            if v is None:
                n -= "direction" not in d
            else:
                _note(d, "direction", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.property is not None:
            d["property"] = self.property
        if self.direction is not None:
            d["direction"] = self.direction
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantOrgContactSortingBrowseSpec"]
