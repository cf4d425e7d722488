"""`AclPrincipalDelegationModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_acl_rights import EAclRights
    from .role_model import RoleModel

_NAME = "AclPrincipalDelegationModel"
_KNOWN = frozenset("principal rights".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AclPrincipalDelegationModel(Model):
    """`AclPrincipalDelegationModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "principal": "principal",
        "rights": "rights",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    principal: RoleModel
    rights: list[EAclRights]
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("principal")
        if v.__class__ is dict:
            self.principal = _m.RoleModel.from_dict(v)
        else:
            self.principal = v
            n -= _required(d, "principal", _NAME)
        v = get("rights")
        if v.__class__ is list:
            self.rights = _items(v, str, _m.EAclRights.table.__getitem__, _NAME)
        else:
            self.rights = v
            n -= _required(d, "rights", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "principal": _wire(self.principal),
            "rights": self.rights,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AclPrincipalDelegationModel"]
