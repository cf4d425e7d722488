"""`SocketLicenseWorkloadModel` of the API document."""

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

    from .e_socket_license_object_type import ESocketLicenseObjectType

_NAME = "SocketLicenseWorkloadModel"
_KNOWN = frozenset("name hostName hostId socketsNumber coresNumber type".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class SocketLicenseWorkloadModel(Model):
    """`SocketLicenseWorkloadModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "host_name": "hostName",
        "host_id": "hostId",
        "sockets_number": "socketsNumber",
        "cores_number": "coresNumber",
        "type": "type",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    name: str
    host_name: str
    host_id: UUID
    sockets_number: int
    cores_number: int
    type: ESocketLicenseObjectType
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.host_name = v = get("hostName")
        if v.__class__ is not str:
            n -= _required(d, "hostName", _NAME)
        v = get("hostId")
        if v.__class__ is str:
            self.host_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "hostId", _NAME, "invalid")
        else:
            self.host_id = v
            n -= _required(d, "hostId", _NAME)
        self.sockets_number = v = get("socketsNumber")
        if v.__class__ is not int:
            n -= _required(d, "socketsNumber", _NAME)
        self.cores_number = v = get("coresNumber")
        if v.__class__ is not int:
            n -= _required(d, "coresNumber", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ESocketLicenseObjectType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "name": self.name,
            "hostName": self.host_name,
            "hostId": self.host_id,
            "socketsNumber": self.sockets_number,
            "coresNumber": self.cores_number,
            "type": self.type,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["SocketLicenseWorkloadModel"]
