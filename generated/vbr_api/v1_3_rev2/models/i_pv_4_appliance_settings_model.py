"""`IPv4ApplianceSettingsModel` of the API document."""

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

_NAME = "IPv4ApplianceSettingsModel"
_KNOWN = frozenset("obtainIPAutomatically obtainDNSAutomatically ipAddress".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class IPv4ApplianceSettingsModel(Model):
    """`IPv4ApplianceSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "obtain_ip_automatically": "obtainIPAutomatically",
        "obtain_dns_automatically": "obtainDNSAutomatically",
        "ip_address": "ipAddress",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    obtain_ip_automatically: bool | None = None
    obtain_dns_automatically: bool | None = None
    ip_address: IPv4SettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.obtain_ip_automatically = v = get("obtainIPAutomatically")
        if v.__class__ is not bool:
            if v is None:
                n -= "obtainIPAutomatically" not in d
            else:
                _note(d, "obtainIPAutomatically", _NAME, "invalid")
        self.obtain_dns_automatically = v = get("obtainDNSAutomatically")
        if v.__class__ is not bool:
            if v is None:
                n -= "obtainDNSAutomatically" not in d
            else:
                _note(d, "obtainDNSAutomatically", _NAME, "invalid")
        v = get("ipAddress")
        if v.__class__ is dict:
            self.ip_address = _m.IPv4SettingsModel.from_dict(v)
        else:
            self.ip_address = v
            if v is None:
                n -= "ipAddress" not in d
            else:
                _note(d, "ipAddress", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.obtain_ip_automatically is not None:
            d["obtainIPAutomatically"] = self.obtain_ip_automatically
        if self.obtain_dns_automatically is not None:
            d["obtainDNSAutomatically"] = self.obtain_dns_automatically
        if self.ip_address is not None:
            d["ipAddress"] = _wire(self.ip_address)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["IPv4ApplianceSettingsModel"]
