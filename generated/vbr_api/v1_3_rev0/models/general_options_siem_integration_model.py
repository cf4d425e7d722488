"""`GeneralOptionsSiemIntegrationModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .general_options_snmp_server_model import GeneralOptionsSNMPServerModel
    from .general_options_syslog_event_filtering_model import (
        GeneralOptionsSyslogEventFilteringModel,
    )
    from .general_options_syslog_server_model import GeneralOptionsSyslogServerModel

_NAME = "GeneralOptionsSiemIntegrationModel"
_KNOWN = frozenset(
    "SNMPEventsEnabled SNMPServers SyslogEventsEnabled SyslogServer syslogEventFiltering".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class GeneralOptionsSiemIntegrationModel(Model):
    """`GeneralOptionsSiemIntegrationModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "snmp_events_enabled": "SNMPEventsEnabled",
        "snmp_servers": "SNMPServers",
        "syslog_events_enabled": "SyslogEventsEnabled",
        "syslog_server": "SyslogServer",
        "syslog_event_filtering": "syslogEventFiltering",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    snmp_events_enabled: bool
    snmp_servers: list[GeneralOptionsSNMPServerModel] | None = None
    syslog_events_enabled: bool
    syslog_server: GeneralOptionsSyslogServerModel | None = None
    syslog_event_filtering: list[GeneralOptionsSyslogEventFilteringModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.snmp_events_enabled = v = get("SNMPEventsEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "SNMPEventsEnabled", _NAME)
        v = get("SNMPServers")
        if v.__class__ is list:
            self.snmp_servers = _items(v, dict, _m.GeneralOptionsSNMPServerModel.from_dict, _NAME)
        else:
            self.snmp_servers = v
            if v is None:
                n -= "SNMPServers" not in d
            else:
                _note(d, "SNMPServers", _NAME, "invalid")
        self.syslog_events_enabled = v = get("SyslogEventsEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "SyslogEventsEnabled", _NAME)
        v = get("SyslogServer")
        if v.__class__ is dict:
            self.syslog_server = _m.GeneralOptionsSyslogServerModel.from_dict(v)
        else:
            self.syslog_server = v
            if v is None:
                n -= "SyslogServer" not in d
            else:
                _note(d, "SyslogServer", _NAME, "invalid")
        v = get("syslogEventFiltering")
        if v.__class__ is list:
            self.syslog_event_filtering = _items(
                v, dict, _m.GeneralOptionsSyslogEventFilteringModel.from_dict, _NAME
            )
        else:
            self.syslog_event_filtering = v
            if v is None:
                n -= "syslogEventFiltering" not in d
            else:
                _note(d, "syslogEventFiltering", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "SNMPEventsEnabled": self.snmp_events_enabled,
            "SyslogEventsEnabled": self.syslog_events_enabled,
        }
        if self.snmp_servers is not None:
            d["SNMPServers"] = _wire(self.snmp_servers)
        if self.syslog_server is not None:
            d["SyslogServer"] = _wire(self.syslog_server)
        if self.syslog_event_filtering is not None:
            d["syslogEventFiltering"] = _wire(self.syslog_event_filtering)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GeneralOptionsSiemIntegrationModel"]
