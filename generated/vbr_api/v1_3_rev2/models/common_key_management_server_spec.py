"""`CommonKeyManagementServerSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_key_management_server_type import EKeyManagementServerType
from .key_management_server_base_spec import KeyManagementServerBaseSpec

if TYPE_CHECKING:
    from typing import Self

    from .certificate_upload_spec import CertificateUploadSpec

_NAME = "CommonKeyManagementServerSpec"
_KNOWN = frozenset("name description type port serverCertificate clientCertificate".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class CommonKeyManagementServerSpec(KeyManagementServerBaseSpec):
    """`CommonKeyManagementServerSpec`, a KeyManagementServerBaseSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "description": "description",
        "type": "type",
        "port": "port",
        "server_certificate": "serverCertificate",
        "client_certificate": "clientCertificate",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EKeyManagementServerType = EKeyManagementServerType.KMS
    port: int
    server_certificate: CertificateUploadSpec
    client_certificate: CertificateUploadSpec

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
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
        v = get("serverCertificate")
        if v.__class__ is dict:
            self.server_certificate = _m.CertificateUploadSpec.from_dict(v)
        else:
            self.server_certificate = v
            n -= _required(d, "serverCertificate", _NAME)
        v = get("clientCertificate")
        if v.__class__ is dict:
            self.client_certificate = _m.CertificateUploadSpec.from_dict(v)
        else:
            self.client_certificate = v
            n -= _required(d, "clientCertificate", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "name": self.name,
            "type": self.type,
            "port": self.port,
            "serverCertificate": _wire(self.server_certificate),
            "clientCertificate": _wire(self.client_certificate),
        }
        if self.description is not None:
            d["description"] = self.description
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CommonKeyManagementServerSpec"]
