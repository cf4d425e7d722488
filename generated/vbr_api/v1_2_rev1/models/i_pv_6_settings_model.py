"""`IPv6SettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "IPv6SettingsModel"
_KNOWN = frozenset(
    "ipAddress prefixLength defaultGateway preferredDNSServer alternateDNSServer".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class IPv6SettingsModel(Model):
    """`IPv6SettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "ip_address": "ipAddress",
        "prefix_length": "prefixLength",
        "default_gateway": "defaultGateway",
        "preferred_dns_server": "preferredDNSServer",
        "alternate_dns_server": "alternateDNSServer",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    ip_address: str
    prefix_length: int | None = None
    default_gateway: str | None = None
    preferred_dns_server: str | None = None
    alternate_dns_server: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.ip_address = v = get("ipAddress")
        if v.__class__ is not str:
            n -= _required(d, "ipAddress", _NAME)
        self.prefix_length = v = get("prefixLength")
        if v.__class__ is not int:
            if v is None:
                n -= "prefixLength" not in d
            else:
                _note(d, "prefixLength", _NAME, "invalid")
        self.default_gateway = v = get("defaultGateway")
        if v.__class__ is not str:
            if v is None:
                n -= "defaultGateway" not in d
            else:
                _note(d, "defaultGateway", _NAME, "invalid")
        self.preferred_dns_server = v = get("preferredDNSServer")
        if v.__class__ is not str:
            if v is None:
                n -= "preferredDNSServer" not in d
            else:
                _note(d, "preferredDNSServer", _NAME, "invalid")
        self.alternate_dns_server = v = get("alternateDNSServer")
        if v.__class__ is not str:
            if v is None:
                n -= "alternateDNSServer" not in d
            else:
                _note(d, "alternateDNSServer", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "ipAddress": self.ip_address,
        }
        if self.prefix_length is not None:
            d["prefixLength"] = self.prefix_length
        if self.default_gateway is not None:
            d["defaultGateway"] = self.default_gateway
        if self.preferred_dns_server is not None:
            d["preferredDNSServer"] = self.preferred_dns_server
        if self.alternate_dns_server is not None:
            d["alternateDNSServer"] = self.alternate_dns_server
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["IPv6SettingsModel"]
