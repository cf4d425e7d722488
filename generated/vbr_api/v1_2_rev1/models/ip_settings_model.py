"""`IpSettingsModel` of the API document."""

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

    from .i_pv_4_settings_model import IPv4SettingsModel
    from .i_pv_6_settings_model import IPv6SettingsModel

_NAME = "IpSettingsModel"
_KNOWN = frozenset("IPv4Settings IPv6Settings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class IpSettingsModel(Model):
    """`IpSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "i_pv_4_settings": "IPv4Settings",
        "i_pv_6_settings": "IPv6Settings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    i_pv_4_settings: IPv4SettingsModel | None = None
    i_pv_6_settings: IPv6SettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("IPv4Settings")
        if v.__class__ is dict:
            self.i_pv_4_settings = _m.IPv4SettingsModel.from_dict(v)
        else:
            self.i_pv_4_settings = v
            if v is None:
                n -= "IPv4Settings" not in d
            else:
                _note(d, "IPv4Settings", _NAME, "invalid")
        v = get("IPv6Settings")
        if v.__class__ is dict:
            self.i_pv_6_settings = _m.IPv6SettingsModel.from_dict(v)
        else:
            self.i_pv_6_settings = v
            if v is None:
                n -= "IPv6Settings" not in d
            else:
                _note(d, "IPv6Settings", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.i_pv_4_settings is not None:
            d["IPv4Settings"] = _wire(self.i_pv_4_settings)
        if self.i_pv_6_settings is not None:
            d["IPv6Settings"] = _wire(self.i_pv_6_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["IpSettingsModel"]
