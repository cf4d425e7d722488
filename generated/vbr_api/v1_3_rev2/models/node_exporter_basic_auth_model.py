"""`NodeExporterBasicAuthModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import mask as _mask
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .e_node_exporter_auth_type import ENodeExporterAuthType
from .node_exporter_authentication_model import NodeExporterAuthenticationModel

if TYPE_CHECKING:
    from typing import Self

_NAME = "NodeExporterBasicAuthModel"
_KNOWN = frozenset("type username password".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class NodeExporterBasicAuthModel(NodeExporterAuthenticationModel):
    """`NodeExporterBasicAuthModel`, a NodeExporterAuthenticationModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "username": "username",
        "password": "password",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(("password",))

    type: ENodeExporterAuthType = ENodeExporterAuthType.USERNAME_PASSWORD
    username: str
    password: str = _field(repr=_mask)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ENodeExporterAuthType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.username = v = get("username")
        if v.__class__ is not str:
            n -= _required(d, "username", _NAME)
        self.password = v = get("password")
        if v.__class__ is not str:
            n -= _required(d, "password", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
            "username": self.username,
            "password": self.password,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["NodeExporterBasicAuthModel"]
