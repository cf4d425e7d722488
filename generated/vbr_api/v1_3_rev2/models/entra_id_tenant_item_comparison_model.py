"""`EntraIdTenantItemComparisonModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

    from .entra_id_tenant_item_comparison_property_model import (
        EntraIdTenantItemComparisonPropertyModel,
    )
    from .entra_id_tenant_item_comparison_reference_model import (
        EntraIdTenantItemComparisonReferenceModel,
    )

_NAME = "EntraIdTenantItemComparisonModel"
_KNOWN = frozenset(
    "existsInOldRestorePoint existsInNewRestorePoint properties references cacheTimestamp".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantItemComparisonModel(Model):
    """`EntraIdTenantItemComparisonModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "exists_in_old_restore_point": "existsInOldRestorePoint",
        "exists_in_new_restore_point": "existsInNewRestorePoint",
        "properties": "properties",
        "references": "references",
        "cache_timestamp": "cacheTimestamp",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    exists_in_old_restore_point: bool
    exists_in_new_restore_point: bool
    properties: list[EntraIdTenantItemComparisonPropertyModel]
    references: list[EntraIdTenantItemComparisonReferenceModel]
    cache_timestamp: datetime
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.exists_in_old_restore_point = v = get("existsInOldRestorePoint")
        if v.__class__ is not bool:
            n -= _required(d, "existsInOldRestorePoint", _NAME)
        self.exists_in_new_restore_point = v = get("existsInNewRestorePoint")
        if v.__class__ is not bool:
            n -= _required(d, "existsInNewRestorePoint", _NAME)
        v = get("properties")
        if v.__class__ is list:
            self.properties = _items(
                v, dict, _m.EntraIdTenantItemComparisonPropertyModel.from_dict, _NAME
            )
        else:
            self.properties = v
            n -= _required(d, "properties", _NAME)
        v = get("references")
        if v.__class__ is list:
            self.references = _items(
                v, dict, _m.EntraIdTenantItemComparisonReferenceModel.from_dict, _NAME
            )
        else:
            self.references = v
            n -= _required(d, "references", _NAME)
        v = get("cacheTimestamp")
        if v.__class__ is str:
            self.cache_timestamp = _date_time(v, d, "cacheTimestamp", _NAME)
        else:
            self.cache_timestamp = v
            n -= _required(d, "cacheTimestamp", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "existsInOldRestorePoint": self.exists_in_old_restore_point,
            "existsInNewRestorePoint": self.exists_in_new_restore_point,
            "properties": _wire(self.properties),
            "references": _wire(self.references),
            "cacheTimestamp": self.cache_timestamp,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantItemComparisonModel"]
