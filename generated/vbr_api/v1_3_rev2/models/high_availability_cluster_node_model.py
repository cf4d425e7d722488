"""`HighAvailabilityClusterNodeModel` of the API document."""

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
from ...runtime.unset import UNSET, Unset
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_ha_patroni_node_role import EHaPatroniNodeRole
    from .e_ha_patroni_node_state import EHaPatroniNodeState

_NAME = "HighAvailabilityClusterNodeModel"
_KNOWN = frozenset("id name ipAddress fqdn role state timeline lagMb externalEndpoint".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class HighAvailabilityClusterNodeModel(Model):
    """`HighAvailabilityClusterNodeModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "ip_address": "ipAddress",
        "fqdn": "fqdn",
        "role": "role",
        "state": "state",
        "timeline": "timeline",
        "lag_mb": "lagMb",
        "external_endpoint": "externalEndpoint",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    name: str
    ip_address: str
    fqdn: str
    role: EHaPatroniNodeRole
    state: EHaPatroniNodeState
    timeline: str
    lag_mb: int
    external_endpoint: str | None | Unset = UNSET
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 9
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
        self.ip_address = v = get("ipAddress")
        if v.__class__ is not str:
            n -= _required(d, "ipAddress", _NAME)
        self.fqdn = v = get("fqdn")
        if v.__class__ is not str:
            n -= _required(d, "fqdn", _NAME)
        v = get("role")
        if v.__class__ is str:
            self.role = _m.EHaPatroniNodeRole.table[v]
        else:
            self.role = v
            n -= _required(d, "role", _NAME)
        v = get("state")
        if v.__class__ is str:
            self.state = _m.EHaPatroniNodeState.table[v]
        else:
            self.state = v
            n -= _required(d, "state", _NAME)
        self.timeline = v = get("timeline")
        if v.__class__ is not str:
            n -= _required(d, "timeline", _NAME)
        self.lag_mb = v = get("lagMb")
        if v.__class__ is not int:
            n -= _required(d, "lagMb", _NAME)
        self.external_endpoint = v = get("externalEndpoint", UNSET)
        if v.__class__ is not str:
            if v is UNSET:
                n -= 1
            elif v is not None:
                _note(d, "externalEndpoint", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "ipAddress": self.ip_address,
            "fqdn": self.fqdn,
            "role": self.role,
            "state": self.state,
            "timeline": self.timeline,
            "lagMb": self.lag_mb,
        }
        if self.external_endpoint is not UNSET:
            d["externalEndpoint"] = self.external_endpoint
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["HighAvailabilityClusterNodeModel"]
