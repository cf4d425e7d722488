"""`WANAcceleratorServerModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "WANAcceleratorServerModel"
_KNOWN = frozenset("hostId description trafficPort streamsCount highBandwidthModeEnabled".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class WANAcceleratorServerModel(Model):
    """`WANAcceleratorServerModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "host_id": "hostId",
        "description": "description",
        "traffic_port": "trafficPort",
        "streams_count": "streamsCount",
        "high_bandwidth_mode_enabled": "highBandwidthModeEnabled",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    host_id: UUID | None = None
    description: str | None = None
    traffic_port: int | None = None
    streams_count: int | None = None
    high_bandwidth_mode_enabled: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("hostId")
        if v.__class__ is str:
            self.host_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "hostId", _NAME, "invalid")
        else:
            self.host_id = v
            if v is None:
                n -= "hostId" not in d
            else:
                _note(d, "hostId", _NAME, "invalid")
        self.description = v = get("description")
        if v.__class__ is not str:
            if v is None:
                n -= "description" not in d
            else:
                _note(d, "description", _NAME, "invalid")
        self.traffic_port = v = get("trafficPort")
        if v.__class__ is not int:
            if v is None:
                n -= "trafficPort" not in d
            else:
                _note(d, "trafficPort", _NAME, "invalid")
        self.streams_count = v = get("streamsCount")
        if v.__class__ is not int:
            if v is None:
                n -= "streamsCount" not in d
            else:
                _note(d, "streamsCount", _NAME, "invalid")
        self.high_bandwidth_mode_enabled = v = get("highBandwidthModeEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "highBandwidthModeEnabled" not in d
            else:
                _note(d, "highBandwidthModeEnabled", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.host_id is not None:
            d["hostId"] = self.host_id
        if self.description is not None:
            d["description"] = self.description
        if self.traffic_port is not None:
            d["trafficPort"] = self.traffic_port
        if self.streams_count is not None:
            d["streamsCount"] = self.streams_count
        if self.high_bandwidth_mode_enabled is not None:
            d["highBandwidthModeEnabled"] = self.high_bandwidth_mode_enabled
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["WANAcceleratorServerModel"]
