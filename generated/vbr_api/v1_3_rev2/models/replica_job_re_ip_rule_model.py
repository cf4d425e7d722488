"""`ReplicaJobReIpRuleModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_network_rule_type import ENetworkRuleType
    from .i_pv_4_network_rule_model import IPv4NetworkRuleModel
    from .i_pv_6_network_rule_model import IPv6NetworkRuleModel

_NAME = "ReplicaJobReIpRuleModel"
_KNOWN = frozenset("description ruleType ipv4 ipv6".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ReplicaJobReIpRuleModel(Model):
    """`ReplicaJobReIpRuleModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "description": "description",
        "rule_type": "ruleType",
        "ipv4": "ipv4",
        "ipv6": "ipv6",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    description: str | None = None
    rule_type: ENetworkRuleType | None = None
    ipv4: IPv4NetworkRuleModel | None = None
    ipv6: IPv6NetworkRuleModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.description = v = get("description")
        if v.__class__ is not str:
            if v is None:
                n -= "description" not in d
            else:
                _note(d, "description", _NAME, "invalid")
        v = get("ruleType")
        if v.__class__ is str:
            self.rule_type = _m.ENetworkRuleType.table[v]
        else:
            self.rule_type = v
            if v is None:
                n -= "ruleType" not in d
            else:
                _note(d, "ruleType", _NAME, "invalid")
        v = get("ipv4")
        if v.__class__ is dict:
            self.ipv4 = _m.IPv4NetworkRuleModel.from_dict(v)
        else:
            self.ipv4 = v
            if v is None:
                n -= "ipv4" not in d
            else:
                _note(d, "ipv4", _NAME, "invalid")
        v = get("ipv6")
        if v.__class__ is dict:
            self.ipv6 = _m.IPv6NetworkRuleModel.from_dict(v)
        else:
            self.ipv6 = v
            if v is None:
                n -= "ipv6" not in d
            else:
                _note(d, "ipv6", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.description is not None:
            d["description"] = self.description
        if self.rule_type is not None:
            d["ruleType"] = self.rule_type
        if self.ipv4 is not None:
            d["ipv4"] = _wire(self.ipv4)
        if self.ipv6 is not None:
            d["ipv6"] = _wire(self.ipv6)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ReplicaJobReIpRuleModel"]
