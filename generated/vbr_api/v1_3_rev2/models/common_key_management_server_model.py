"""`CommonKeyManagementServerModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .e_key_management_server_type import EKeyManagementServerType
from .key_management_server_base_model import KeyManagementServerBaseModel

if TYPE_CHECKING:
    from typing import Self

_NAME = "CommonKeyManagementServerModel"
_KNOWN = frozenset(
    "id name description type port serverCertificateThumbprint clientCertificateThumbprint".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class CommonKeyManagementServerModel(KeyManagementServerBaseModel):
    """`CommonKeyManagementServerModel`, a KeyManagementServerBaseModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "type": "type",
        "port": "port",
        "server_certificate_thumbprint": "serverCertificateThumbprint",
        "client_certificate_thumbprint": "clientCertificateThumbprint",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EKeyManagementServerType = EKeyManagementServerType.KMS
    port: int
    server_certificate_thumbprint: str | None = None
    client_certificate_thumbprint: str | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
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
            if v is None:
                n -= "description" not in d
            else:
                _note(d, "description", _NAME, "invalid")
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EKeyManagementServerType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.port = v = get("port")
        if v.__class__ is not int:
            n -= _required(d, "port", _NAME)
        self.server_certificate_thumbprint = v = get("serverCertificateThumbprint")
        if v.__class__ is not str:
            if v is None:
                n -= "serverCertificateThumbprint" not in d
            else:
                _note(d, "serverCertificateThumbprint", _NAME, "invalid")
        self.client_certificate_thumbprint = v = get("clientCertificateThumbprint")
        if v.__class__ is not str:
            if v is None:
                n -= "clientCertificateThumbprint" not in d
            else:
                _note(d, "clientCertificateThumbprint", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "type": self.type,
            "port": self.port,
        }
        if self.description is not None:
            d["description"] = self.description
        if self.server_certificate_thumbprint is not None:
            d["serverCertificateThumbprint"] = self.server_certificate_thumbprint
        if self.client_certificate_thumbprint is not None:
            d["clientCertificateThumbprint"] = self.client_certificate_thumbprint
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CommonKeyManagementServerModel"]
