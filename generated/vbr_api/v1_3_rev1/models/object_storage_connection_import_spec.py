"""`ObjectStorageConnectionImportSpec` of the API document."""

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

    from .e_repository_connection_type import ERepositoryConnectionType

_NAME = "ObjectStorageConnectionImportSpec"
_KNOWN = frozenset("connectionType gatewayServers".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ObjectStorageConnectionImportSpec(Model):
    """`ObjectStorageConnectionImportSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "connection_type": "connectionType",
        "gateway_servers": "gatewayServers",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    connection_type: ERepositoryConnectionType
    gateway_servers: list[str] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("connectionType")
        if v.__class__ is str:
            self.connection_type = _m.ERepositoryConnectionType.table[v]
        else:
            self.connection_type = v
            n -= _required(d, "connectionType", _NAME)
        v = get("gatewayServers")
        if v.__class__ is list:
            self.gateway_servers = _items(v, str, None, _NAME)
        else:
            self.gateway_servers = v
            if v is None:
                n -= "gatewayServers" not in d
            else:
                _note(d, "gatewayServers", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "connectionType": self.connection_type,
        }
        if self.gateway_servers is not None:
            d["gatewayServers"] = self.gateway_servers
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ObjectStorageConnectionImportSpec"]
