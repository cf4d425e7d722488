"""`EntraIdTenantAdminUnitFilterBrowseSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_entra_id_tenant_admin_unit_visibility_type import EEntraIdTenantAdminUnitVisibilityType

_NAME = "EntraIdTenantAdminUnitFilterBrowseSpec"
_KNOWN = frozenset("displayName visibilities".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantAdminUnitFilterBrowseSpec(Model):
    """`EntraIdTenantAdminUnitFilterBrowseSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "display_name": "displayName",
        "visibilities": "visibilities",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    display_name: str | None = None
    visibilities: list[EEntraIdTenantAdminUnitVisibilityType] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.display_name = v = get("displayName")
        if v.__class__ is not str:
            if v is None:
                n -= "displayName" not in d
            else:
                _note(d, "displayName", _NAME, "invalid")
        v = get("visibilities")
        if v.__class__ is list:
            self.visibilities = _items(
                v, str, _m.EEntraIdTenantAdminUnitVisibilityType.table.__getitem__, _NAME
            )
        else:
            self.visibilities = v
            if v is None:
                n -= "visibilities" not in d
            else:
                _note(d, "visibilities", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.display_name is not None:
            d["displayName"] = self.display_name
        if self.visibilities is not None:
            d["visibilities"] = self.visibilities
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantAdminUnitFilterBrowseSpec"]
