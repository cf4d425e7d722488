"""`GlobalNetworkTrafficRulesModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .preferred_networks_model import PreferredNetworksModel
    from .traffic_rule_model import TrafficRuleModel

_NAME = "GlobalNetworkTrafficRulesModel"
_KNOWN = frozenset(
    "useMultipleStreamsPerJob uploadStreamsCount trafficRules preferredNetworks".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class GlobalNetworkTrafficRulesModel(Model):
    """`GlobalNetworkTrafficRulesModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "use_multiple_streams_per_job": "useMultipleStreamsPerJob",
        "upload_streams_count": "uploadStreamsCount",
        "traffic_rules": "trafficRules",
        "preferred_networks": "preferredNetworks",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    use_multiple_streams_per_job: bool
    upload_streams_count: int | None = None
    traffic_rules: list[TrafficRuleModel] | None = None
    preferred_networks: PreferredNetworksModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.use_multiple_streams_per_job = v = get("useMultipleStreamsPerJob")
        if v.__class__ is not bool:
            n -= _required(d, "useMultipleStreamsPerJob", _NAME)
        self.upload_streams_count = v = get("uploadStreamsCount")
        if v.__class__ is not int:
            if v is None:
                n -= "uploadStreamsCount" not in d
            else:
                _note(d, "uploadStreamsCount", _NAME, "invalid")
        v = get("trafficRules")
        if v.__class__ is list:
            self.traffic_rules = _items(v, dict, _m.TrafficRuleModel.from_dict, _NAME)
        else:
            self.traffic_rules = v
            if v is None:
                n -= "trafficRules" not in d
            else:
                _note(d, "trafficRules", _NAME, "invalid")
        v = get("preferredNetworks")
        if v.__class__ is dict:
            self.preferred_networks = _m.PreferredNetworksModel.from_dict(v)
        else:
            self.preferred_networks = v
            if v is None:
                n -= "preferredNetworks" not in d
            else:
                _note(d, "preferredNetworks", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "useMultipleStreamsPerJob": self.use_multiple_streams_per_job,
        }
        if self.upload_streams_count is not None:
            d["uploadStreamsCount"] = self.upload_streams_count
        if self.traffic_rules is not None:
            d["trafficRules"] = _wire(self.traffic_rules)
        if self.preferred_networks is not None:
            d["preferredNetworks"] = _wire(self.preferred_networks)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GlobalNetworkTrafficRulesModel"]
