"""`HyperVVolumeObjectModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .inventory_object_model import InventoryObjectModel
    from .volume_settings_model import VolumeSettingsModel

_NAME = "HyperVVolumeObjectModel"
_KNOWN = frozenset("volume volumeSettings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class HyperVVolumeObjectModel(Model):
    """`HyperVVolumeObjectModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "volume": "volume",
        "volume_settings": "volumeSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    volume: InventoryObjectModel
    volume_settings: VolumeSettingsModel
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("volume")
        if v.__class__ is dict:
            self.volume = _m.InventoryObjectModel.from_dict(v)
        else:
            self.volume = v
            n -= _required(d, "volume", _NAME)
        v = get("volumeSettings")
        if v.__class__ is dict:
            self.volume_settings = _m.VolumeSettingsModel.from_dict(v)
        else:
            self.volume_settings = v
            n -= _required(d, "volumeSettings", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "volume": _wire(self.volume),
            "volumeSettings": _wire(self.volume_settings),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["HyperVVolumeObjectModel"]
