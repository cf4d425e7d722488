"""`ReplicaJobReIpRulesModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .replica_job_re_ip_rule_model import ReplicaJobReIpRuleModel

_NAME = "ReplicaJobReIpRulesModel"
_KNOWN = frozenset("rules".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ReplicaJobReIpRulesModel(Model):
    """`ReplicaJobReIpRulesModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "rules": "rules",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    rules: list[ReplicaJobReIpRuleModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 1
        v = get("rules")
        if v.__class__ is list:
            self.rules = _items(v, dict, _m.ReplicaJobReIpRuleModel.from_dict, _NAME)
        else:
            self.rules = v
            if v is None:
                n -= "rules" not in d
            else:
                _note(d, "rules", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.rules is not None:
            d["rules"] = _wire(self.rules)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ReplicaJobReIpRulesModel"]
