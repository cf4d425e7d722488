"""`EntraIdTenantProtectionScopeResult` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_entra_id_tenant_resource import EEntraIdTenantResource

_NAME = "EntraIdTenantProtectionScopeResult"
_KNOWN = frozenset("tenantResources".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantProtectionScopeResult(Model):
    """`EntraIdTenantProtectionScopeResult`."""

    wire_names: ClassVar[dict[str, str]] = {
        "tenant_resources": "tenantResources",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    tenant_resources: list[EEntraIdTenantResource]
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 1
        v = get("tenantResources")
        if v.__class__ is list:
            self.tenant_resources = _items(
                v, str, _m.EEntraIdTenantResource.table.__getitem__, _NAME
            )
        else:
            self.tenant_resources = v
            n -= _required(d, "tenantResources", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "tenantResources": self.tenant_resources,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantProtectionScopeResult"]
