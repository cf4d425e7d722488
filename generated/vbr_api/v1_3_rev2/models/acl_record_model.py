"""`AclRecordModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .acl_object_model import AclObjectModel
    from .acl_principal_model import AclPrincipalModel

_NAME = "AclRecordModel"
_KNOWN = frozenset("object principal".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AclRecordModel(Model):
    """`AclRecordModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "object": "object",
        "principal": "principal",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    object: AclObjectModel
    principal: AclPrincipalModel
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("object")
        if v.__class__ is dict:
            self.object = _m.AclObjectModel.from_dict(v)
        else:
            self.object = v
            n -= _required(d, "object", _NAME)
        v = get("principal")
        if v.__class__ is dict:
            self.principal = _m.AclPrincipalModel.from_dict(v)
        else:
            self.principal = v
            n -= _required(d, "principal", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "object": _wire(self.object),
            "principal": _wire(self.principal),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AclRecordModel"]
