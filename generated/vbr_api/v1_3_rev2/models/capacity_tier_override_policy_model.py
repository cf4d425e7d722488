"""`CapacityTierOverridePolicyModel` of the API document."""

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

_NAME = "CapacityTierOverridePolicyModel"
_KNOWN = frozenset("isEnabled overrideSpaceThresholdPercents".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class CapacityTierOverridePolicyModel(Model):
    """`CapacityTierOverridePolicyModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "override_space_threshold_percents": "overrideSpaceThresholdPercents",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool
    override_space_threshold_percents: int | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.is_enabled = v = get("isEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "isEnabled", _NAME)
        self.override_space_threshold_percents = v = get("overrideSpaceThresholdPercents")
        if v.__class__ is not int:
            if v is None:
                n -= "overrideSpaceThresholdPercents" not in d
            else:
                _note(d, "overrideSpaceThresholdPercents", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "isEnabled": self.is_enabled,
        }
        if self.override_space_threshold_percents is not None:
            d["overrideSpaceThresholdPercents"] = self.override_space_threshold_percents
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CapacityTierOverridePolicyModel"]
