"""`VsaEventForwardingSettingsModel` of the API document."""

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

    from .e_vsa_event_severity import EVsaEventSeverity
    from .vsa_event_forwarding_filter_model import VsaEventForwardingFilterModel
    from .vsa_event_server_model import VsaEventServerModel

_NAME = "VsaEventForwardingSettingsModel"
_KNOWN = frozenset("enabled useGeneralSyslogOptions server severity advancedFilters".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class VsaEventForwardingSettingsModel(Model):
    """`VsaEventForwardingSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "enabled": "enabled",
        "use_general_syslog_options": "useGeneralSyslogOptions",
        "server": "server",
        "severity": "severity",
        "advanced_filters": "advancedFilters",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    enabled: bool
    use_general_syslog_options: bool | None = None
    server: VsaEventServerModel | None = None
    severity: list[EVsaEventSeverity]
    advanced_filters: list[VsaEventForwardingFilterModel]
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.enabled = v = get("enabled")
        if v.__class__ is not bool:
            n -= _required(d, "enabled", _NAME)
        self.use_general_syslog_options = v = get("useGeneralSyslogOptions")
        if v.__class__ is not bool:
            if v is None:
                n -= "useGeneralSyslogOptions" not in d
            else:
                _note(d, "useGeneralSyslogOptions", _NAME, "invalid")
        v = get("server")
        if v.__class__ is dict:
            self.server = _m.VsaEventServerModel.from_dict(v)
        else:
            self.server = v
            if v is None:
                n -= "server" not in d
            else:
                _note(d, "server", _NAME, "invalid")
        v = get("severity")
        if v.__class__ is list:
            self.severity = _items(v, str, _m.EVsaEventSeverity.table.__getitem__, _NAME)
        else:
            self.severity = v
            n -= _required(d, "severity", _NAME)
        v = get("advancedFilters")
        if v.__class__ is list:
            self.advanced_filters = _items(
                v, dict, _m.VsaEventForwardingFilterModel.from_dict, _NAME
            )
        else:
            self.advanced_filters = v
            n -= _required(d, "advancedFilters", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "enabled": self.enabled,
            "severity": self.severity,
            "advancedFilters": _wire(self.advanced_filters),
        }
        if self.use_general_syslog_options is not None:
            d["useGeneralSyslogOptions"] = self.use_general_syslog_options
        if self.server is not None:
            d["server"] = _wire(self.server)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["VsaEventForwardingSettingsModel"]
