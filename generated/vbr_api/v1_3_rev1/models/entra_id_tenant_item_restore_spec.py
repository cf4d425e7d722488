"""`EntraIdTenantItemRestoreSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import mask as _mask
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .entra_id_item_include_restore_spec import EntraIDItemIncludeRestoreSpec
    from .entra_id_tenant_restore_user_password_spec import EntraIdTenantRestoreUserPasswordSpec

_NAME = "EntraIdTenantItemRestoreSpec"
_KNOWN = frozenset(
    "credentialsId items skipRelationships skipRecycleBinRestore skipObjectsIfExist requestPasswordChangeOnLogon defaultUserPassword usersPasswords reason".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantItemRestoreSpec(Model):
    """`EntraIdTenantItemRestoreSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "credentials_id": "credentialsId",
        "items": "items",
        "skip_relationships": "skipRelationships",
        "skip_recycle_bin_restore": "skipRecycleBinRestore",
        "skip_objects_if_exist": "skipObjectsIfExist",
        "request_password_change_on_logon": "requestPasswordChangeOnLogon",
        "default_user_password": "defaultUserPassword",
        "users_passwords": "usersPasswords",
        "reason": "reason",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(("default_user_password",))

    credentials_id: UUID | None = None
    items: list[EntraIDItemIncludeRestoreSpec] | None = None
    skip_relationships: bool | None = None
    skip_recycle_bin_restore: bool | None = None
    skip_objects_if_exist: bool | None = None
    request_password_change_on_logon: bool | None = None
    default_user_password: str | None = _field(default=None, repr=_mask)
    users_passwords: list[EntraIdTenantRestoreUserPasswordSpec] | None = None
    reason: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 9
        v = get("credentialsId")
        if v.__class__ is str:
            self.credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credentialsId", _NAME, "invalid")
        else:
            self.credentials_id = v
            if v is None:
                n -= "credentialsId" not in d
            else:
                _note(d, "credentialsId", _NAME, "invalid")
        v = get("items")
        if v.__class__ is list:
            self.items = _items(v, dict, _m.EntraIDItemIncludeRestoreSpec.from_dict, _NAME)
        else:
            self.items = v
            if v is None:
                n -= "items" not in d
            else:
                _note(d, "items", _NAME, "invalid")
        self.skip_relationships = v = get("skipRelationships")
        if v.__class__ is not bool:
            if v is None:
                n -= "skipRelationships" not in d
            else:
                _note(d, "skipRelationships", _NAME, "invalid")
        self.skip_recycle_bin_restore = v = get("skipRecycleBinRestore")
        if v.__class__ is not bool:
            if v is None:
                n -= "skipRecycleBinRestore" not in d
            else:
                _note(d, "skipRecycleBinRestore", _NAME, "invalid")
        self.skip_objects_if_exist = v = get("skipObjectsIfExist")
        if v.__class__ is not bool:
            if v is None:
                n -= "skipObjectsIfExist" not in d
            else:
                _note(d, "skipObjectsIfExist", _NAME, "invalid")
        self.request_password_change_on_logon = v = get("requestPasswordChangeOnLogon")
        if v.__class__ is not bool:
            if v is None:
                n -= "requestPasswordChangeOnLogon" not in d
            else:
                _note(d, "requestPasswordChangeOnLogon", _NAME, "invalid")
        self.default_user_password = v = get("defaultUserPassword")
        if v.__class__ is not str:
            if v is None:
                n -= "defaultUserPassword" not in d
            else:
                _note(d, "defaultUserPassword", _NAME, "invalid")
        v = get("usersPasswords")
        if v.__class__ is list:
            self.users_passwords = _items(
                v, dict, _m.EntraIdTenantRestoreUserPasswordSpec.from_dict, _NAME
            )
        else:
            self.users_passwords = v
            if v is None:
                n -= "usersPasswords" not in d
            else:
                _note(d, "usersPasswords", _NAME, "invalid")
        self.reason = v = get("reason")
        if v.__class__ is not str:
            if v is None:
                n -= "reason" not in d
            else:
                _note(d, "reason", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.credentials_id is not None:
            d["credentialsId"] = self.credentials_id
        if self.items is not None:
            d["items"] = _wire(self.items)
        if self.skip_relationships is not None:
            d["skipRelationships"] = self.skip_relationships
        if self.skip_recycle_bin_restore is not None:
            d["skipRecycleBinRestore"] = self.skip_recycle_bin_restore
        if self.skip_objects_if_exist is not None:
            d["skipObjectsIfExist"] = self.skip_objects_if_exist
        if self.request_password_change_on_logon is not None:
            d["requestPasswordChangeOnLogon"] = self.request_password_change_on_logon
        if self.default_user_password is not None:
            d["defaultUserPassword"] = self.default_user_password
        if self.users_passwords is not None:
            d["usersPasswords"] = _wire(self.users_passwords)
        if self.reason is not None:
            d["reason"] = self.reason
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantItemRestoreSpec"]
