"""`AzureComputeNetworkModel` of the API document."""

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

_NAME = "AzureComputeNetworkModel"
_KNOWN = frozenset("network subnet networkSecurityGroup assignPublicIp".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureComputeNetworkModel(Model):
    """`AzureComputeNetworkModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "network": "network",
        "subnet": "subnet",
        "network_security_group": "networkSecurityGroup",
        "assign_public_ip": "assignPublicIp",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    network: str
    subnet: str | None = None
    network_security_group: str | None = None
    assign_public_ip: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.network = v = get("network")
        if v.__class__ is not str:
            n -= _required(d, "network", _NAME)
        self.subnet = v = get("subnet")
        if v.__class__ is not str:
            if v is None:
                n -= "subnet" not in d
            else:
                _note(d, "subnet", _NAME, "invalid")
        self.network_security_group = v = get("networkSecurityGroup")
        if v.__class__ is not str:
            if v is None:
                n -= "networkSecurityGroup" not in d
            else:
                _note(d, "networkSecurityGroup", _NAME, "invalid")
        self.assign_public_ip = v = get("assignPublicIp")
        if v.__class__ is not bool:
            if v is None:
                n -= "assignPublicIp" not in d
            else:
                _note(d, "assignPublicIp", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "network": self.network,
        }
        if self.subnet is not None:
            d["subnet"] = self.subnet
        if self.network_security_group is not None:
            d["networkSecurityGroup"] = self.network_security_group
        if self.assign_public_ip is not None:
            d["assignPublicIp"] = self.assign_public_ip
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureComputeNetworkModel"]
