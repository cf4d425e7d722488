"""`InstantViVMRecoveryHelperApplianceSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .i_pv_4_appliance_settings_model import IPv4ApplianceSettingsModel
    from .i_pv_6_appliance_settings_model import IPv6ApplianceSettingsModel
    from .vmware_object_model import VmwareObjectModel

_NAME = "InstantViVMRecoveryHelperApplianceSpec"
_KNOWN = frozenset("productionNetwork ipv4Address ipv6Address".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class InstantViVMRecoveryHelperApplianceSpec(Model):
    """`InstantViVMRecoveryHelperApplianceSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "production_network": "productionNetwork",
        "ipv_4_address": "ipv4Address",
        "ipv_6_address": "ipv6Address",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    production_network: VmwareObjectModel
    ipv_4_address: IPv4ApplianceSettingsModel | None = None
    ipv_6_address: IPv6ApplianceSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("productionNetwork")
        if v.__class__ is dict:
            self.production_network = _m.VmwareObjectModel.from_dict(v)
        else:
            self.production_network = v
            n -= _required(d, "productionNetwork", _NAME)
        v = get("ipv4Address")
        if v.__class__ is dict:
            self.ipv_4_address = _m.IPv4ApplianceSettingsModel.from_dict(v)
        else:
            self.ipv_4_address = v
            if v is None:
                n -= "ipv4Address" not in d
            else:
                _note(d, "ipv4Address", _NAME, "invalid")
        v = get("ipv6Address")
        if v.__class__ is dict:
            self.ipv_6_address = _m.IPv6ApplianceSettingsModel.from_dict(v)
        else:
            self.ipv_6_address = v
            if v is None:
                n -= "ipv6Address" not in d
            else:
                _note(d, "ipv6Address", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "productionNetwork": _wire(self.production_network),
        }
        if self.ipv_4_address is not None:
            d["ipv4Address"] = _wire(self.ipv_4_address)
        if self.ipv_6_address is not None:
            d["ipv6Address"] = _wire(self.ipv_6_address)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["InstantViVMRecoveryHelperApplianceSpec"]
