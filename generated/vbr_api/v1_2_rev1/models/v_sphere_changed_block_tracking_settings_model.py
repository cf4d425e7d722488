"""`VSphereChangedBlockTrackingSettingsModel` of the API document."""

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

_NAME = "VSphereChangedBlockTrackingSettingsModel"
_KNOWN = frozenset("isEnabled enableCBTautomatically resetCBTonActiveFull".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class VSphereChangedBlockTrackingSettingsModel(Model):
    """`VSphereChangedBlockTrackingSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "enable_cb_tautomatically": "enableCBTautomatically",
        "reset_cb_ton_active_full": "resetCBTonActiveFull",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool
    enable_cb_tautomatically: bool | None = None
    reset_cb_ton_active_full: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.is_enabled = v = get("isEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "isEnabled", _NAME)
        self.enable_cb_tautomatically = v = get("enableCBTautomatically")
        if v.__class__ is not bool:
            if v is None:
                n -= "enableCBTautomatically" not in d
            else:
                _note(d, "enableCBTautomatically", _NAME, "invalid")
        self.reset_cb_ton_active_full = v = get("resetCBTonActiveFull")
        if v.__class__ is not bool:
            if v is None:
                n -= "resetCBTonActiveFull" not in d
            else:
                _note(d, "resetCBTonActiveFull", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "isEnabled": self.is_enabled,
        }
        if self.enable_cb_tautomatically is not None:
            d["enableCBTautomatically"] = self.enable_cb_tautomatically
        if self.reset_cb_ton_active_full is not None:
            d["resetCBTonActiveFull"] = self.reset_cb_ton_active_full
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["VSphereChangedBlockTrackingSettingsModel"]
