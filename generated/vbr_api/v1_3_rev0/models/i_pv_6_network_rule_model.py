"""`IPv6NetworkRuleModel` of the API document."""

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

_NAME = "IPv6NetworkRuleModel"
_KNOWN = frozenset(
    "sourceIPv6Address sourceSubnetPrefixLength targetIPv6Address targetSubnetPrefixLength targetDefaultGateway preferredDNSServer alternateDNSServer".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class IPv6NetworkRuleModel(Model):
    """`IPv6NetworkRuleModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "source_i_pv_6_address": "sourceIPv6Address",
        "source_subnet_prefix_length": "sourceSubnetPrefixLength",
        "target_i_pv_6_address": "targetIPv6Address",
        "target_subnet_prefix_length": "targetSubnetPrefixLength",
        "target_default_gateway": "targetDefaultGateway",
        "preferred_dns_server": "preferredDNSServer",
        "alternate_dns_server": "alternateDNSServer",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    source_i_pv_6_address: str
    source_subnet_prefix_length: int
    target_i_pv_6_address: str
    target_subnet_prefix_length: int
    target_default_gateway: str
    preferred_dns_server: str | None = None
    alternate_dns_server: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
        self.source_i_pv_6_address = v = get("sourceIPv6Address")
        if v.__class__ is not str:
            n -= _required(d, "sourceIPv6Address", _NAME)
        self.source_subnet_prefix_length = v = get("sourceSubnetPrefixLength")
        if v.__class__ is not int:
            n -= _required(d, "sourceSubnetPrefixLength", _NAME)
        self.target_i_pv_6_address = v = get("targetIPv6Address")
        if v.__class__ is not str:
            n -= _required(d, "targetIPv6Address", _NAME)
        self.target_subnet_prefix_length = v = get("targetSubnetPrefixLength")
        if v.__class__ is not int:
            n -= _required(d, "targetSubnetPrefixLength", _NAME)
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
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "sourceIPv6Address": self.source_i_pv_6_address,
            "sourceSubnetPrefixLength": self.source_subnet_prefix_length,
            "targetIPv6Address": self.target_i_pv_6_address,
            "targetSubnetPrefixLength": self.target_subnet_prefix_length,
            "targetDefaultGateway": self.target_default_gateway,
        }
        if self.preferred_dns_server is not None:
            d["preferredDNSServer"] = self.preferred_dns_server
        if self.alternate_dns_server is not None:
            d["alternateDNSServer"] = self.alternate_dns_server
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["IPv6NetworkRuleModel"]
