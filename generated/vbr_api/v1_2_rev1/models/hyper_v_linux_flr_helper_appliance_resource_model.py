"""`HyperVLinuxFlrHelperApplianceResourceModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .e_flr_platform_type import EFlrPlatformType
from .linux_flr_helper_appliance_resource_model import LinuxFlrHelperApplianceResourceModel

if TYPE_CHECKING:
    from typing import Self

_NAME = "HyperVLinuxFlrHelperApplianceResourceModel"
_KNOWN = frozenset("type host network vlanId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class HyperVLinuxFlrHelperApplianceResourceModel(LinuxFlrHelperApplianceResourceModel):
    """`HyperVLinuxFlrHelperApplianceResourceModel`, a LinuxFlrHelperApplianceResourceModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "host": "host",
        "network": "network",
        "vlan_id": "vlanId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EFlrPlatformType = EFlrPlatformType.HYPERV
    host: str
    network: str
    vlan_id: int

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EFlrPlatformType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.host = v = get("host")
        if v.__class__ is not str:
            n -= _required(d, "host", _NAME)
        self.network = v = get("network")
        if v.__class__ is not str:
            n -= _required(d, "network", _NAME)
        self.vlan_id = v = get("vlanId")
        if v.__class__ is not int:
            n -= _required(d, "vlanId", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
            "host": self.host,
            "network": self.network,
            "vlanId": self.vlan_id,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["HyperVLinuxFlrHelperApplianceResourceModel"]
