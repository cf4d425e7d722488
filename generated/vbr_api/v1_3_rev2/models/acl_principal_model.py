"""`AclPrincipalModel` of the API document."""

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
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .acl_principal_delegation_model import AclPrincipalDelegationModel
    from .e_acl_rights import EAclRights
    from .object_owner_model import ObjectOwnerModel

_NAME = "AclPrincipalModel"
_KNOWN = frozenset("owner rights effectiveAccess".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AclPrincipalModel(Model):
    """`AclPrincipalModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "owner": "owner",
        "rights": "rights",
        "effective_access": "effectiveAccess",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    owner: ObjectOwnerModel
    rights: list[EAclRights]
    effective_access: list[AclPrincipalDelegationModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("owner")
        if v.__class__ is dict:
            self.owner = _m.ObjectOwnerModel.from_dict(v)
        else:
            self.owner = v
            n -= _required(d, "owner", _NAME)
        v = get("rights")
        if v.__class__ is list:
            self.rights = _items(v, str, _m.EAclRights.table.__getitem__, _NAME)
        else:
            self.rights = v
            n -= _required(d, "rights", _NAME)
        v = get("effectiveAccess")
        if v.__class__ is list:
            self.effective_access = _items(v, dict, _m.AclPrincipalDelegationModel.from_dict, _NAME)
        else:
            self.effective_access = v
            if v is None:
                n -= "effectiveAccess" not in d
            else:
                _note(d, "effectiveAccess", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "owner": _wire(self.owner),
            "rights": self.rights,
        }
        if self.effective_access is not None:
            d["effectiveAccess"] = _wire(self.effective_access)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AclPrincipalModel"]
