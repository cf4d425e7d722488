"""`HighAvailabilityClusterSpec` of the API document."""

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
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .ha_certificate_upload_spec import HaCertificateUploadSpec

_NAME = "HighAvailabilityClusterSpec"
_KNOWN = frozenset(
    "primaryNodeIpAddress secondaryNodeIpAddress secondaryNodeCredentialsId clusterEndpoint clusterDnsName certificate isCrossSubnetMode primaryNodeExternalEndpoint secondaryNodeExternalEndpoint".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class HighAvailabilityClusterSpec(Model):
    """`HighAvailabilityClusterSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "primary_node_ip_address": "primaryNodeIpAddress",
        "secondary_node_ip_address": "secondaryNodeIpAddress",
        "secondary_node_credentials_id": "secondaryNodeCredentialsId",
        "cluster_endpoint": "clusterEndpoint",
        "cluster_dns_name": "clusterDnsName",
        "certificate": "certificate",
        "is_cross_subnet_mode": "isCrossSubnetMode",
        "primary_node_external_endpoint": "primaryNodeExternalEndpoint",
        "secondary_node_external_endpoint": "secondaryNodeExternalEndpoint",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    primary_node_ip_address: str
    secondary_node_ip_address: str
    secondary_node_credentials_id: UUID
    cluster_endpoint: str | None = None
    cluster_dns_name: str
    certificate: HaCertificateUploadSpec
    is_cross_subnet_mode: bool | None = None
    primary_node_external_endpoint: str | None = None
    secondary_node_external_endpoint: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 9
        self.primary_node_ip_address = v = get("primaryNodeIpAddress")
        if v.__class__ is not str:
            n -= _required(d, "primaryNodeIpAddress", _NAME)
        self.secondary_node_ip_address = v = get("secondaryNodeIpAddress")
        if v.__class__ is not str:
            n -= _required(d, "secondaryNodeIpAddress", _NAME)
        v = get("secondaryNodeCredentialsId")
        if v.__class__ is str:
            self.secondary_node_credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "secondaryNodeCredentialsId", _NAME, "invalid")
        else:
            self.secondary_node_credentials_id = v
            n -= _required(d, "secondaryNodeCredentialsId", _NAME)
        self.cluster_endpoint = v = get("clusterEndpoint")
        if v.__class__ is not str:
            if v is None:
                n -= "clusterEndpoint" not in d
            else:
                _note(d, "clusterEndpoint", _NAME, "invalid")
        self.cluster_dns_name = v = get("clusterDnsName")
        if v.__class__ is not str:
            n -= _required(d, "clusterDnsName", _NAME)
        v = get("certificate")
        if v.__class__ is dict:
            self.certificate = _m.HaCertificateUploadSpec.from_dict(v)
        else:
            self.certificate = v
            n -= _required(d, "certificate", _NAME)
        self.is_cross_subnet_mode = v = get("isCrossSubnetMode")
        if v.__class__ is not bool:
            if v is None:
                n -= "isCrossSubnetMode" not in d
            else:
                _note(d, "isCrossSubnetMode", _NAME, "invalid")
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
        d: dict[str, Any] = {
            "primaryNodeIpAddress": self.primary_node_ip_address,
            "secondaryNodeIpAddress": self.secondary_node_ip_address,
            "secondaryNodeCredentialsId": self.secondary_node_credentials_id,
            "clusterDnsName": self.cluster_dns_name,
            "certificate": _wire(self.certificate),
        }
        if self.cluster_endpoint is not None:
            d["clusterEndpoint"] = self.cluster_endpoint
        if self.is_cross_subnet_mode is not None:
            d["isCrossSubnetMode"] = self.is_cross_subnet_mode
        if self.primary_node_external_endpoint is not None:
            d["primaryNodeExternalEndpoint"] = self.primary_node_external_endpoint
        if self.secondary_node_external_endpoint is not None:
            d["secondaryNodeExternalEndpoint"] = self.secondary_node_external_endpoint
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["HighAvailabilityClusterSpec"]
