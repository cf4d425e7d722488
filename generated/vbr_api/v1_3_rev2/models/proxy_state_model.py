"""`ProxyStateModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_proxy_type import EProxyType

_NAME = "ProxyStateModel"
_KNOWN = frozenset(
    "id name description type hostId hostName isDisabled isOnline isOutOfDate".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class ProxyStateModel(Model):
    """`ProxyStateModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "type": "type",
        "host_id": "hostId",
        "host_name": "hostName",
        "is_disabled": "isDisabled",
        "is_online": "isOnline",
        "is_out_of_date": "isOutOfDate",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    name: str
    description: str
    type: EProxyType
    host_id: UUID
    host_name: str
    is_disabled: bool
    is_online: bool
    is_out_of_date: bool
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 9
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.description = v = get("description")
        if v.__class__ is not str:
            n -= _required(d, "description", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EProxyType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("hostId")
        if v.__class__ is str:
            self.host_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "hostId", _NAME, "invalid")
        else:
            self.host_id = v
            n -= _required(d, "hostId", _NAME)
        self.host_name = v = get("hostName")
        if v.__class__ is not str:
            n -= _required(d, "hostName", _NAME)
        self.is_disabled = v = get("isDisabled")
        if v.__class__ is not bool:
            n -= _required(d, "isDisabled", _NAME)
        self.is_online = v = get("isOnline")
        if v.__class__ is not bool:
            n -= _required(d, "isOnline", _NAME)
        self.is_out_of_date = v = get("isOutOfDate")
        if v.__class__ is not bool:
            n -= _required(d, "isOutOfDate", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "description": self.description,
            "type": self.type,
            "hostId": self.host_id,
            "hostName": self.host_name,
            "isDisabled": self.is_disabled,
            "isOnline": self.is_online,
            "isOutOfDate": self.is_out_of_date,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ProxyStateModel"]
