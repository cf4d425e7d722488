"""`LinuxHelperApplianceFlrMountServerSettings` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_flr_mount_mode_server_type import EFlrMountModeServerType
from .linux_flr_mount_server_settings import LinuxFlrMountServerSettings

if TYPE_CHECKING:
    from typing import Self

    from .linux_flr_helper_appliance_spec import LinuxFlrHelperApplianceSpec

_NAME = "LinuxHelperApplianceFlrMountServerSettings"
_KNOWN = frozenset("mountServerType helperAppliance".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class LinuxHelperApplianceFlrMountServerSettings(LinuxFlrMountServerSettings):
    """`LinuxHelperApplianceFlrMountServerSettings`, a LinuxFlrMountServerSettings."""

    wire_names: ClassVar[dict[str, str]] = {
        "mount_server_type": "mountServerType",
        "helper_appliance": "helperAppliance",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    mount_server_type: EFlrMountModeServerType = EFlrMountModeServerType.HELPER_APPLIANCE
    helper_appliance: LinuxFlrHelperApplianceSpec

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("mountServerType")
        if v.__class__ is str:
            self.mount_server_type = _m.EFlrMountModeServerType.table[v]
        else:
            self.mount_server_type = v
            n -= _required(d, "mountServerType", _NAME)
        v = get("helperAppliance")
        if v.__class__ is dict:
            self.helper_appliance = _m.LinuxFlrHelperApplianceSpec.from_dict(v)
        else:
            self.helper_appliance = v
            n -= _required(d, "helperAppliance", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "mountServerType": self.mount_server_type,
            "helperAppliance": _wire(self.helper_appliance),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LinuxHelperApplianceFlrMountServerSettings"]
