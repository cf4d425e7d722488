"""`ProtectionGroupAdvancedWindowsSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_agent_throttling_target_type import EAgentThrottlingTargetType
    from .e_speed_unit import ESpeedUnit

_NAME = "ProtectionGroupAdvancedWindowsSettingsModel"
_KNOWN = frozenset(
    "throttlingEnabled throttlingUnit throttlingValue restrictBackupOverMeteredConnection restrictBackupOverVPNConnection useSpecifiedWifiNetworks wifiNetworks agentThrottlingEnabled agentThrottlingTarget FLRWithoutAdminAccountEnabled".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class ProtectionGroupAdvancedWindowsSettingsModel(Model):
    """`ProtectionGroupAdvancedWindowsSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "throttling_enabled": "throttlingEnabled",
        "throttling_unit": "throttlingUnit",
        "throttling_value": "throttlingValue",
        "restrict_backup_over_metered_connection": "restrictBackupOverMeteredConnection",
        "restrict_backup_over_vpn_connection": "restrictBackupOverVPNConnection",
        "use_specified_wifi_networks": "useSpecifiedWifiNetworks",
        "wifi_networks": "wifiNetworks",
        "agent_throttling_enabled": "agentThrottlingEnabled",
        "agent_throttling_target": "agentThrottlingTarget",
        "flr_without_admin_account_enabled": "FLRWithoutAdminAccountEnabled",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    throttling_enabled: bool | None = None
    throttling_unit: ESpeedUnit | None = None
    throttling_value: int | None = None
    restrict_backup_over_metered_connection: bool | None = None
    restrict_backup_over_vpn_connection: bool | None = None
    use_specified_wifi_networks: bool | None = None
    wifi_networks: list[str] | None = None
    agent_throttling_enabled: bool | None = None
    agent_throttling_target: EAgentThrottlingTargetType | None = None
    flr_without_admin_account_enabled: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 10
        self.throttling_enabled = v = get("throttlingEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "throttlingEnabled" not in d
            else:
                _note(d, "throttlingEnabled", _NAME, "invalid")
        v = get("throttlingUnit")
        if v.__class__ is str:
            self.throttling_unit = _m.ESpeedUnit.table[v]
        else:
            self.throttling_unit = v
            if v is None:
                n -= "throttlingUnit" not in d
            else:
                _note(d, "throttlingUnit", _NAME, "invalid")
        self.throttling_value = v = get("throttlingValue")
        if v.__class__ is not int:
            if v is None:
                n -= "throttlingValue" not in d
            else:
                _note(d, "throttlingValue", _NAME, "invalid")
        self.restrict_backup_over_metered_connection = v = get(
            "restrictBackupOverMeteredConnection"
        )
        if v.__class__ is not bool:
            if v is None:
                n -= "restrictBackupOverMeteredConnection" not in d
            else:
                _note(d, "restrictBackupOverMeteredConnection", _NAME, "invalid")
        self.restrict_backup_over_vpn_connection = v = get("restrictBackupOverVPNConnection")
        if v.__class__ is not bool:
            if v is None:
                n -= "restrictBackupOverVPNConnection" not in d
            else:
                _note(d, "restrictBackupOverVPNConnection", _NAME, "invalid")
        self.use_specified_wifi_networks = v = get("useSpecifiedWifiNetworks")
        if v.__class__ is not bool:
            if v is None:
                n -= "useSpecifiedWifiNetworks" not in d
            else:
                _note(d, "useSpecifiedWifiNetworks", _NAME, "invalid")
        v = get("wifiNetworks")
        if v.__class__ is list:
            self.wifi_networks = _items(v, str, None, _NAME)
        else:
            self.wifi_networks = v
            if v is None:
                n -= "wifiNetworks" not in d
            else:
                _note(d, "wifiNetworks", _NAME, "invalid")
        self.agent_throttling_enabled = v = get("agentThrottlingEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "agentThrottlingEnabled" not in d
            else:
                _note(d, "agentThrottlingEnabled", _NAME, "invalid")
        v = get("agentThrottlingTarget")
        if v.__class__ is str:
            self.agent_throttling_target = _m.EAgentThrottlingTargetType.table[v]
        else:
            self.agent_throttling_target = v
            if v is None:
                n -= "agentThrottlingTarget" not in d
            else:
                _note(d, "agentThrottlingTarget", _NAME, "invalid")
        self.flr_without_admin_account_enabled = v = get("FLRWithoutAdminAccountEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "FLRWithoutAdminAccountEnabled" not in d
            else:
                _note(d, "FLRWithoutAdminAccountEnabled", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.throttling_enabled is not None:
            d["throttlingEnabled"] = self.throttling_enabled
        if self.throttling_unit is not None:
            d["throttlingUnit"] = self.throttling_unit
        if self.throttling_value is not None:
            d["throttlingValue"] = self.throttling_value
        if self.restrict_backup_over_metered_connection is not None:
            d["restrictBackupOverMeteredConnection"] = self.restrict_backup_over_metered_connection
        if self.restrict_backup_over_vpn_connection is not None:
            d["restrictBackupOverVPNConnection"] = self.restrict_backup_over_vpn_connection
        if self.use_specified_wifi_networks is not None:
            d["useSpecifiedWifiNetworks"] = self.use_specified_wifi_networks
        if self.wifi_networks is not None:
            d["wifiNetworks"] = self.wifi_networks
        if self.agent_throttling_enabled is not None:
            d["agentThrottlingEnabled"] = self.agent_throttling_enabled
        if self.agent_throttling_target is not None:
            d["agentThrottlingTarget"] = self.agent_throttling_target
        if self.flr_without_admin_account_enabled is not None:
            d["FLRWithoutAdminAccountEnabled"] = self.flr_without_admin_account_enabled
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ProtectionGroupAdvancedWindowsSettingsModel"]
