"""`GeneralOptionsSyslogServerModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_syslog_server_protocol import ESyslogServerProtocol

_NAME = "GeneralOptionsSyslogServerModel"
_KNOWN = frozenset("serverName port transportProtocol certificateThumbprint".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class GeneralOptionsSyslogServerModel(Model):
    """`GeneralOptionsSyslogServerModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "server_name": "serverName",
        "port": "port",
        "transport_protocol": "transportProtocol",
        "certificate_thumbprint": "certificateThumbprint",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    server_name: str
    port: int | None = None
    transport_protocol: ESyslogServerProtocol | None = None
    certificate_thumbprint: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.server_name = v = get("serverName")
        if v.__class__ is not str:
            n -= _required(d, "serverName", _NAME)
        self.port = v = get("port")
        if v.__class__ is not int:
            if v is None:
                n -= "port" not in d
            else:
                _note(d, "port", _NAME, "invalid")
        v = get("transportProtocol")
        if v.__class__ is str:
            self.transport_protocol = _m.ESyslogServerProtocol.table[v]
        else:
            self.transport_protocol = v
            if v is None:
                n -= "transportProtocol" not in d
            else:
                _note(d, "transportProtocol", _NAME, "invalid")
        self.certificate_thumbprint = v = get("certificateThumbprint")
        if v.__class__ is not str:
            if v is None:
                n -= "certificateThumbprint" not in d
            else:
                _note(d, "certificateThumbprint", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "serverName": self.server_name,
        }
        if self.port is not None:
            d["port"] = self.port
        if self.transport_protocol is not None:
            d["transportProtocol"] = self.transport_protocol
        if self.certificate_thumbprint is not None:
            d["certificateThumbprint"] = self.certificate_thumbprint
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GeneralOptionsSyslogServerModel"]
