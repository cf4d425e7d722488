"""`LinuxHostSSHSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "LinuxHostSSHSettingsModel"
_KNOWN = frozenset("sshTimeOutMs portRangeStart portRangeEnd serverThisSide managementPort".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class LinuxHostSSHSettingsModel(Model):
    """`LinuxHostSSHSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "ssh_time_out_ms": "sshTimeOutMs",
        "port_range_start": "portRangeStart",
        "port_range_end": "portRangeEnd",
        "server_this_side": "serverThisSide",
        "management_port": "managementPort",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    ssh_time_out_ms: int | None = None
    port_range_start: int | None = None
    port_range_end: int | None = None
    server_this_side: bool | None = None
    management_port: int | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.ssh_time_out_ms = v = get("sshTimeOutMs")
        if v.__class__ is not int:
            if v is None:
                n -= "sshTimeOutMs" not in d
            else:
                _note(d, "sshTimeOutMs", _NAME, "invalid")
        self.port_range_start = v = get("portRangeStart")
        if v.__class__ is not int:
            if v is None:
                n -= "portRangeStart" not in d
            else:
                _note(d, "portRangeStart", _NAME, "invalid")
        self.port_range_end = v = get("portRangeEnd")
        if v.__class__ is not int:
            if v is None:
                n -= "portRangeEnd" not in d
            else:
                _note(d, "portRangeEnd", _NAME, "invalid")
        self.server_this_side = v = get("serverThisSide")
        if v.__class__ is not bool:
            if v is None:
                n -= "serverThisSide" not in d
            else:
                _note(d, "serverThisSide", _NAME, "invalid")
        self.management_port = v = get("managementPort")
        if v.__class__ is not int:
            if v is None:
                n -= "managementPort" not in d
            else:
                _note(d, "managementPort", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.ssh_time_out_ms is not None:
            d["sshTimeOutMs"] = self.ssh_time_out_ms
        if self.port_range_start is not None:
            d["portRangeStart"] = self.port_range_start
        if self.port_range_end is not None:
            d["portRangeEnd"] = self.port_range_end
        if self.server_this_side is not None:
            d["serverThisSide"] = self.server_this_side
        if self.management_port is not None:
            d["managementPort"] = self.management_port
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LinuxHostSSHSettingsModel"]
