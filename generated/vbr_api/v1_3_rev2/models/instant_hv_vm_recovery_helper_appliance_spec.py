"""`InstantHvVMRecoveryHelperApplianceSpec` of the API document."""

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

    from .hyper_v_object_model import HyperVObjectModel
    from .i_pv_4_appliance_settings_model import IPv4ApplianceSettingsModel
    from .i_pv_6_appliance_settings_model import IPv6ApplianceSettingsModel

_NAME = "InstantHvVMRecoveryHelperApplianceSpec"
_KNOWN = frozenset("productionNetwork vlanId ipv4Address ipv6Address".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class InstantHvVMRecoveryHelperApplianceSpec(Model):
    """`InstantHvVMRecoveryHelperApplianceSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "production_network": "productionNetwork",
        "vlan_id": "vlanId",
        "ipv_4_address": "ipv4Address",
        "ipv_6_address": "ipv6Address",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    production_network: HyperVObjectModel
    vlan_id: int | None = None
    ipv_4_address: IPv4ApplianceSettingsModel | None = None
    ipv_6_address: IPv6ApplianceSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("productionNetwork")
        if v.__class__ is dict:
            self.production_network = _m.HyperVObjectModel.from_dict(v)
        else:
            self.production_network = v
            n -= _required(d, "productionNetwork", _NAME)
        self.vlan_id = v = get("vlanId")
        if v.__class__ is not int:
            if v is None:
                n -= "vlanId" not in d
            else:
                _note(d, "vlanId", _NAME, "invalid")
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
        if self.vlan_id is not None:
            d["vlanId"] = self.vlan_id
        if self.ipv_4_address is not None:
            d["ipv4Address"] = _wire(self.ipv_4_address)
        if self.ipv_6_address is not None:
            d["ipv6Address"] = _wire(self.ipv_6_address)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["InstantHvVMRecoveryHelperApplianceSpec"]
