"""`EntraIdTenantBrowseSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Children as _Children
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_entra_id_tenant_item_type import EEntraIdTenantItemType

_NAME = "EntraIdTenantBrowseSpec"
_KNOWN = frozenset("type skip limit".split())
_CHILDREN = _Children(
    _m.__name__,
    {
        "User": "EntraIdTenantUserBrowseSpec",
        "Group": "EntraIdTenantGroupBrowseSpec",
        "AdminUnit": "EntraIdTenantAdminUnitBrowseSpec",
        "Role": "EntraIdTenantRoleBrowseSpec",
        "Application": "EntraIdTenantApplicationBrowseSpec",
        "DeviceConfiguration": "EntraIdTenantDeviceConfigurationBrowseSpec",
        "ConditionalAccessPolicy": "EntraIdTenantConditionalAccessPolicyBrowseSpec",
        "OrgContact": "EntraIdTenantOrgContactBrowseSpec",
        "Device": "EntraIdTenantDeviceBrowseSpec",
    },
)


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantBrowseSpec(Model):
    """`EntraIdTenantBrowseSpec`.

    `from_dict` returns the subclass for the value of `type`:
    `User` EntraIdTenantUserBrowseSpec,
    `Group` EntraIdTenantGroupBrowseSpec,
    `AdminUnit` EntraIdTenantAdminUnitBrowseSpec,
    `Role` EntraIdTenantRoleBrowseSpec,
    `Application` EntraIdTenantApplicationBrowseSpec,
    `DeviceConfiguration` EntraIdTenantDeviceConfigurationBrowseSpec,
    `ConditionalAccessPolicy` EntraIdTenantConditionalAccessPolicyBrowseSpec,
    `OrgContact` EntraIdTenantOrgContactBrowseSpec,
    `Device` EntraIdTenantDeviceBrowseSpec.
    Any other value decodes to this class, with all its data.
    """

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "skip": "skip",
        "limit": "limit",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EEntraIdTenantItemType
    skip: int | None = None
    limit: int | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        v: Any = d.get("type")
        if v.__class__ is str:
            child = _CHILDREN[v]
            if child is not None:
                decoded: Self = child.from_dict(d)
                return decoded
            _note(d, "type", _NAME, "unknown-discriminator")
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EEntraIdTenantItemType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.skip = v = get("skip")
        if v.__class__ is not int:
            if v is None:
                n -= "skip" not in d
            else:
                _note(d, "skip", _NAME, "invalid")
        self.limit = v = get("limit")
        if v.__class__ is not int:
            if v is None:
                n -= "limit" not in d
            else:
                _note(d, "limit", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
        }
        if self.skip is not None:
            d["skip"] = self.skip
        if self.limit is not None:
            d["limit"] = self.limit
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantBrowseSpec"]
