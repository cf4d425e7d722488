"""`HighAvailabilityClusterAddressSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "HighAvailabilityClusterAddressSpec"
_KNOWN = frozenset(
    "clusterEndpoint clusterDnsName primaryNodeExternalEndpoint secondaryNodeExternalEndpoint".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class HighAvailabilityClusterAddressSpec(Model):
    """`HighAvailabilityClusterAddressSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "cluster_endpoint": "clusterEndpoint",
        "cluster_dns_name": "clusterDnsName",
        "primary_node_external_endpoint": "primaryNodeExternalEndpoint",
        "secondary_node_external_endpoint": "secondaryNodeExternalEndpoint",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    cluster_endpoint: str | None = None
    cluster_dns_name: str | None = None
    primary_node_external_endpoint: str | None = None
    secondary_node_external_endpoint: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.cluster_endpoint = v = get("clusterEndpoint")
        if v.__class__ is not str:
            if v is None:
                n -= "clusterEndpoint" not in d
            else:
                _note(d, "clusterEndpoint", _NAME, "invalid")
        self.cluster_dns_name = v = get("clusterDnsName")
        if v.__class__ is not str:
            if v is None:
                n -= "clusterDnsName" not in d
            else:
                _note(d, "clusterDnsName", _NAME, "invalid")
        self.primary_node_external_endpoint = v = get("primaryNodeExternalEndpoint")
        if v.__class__ is not str:
            if v is None:
                n -= "primaryNodeExternalEndpoint" not in d
            else:
                _note(d, "primaryNodeExternalEndpoint", _NAME, "invalid")
        self.secondary_node_external_endpoint = v = get("secondaryNodeExternalEndpoint")
        if v.__class__ is not str:
            if v is None:
                n -= "secondaryNodeExternalEndpoint" not in d
            else:
                _note(d, "secondaryNodeExternalEndpoint", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.cluster_endpoint is not None:
            d["clusterEndpoint"] = self.cluster_endpoint
        if self.cluster_dns_name is not None:
            d["clusterDnsName"] = self.cluster_dns_name
        if self.primary_node_external_endpoint is not None:
            d["primaryNodeExternalEndpoint"] = self.primary_node_external_endpoint
        if self.secondary_node_external_endpoint is not None:
            d["secondaryNodeExternalEndpoint"] = self.secondary_node_external_endpoint
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["HighAvailabilityClusterAddressSpec"]
