"""`PerformanceTierSpec` of the API document."""

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

    from .performance_extent_spec import PerformanceExtentSpec
    from .performance_tier_advanced_settings_model import PerformanceTierAdvancedSettingsModel

_NAME = "PerformanceTierSpec"
_KNOWN = frozenset("performanceExtents advancedSettings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class PerformanceTierSpec(Model):
    """`PerformanceTierSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "performance_extents": "performanceExtents",
        "advanced_settings": "advancedSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    performance_extents: list[PerformanceExtentSpec]
    advanced_settings: PerformanceTierAdvancedSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("performanceExtents")
        if v.__class__ is list:
            self.performance_extents = _items(v, dict, _m.PerformanceExtentSpec.from_dict, _NAME)
        else:
            self.performance_extents = v
            n -= _required(d, "performanceExtents", _NAME)
        v = get("advancedSettings")
        if v.__class__ is dict:
            self.advanced_settings = _m.PerformanceTierAdvancedSettingsModel.from_dict(v)
        else:
            self.advanced_settings = v
            if v is None:
                n -= "advancedSettings" not in d
            else:
                _note(d, "advancedSettings", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "performanceExtents": _wire(self.performance_extents),
        }
        if self.advanced_settings is not None:
            d["advancedSettings"] = _wire(self.advanced_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["PerformanceTierSpec"]
