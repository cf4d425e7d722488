"""`EntraIdTenantBrowseModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Children as _Children
from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self
    from uuid import UUID

    from .e_entra_id_tenant_item_type import EEntraIdTenantItemType

_NAME = "EntraIdTenantBrowseModel"
_KNOWN = frozenset("id displayName restorePointId restorePointDate type".split())
_CHILDREN = _Children(
    _m.__name__,
    {
        "User": "EntraIdTenantUserBrowseModel",
        "Group": "EntraIdTenantGroupBrowseModel",
        "AdminUnit": "EntraIdTenantAdminUnitBrowseModel",
        "Role": "EntraIdTenantRoleBrowseModel",
        "Application": "EntraIdTenantApplicationBrowseModel",
        "ConditionalAccessPolicy": "EntraIdTenantConditionalAccessPolicyBrowseModel",
    },
)


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantBrowseModel(Model):
    """`EntraIdTenantBrowseModel`.

    `from_dict` returns the subclass for the value of `type`:
    `User` EntraIdTenantUserBrowseModel,
    `Group` EntraIdTenantGroupBrowseModel,
    `AdminUnit` EntraIdTenantAdminUnitBrowseModel,
    `Role` EntraIdTenantRoleBrowseModel,
    `Application` EntraIdTenantApplicationBrowseModel,
    `ConditionalAccessPolicy` EntraIdTenantConditionalAccessPolicyBrowseModel.
    Any other value decodes to this class, with all its data.
    """

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "display_name": "displayName",
        "restore_point_id": "restorePointId",
        "restore_point_date": "restorePointDate",
        "type": "type",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    display_name: str | None = None
    restore_point_id: UUID
    restore_point_date: datetime
    type: EEntraIdTenantItemType
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
        n = 5
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        self.display_name = v = get("displayName")
        if v.__class__ is not str:
            if v is None:
                n -= "displayName" not in d
            else:
                _note(d, "displayName", _NAME, "invalid")
        v = get("restorePointId")
        if v.__class__ is str:
            self.restore_point_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "restorePointId", _NAME, "invalid")
        else:
            self.restore_point_id = v
            n -= _required(d, "restorePointId", _NAME)
        v = get("restorePointDate")
        if v.__class__ is str:
            self.restore_point_date = _date_time(v, d, "restorePointDate", _NAME)
        else:
            self.restore_point_date = v
            n -= _required(d, "restorePointDate", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EEntraIdTenantItemType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "restorePointId": self.restore_point_id,
            "restorePointDate": self.restore_point_date,
            "type": self.type,
        }
        if self.display_name is not None:
            d["displayName"] = self.display_name
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantBrowseModel"]
