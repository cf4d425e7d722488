"""`IPv4NetworkRuleModel` of the API document."""

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

_NAME = "IPv4NetworkRuleModel"
_KNOWN = frozenset(
    "sourceIPAddress sourceSubnetMask targetIPAddress targetSubnetMask targetDefaultGateway preferredDNSServer alternateDNSServer preferredWINSServer alternateWINSServer".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class IPv4NetworkRuleModel(Model):
    """`IPv4NetworkRuleModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "source_ip_address": "sourceIPAddress",
        "source_subnet_mask": "sourceSubnetMask",
        "target_ip_address": "targetIPAddress",
        "target_subnet_mask": "targetSubnetMask",
        "target_default_gateway": "targetDefaultGateway",
        "preferred_dns_server": "preferredDNSServer",
        "alternate_dns_server": "alternateDNSServer",
        "preferred_wins_server": "preferredWINSServer",
        "alternate_wins_server": "alternateWINSServer",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    source_ip_address: str
    source_subnet_mask: str
    target_ip_address: str
    target_subnet_mask: str
    target_default_gateway: str
    preferred_dns_server: str | None = None
    alternate_dns_server: str | None = None
    preferred_wins_server: str | None = None
    alternate_wins_server: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 9
        self.source_ip_address = v = get("sourceIPAddress")
        if v.__class__ is not str:
            n -= _required(d, "sourceIPAddress", _NAME)
        self.source_subnet_mask = v = get("sourceSubnetMask")
        if v.__class__ is not str:
            n -= _required(d, "sourceSubnetMask", _NAME)
        self.target_ip_address = v = get("targetIPAddress")
        if v.__class__ is not str:
            n -= _required(d, "targetIPAddress", _NAME)
        self.target_subnet_mask = v = get("targetSubnetMask")
        if v.__class__ is not str:
            n -= _required(d, "targetSubnetMask", _NAME)
        self.target_default_gateway = v = get("targetDefaultGateway")
        if v.__class__ is not str:
            n -= _required(d, "targetDefaultGateway", _NAME)
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
        self.preferred_wins_server = v = get("preferredWINSServer")
        if v.__class__ is not str:
            if v is None:
                n -= "preferredWINSServer" not in d
            else:
                _note(d, "preferredWINSServer", _NAME, "invalid")
        self.alternate_wins_server = v = get("alternateWINSServer")
        if v.__class__ is not str:
            if v is None:
                n -= "alternateWINSServer" not in d
            else:
                _note(d, "alternateWINSServer", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "sourceIPAddress": self.source_ip_address,
            "sourceSubnetMask": self.source_subnet_mask,
            "targetIPAddress": self.target_ip_address,
            "targetSubnetMask": self.target_subnet_mask,
            "targetDefaultGateway": self.target_default_gateway,
        }
        if self.preferred_dns_server is not None:
            d["preferredDNSServer"] = self.preferred_dns_server
        if self.alternate_dns_server is not None:
            d["alternateDNSServer"] = self.alternate_dns_server
        if self.preferred_wins_server is not None:
            d["preferredWINSServer"] = self.preferred_wins_server
        if self.alternate_wins_server is not None:
            d["alternateWINSServer"] = self.alternate_wins_server
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["IPv4NetworkRuleModel"]
