"""`EntraIdTenantGroupFilterBrowseSpec` of the API document."""

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

    from .e_entra_id_tenant_group_membership_type import EEntraIdTenantGroupMembershipType
    from .e_entra_id_tenant_group_type import EEntraIdTenantGroupType

_NAME = "EntraIdTenantGroupFilterBrowseSpec"
_KNOWN = frozenset("displayName groupTypes membershipTypes".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantGroupFilterBrowseSpec(Model):
    """`EntraIdTenantGroupFilterBrowseSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "display_name": "displayName",
        "group_types": "groupTypes",
        "membership_types": "membershipTypes",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    display_name: str | None = None
    group_types: list[EEntraIdTenantGroupType] | None = None
    membership_types: list[EEntraIdTenantGroupMembershipType] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.display_name = v = get("displayName")
        if v.__class__ is not str:
            if v is None:
                n -= "displayName" not in d
            else:
                _note(d, "displayName", _NAME, "invalid")
        v = get("groupTypes")
        if v.__class__ is list:
            self.group_types = _items(v, str, _m.EEntraIdTenantGroupType.table.__getitem__, _NAME)
        else:
            self.group_types = v
            if v is None:
                n -= "groupTypes" not in d
            else:
                _note(d, "groupTypes", _NAME, "invalid")
        v = get("membershipTypes")
        if v.__class__ is list:
            self.membership_types = _items(
                v, str, _m.EEntraIdTenantGroupMembershipType.table.__getitem__, _NAME
            )
        else:
            self.membership_types = v
            if v is None:
                n -= "membershipTypes" not in d
            else:
                _note(d, "membershipTypes", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.display_name is not None:
            d["displayName"] = self.display_name
        if self.group_types is not None:
            d["groupTypes"] = self.group_types
        if self.membership_types is not None:
            d["membershipTypes"] = self.membership_types
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantGroupFilterBrowseSpec"]
