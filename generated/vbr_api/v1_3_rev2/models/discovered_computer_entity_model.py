"""`DiscoveredComputerEntityModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import date_time as _date_time
from ...runtime.model import items as _items
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .discovered_entity_model import DiscoveredEntityModel
from .e_discovered_entity_type import EDiscoveredEntityType

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self
    from uuid import UUID

    from .discovered_computer_plugin_model import DiscoveredComputerPluginModel
    from .e_agent_status import EAgentStatus
    from .e_discovered_computer_state import EDiscoveredComputerState
    from .e_driver_status import EDriverStatus
    from .e_operating_system import EOperatingSystem
    from .e_operating_system_platform import EOperatingSystemPlatform
    from .embedded_recovery_media_state_model import EmbeddedRecoveryMediaStateModel

_NAME = "DiscoveredComputerEntityModel"
_KNOWN = frozenset(
    "id name parentId protectionGroupId type state agentStatus agentVersion driverStatus driverVersion rebootRequired ipAddresses lastConnected operatingSystem operatingSystemPlatform operatingSystemVersion operatingSystemUpdateVersion objectId biosUuid plugins isTrusted embeddedRecoveryMediaState".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class DiscoveredComputerEntityModel(DiscoveredEntityModel):
    """`DiscoveredComputerEntityModel`, a DiscoveredEntityModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "parent_id": "parentId",
        "protection_group_id": "protectionGroupId",
        "type": "type",
        "state": "state",
        "agent_status": "agentStatus",
        "agent_version": "agentVersion",
        "driver_status": "driverStatus",
        "driver_version": "driverVersion",
        "reboot_required": "rebootRequired",
        "ip_addresses": "ipAddresses",
        "last_connected": "lastConnected",
        "operating_system": "operatingSystem",
        "operating_system_platform": "operatingSystemPlatform",
        "operating_system_version": "operatingSystemVersion",
        "operating_system_update_version": "operatingSystemUpdateVersion",
        "object_id": "objectId",
        "bios_uuid": "biosUuid",
        "plugins": "plugins",
        "is_trusted": "isTrusted",
        "embedded_recovery_media_state": "embeddedRecoveryMediaState",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EDiscoveredEntityType | None = EDiscoveredEntityType.COMPUTER
    state: EDiscoveredComputerState
    agent_status: EAgentStatus
    agent_version: str | None = None
    driver_status: EDriverStatus
    driver_version: str | None = None
    reboot_required: bool | None = None
    ip_addresses: list[str]
    last_connected: datetime | None = None
    operating_system: EOperatingSystem | None = None
    operating_system_platform: EOperatingSystemPlatform | None = None
    operating_system_version: str | None = None
    operating_system_update_version: int | None = None
    object_id: UUID
    bios_uuid: UUID | None = None
    plugins: list[DiscoveredComputerPluginModel]
    is_trusted: bool
    embedded_recovery_media_state: EmbeddedRecoveryMediaStateModel | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 22
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        v = get("parentId")
        if v.__class__ is str:
            self.parent_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "parentId", _NAME, "invalid")
        else:
            self.parent_id = v
            n -= _required(d, "parentId", _NAME)
        v = get("protectionGroupId")
        if v.__class__ is str:
            self.protection_group_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "protectionGroupId", _NAME, "invalid")
        else:
            self.protection_group_id = v
            n -= _required(d, "protectionGroupId", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EDiscoveredEntityType.table[v]
        else:
            self.type = v
            if v is None:
                n -= "type" not in d
            else:
                _note(d, "type", _NAME, "invalid")
        v = get("state")
        if v.__class__ is str:
            self.state = _m.EDiscoveredComputerState.table[v]
        else:
            self.state = v
            n -= _required(d, "state", _NAME)
        v = get("agentStatus")
        if v.__class__ is str:
            self.agent_status = _m.EAgentStatus.table[v]
        else:
            self.agent_status = v
            n -= _required(d, "agentStatus", _NAME)
        self.agent_version = v = get("agentVersion")
        if v.__class__ is not str:
            if v is None:
                n -= "agentVersion" not in d
            else:
                _note(d, "agentVersion", _NAME, "invalid")
        v = get("driverStatus")
        if v.__class__ is str:
            self.driver_status = _m.EDriverStatus.table[v]
        else:
            self.driver_status = v
            n -= _required(d, "driverStatus", _NAME)
        self.driver_version = v = get("driverVersion")
        if v.__class__ is not str:
            if v is None:
                n -= "driverVersion" not in d
            else:
                _note(d, "driverVersion", _NAME, "invalid")
        self.reboot_required = v = get("rebootRequired")
        if v.__class__ is not bool:
            if v is None:
                n -= "rebootRequired" not in d
            else:
                _note(d, "rebootRequired", _NAME, "invalid")
        v = get("ipAddresses")
        if v.__class__ is list:
            self.ip_addresses = _items(v, str, None, _NAME)
        else:
            self.ip_addresses = v
            n -= _required(d, "ipAddresses", _NAME)
        v = get("lastConnected")
        if v.__class__ is str:
            self.last_connected = _date_time(v, d, "lastConnected", _NAME)
        else:
            self.last_connected = v
            if v is None:
                n -= "lastConnected" not in d
            else:
                _note(d, "lastConnected", _NAME, "invalid")
        v = get("operatingSystem")
        if v.__class__ is str:
            self.operating_system = _m.EOperatingSystem.table[v]
        else:
            self.operating_system = v
            if v is None:
                n -= "operatingSystem" not in d
            else:
                _note(d, "operatingSystem", _NAME, "invalid")
        v = get("operatingSystemPlatform")
        if v.__class__ is str:
            self.operating_system_platform = _m.EOperatingSystemPlatform.table[v]
        else:
            self.operating_system_platform = v
            if v is None:
                n -= "operatingSystemPlatform" not in d
            else:
                _note(d, "operatingSystemPlatform", _NAME, "invalid")
        self.operating_system_version = v = get("operatingSystemVersion")
        if v.__class__ is not str:
            if v is None:
                n -= "operatingSystemVersion" not in d
            else:
                _note(d, "operatingSystemVersion", _NAME, "invalid")
        self.operating_system_update_version = v = get("operatingSystemUpdateVersion")
        if v.__class__ is not int:
            if v is None:
                n -= "operatingSystemUpdateVersion" not in d
            else:
                _note(d, "operatingSystemUpdateVersion", _NAME, "invalid")
        v = get("objectId")
        if v.__class__ is str:
            self.object_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "objectId", _NAME, "invalid")
        else:
            self.object_id = v
            n -= _required(d, "objectId", _NAME)
        v = get("biosUuid")
        if v.__class__ is str:
            self.bios_uuid = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "biosUuid", _NAME, "invalid")
        else:
            self.bios_uuid = v
            if v is None:
                n -= "biosUuid" not in d
            else:
                _note(d, "biosUuid", _NAME, "invalid")
        v = get("plugins")
        if v.__class__ is list:
            self.plugins = _items(v, dict, _m.DiscoveredComputerPluginModel.from_dict, _NAME)
        else:
            self.plugins = v
            n -= _required(d, "plugins", _NAME)
        self.is_trusted = v = get("isTrusted")
        if v.__class__ is not bool:
            n -= _required(d, "isTrusted", _NAME)
        v = get("embeddedRecoveryMediaState")
        if v.__class__ is dict:
            self.embedded_recovery_media_state = _m.EmbeddedRecoveryMediaStateModel.from_dict(v)
        else:
            self.embedded_recovery_media_state = v
            if v is None:
                n -= "embeddedRecoveryMediaState" not in d
            else:
                _note(d, "embeddedRecoveryMediaState", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "parentId": self.parent_id,
            "protectionGroupId": self.protection_group_id,
            "state": self.state,
            "agentStatus": self.agent_status,
            "driverStatus": self.driver_status,
            "ipAddresses": self.ip_addresses,
            "objectId": self.object_id,
            "plugins": _wire(self.plugins),
            "isTrusted": self.is_trusted,
        }
        if self.type is not None:
            d["type"] = self.type
        if self.agent_version is not None:
            d["agentVersion"] = self.agent_version
        if self.driver_version is not None:
            d["driverVersion"] = self.driver_version
        if self.reboot_required is not None:
            d["rebootRequired"] = self.reboot_required
        if self.last_connected is not None:
            d["lastConnected"] = self.last_connected
        if self.operating_system is not None:
            d["operatingSystem"] = self.operating_system
        if self.operating_system_platform is not None:
            d["operatingSystemPlatform"] = self.operating_system_platform
        if self.operating_system_version is not None:
            d["operatingSystemVersion"] = self.operating_system_version
        if self.operating_system_update_version is not None:
            d["operatingSystemUpdateVersion"] = self.operating_system_update_version
        if self.bios_uuid is not None:
            d["biosUuid"] = self.bios_uuid
        if self.embedded_recovery_media_state is not None:
            d["embeddedRecoveryMediaState"] = _wire(self.embedded_recovery_media_state)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["DiscoveredComputerEntityModel"]
