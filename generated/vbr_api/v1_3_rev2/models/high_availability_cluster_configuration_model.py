"""`HighAvailabilityClusterConfigurationModel` of the API document."""

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

    from .high_availability_cluster_node_model import HighAvailabilityClusterNodeModel
    from .high_availability_cluster_states_model import HighAvailabilityClusterStatesModel

_NAME = "HighAvailabilityClusterConfigurationModel"
_KNOWN = frozenset(
    "id primaryNode secondaryNode name clusterEndpoint clusterDnsName isCrossSubnetMode states".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class HighAvailabilityClusterConfigurationModel(Model):
    """`HighAvailabilityClusterConfigurationModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "primary_node": "primaryNode",
        "secondary_node": "secondaryNode",
        "name": "name",
        "cluster_endpoint": "clusterEndpoint",
        "cluster_dns_name": "clusterDnsName",
        "is_cross_subnet_mode": "isCrossSubnetMode",
        "states": "states",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    primary_node: HighAvailabilityClusterNodeModel
    secondary_node: HighAvailabilityClusterNodeModel
    name: str
    cluster_endpoint: str
    cluster_dns_name: str
    is_cross_subnet_mode: bool
    states: HighAvailabilityClusterStatesModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 8
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        v = get("primaryNode")
        if v.__class__ is dict:
            self.primary_node = _m.HighAvailabilityClusterNodeModel.from_dict(v)
        else:
            self.primary_node = v
            n -= _required(d, "primaryNode", _NAME)
        v = get("secondaryNode")
        if v.__class__ is dict:
            self.secondary_node = _m.HighAvailabilityClusterNodeModel.from_dict(v)
        else:
            self.secondary_node = v
            n -= _required(d, "secondaryNode", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.cluster_endpoint = v = get("clusterEndpoint")
        if v.__class__ is not str:
            n -= _required(d, "clusterEndpoint", _NAME)
        self.cluster_dns_name = v = get("clusterDnsName")
        if v.__class__ is not str:
            n -= _required(d, "clusterDnsName", _NAME)
        self.is_cross_subnet_mode = v = get("isCrossSubnetMode")
        if v.__class__ is not bool:
            n -= _required(d, "isCrossSubnetMode", _NAME)
        v = get("states")
        if v.__class__ is dict:
            self.states = _m.HighAvailabilityClusterStatesModel.from_dict(v)
        else:
            self.states = v
            if v is None:
                n -= "states" not in d
            else:
                _note(d, "states", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "primaryNode": _wire(self.primary_node),
            "secondaryNode": _wire(self.secondary_node),
            "name": self.name,
            "clusterEndpoint": self.cluster_endpoint,
            "clusterDnsName": self.cluster_dns_name,
            "isCrossSubnetMode": self.is_cross_subnet_mode,
        }
        if self.states is not None:
            d["states"] = _wire(self.states)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["HighAvailabilityClusterConfigurationModel"]
