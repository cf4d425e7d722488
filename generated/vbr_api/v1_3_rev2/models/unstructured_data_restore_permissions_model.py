"""`UnstructuredDataRestorePermissionsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_account_permission_type import EAccountPermissionType

_NAME = "UnstructuredDataRestorePermissionsModel"
_KNOWN = frozenset("owner permissionType permissionScope".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class UnstructuredDataRestorePermissionsModel(Model):
    """`UnstructuredDataRestorePermissionsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "owner": "owner",
        "permission_type": "permissionType",
        "permission_scope": "permissionScope",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    owner: str
    permission_type: EAccountPermissionType | None = None
    permission_scope: list[str] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.owner = v = get("owner")
        if v.__class__ is not str:
            n -= _required(d, "owner", _NAME)
        v = get("permissionType")
        if v.__class__ is str:
            self.permission_type = _m.EAccountPermissionType.table[v]
        else:
            self.permission_type = v
            if v is None:
                n -= "permissionType" not in d
            else:
                _note(d, "permissionType", _NAME, "invalid")
        v = get("permissionScope")
        if v.__class__ is list:
            self.permission_scope = _items(v, str, None, _NAME)
        else:
            self.permission_scope = v
            if v is None:
                n -= "permissionScope" not in d
            else:
                _note(d, "permissionScope", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "owner": self.owner,
        }
        if self.permission_type is not None:
            d["permissionType"] = self.permission_type
        if self.permission_scope is not None:
            d["permissionScope"] = self.permission_scope
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["UnstructuredDataRestorePermissionsModel"]
