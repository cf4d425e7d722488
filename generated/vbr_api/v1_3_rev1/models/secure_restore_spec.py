"""`SecureRestoreSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_virus_detection_action import EVirusDetectionAction

_NAME = "SecureRestoreSpec"
_KNOWN = frozenset("antivirusScanEnabled virusDetectionAction entireVolumeScanEnabled".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class SecureRestoreSpec(Model):
    """`SecureRestoreSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "antivirus_scan_enabled": "antivirusScanEnabled",
        "virus_detection_action": "virusDetectionAction",
        "entire_volume_scan_enabled": "entireVolumeScanEnabled",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    antivirus_scan_enabled: bool
    virus_detection_action: EVirusDetectionAction | None = None
    entire_volume_scan_enabled: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.antivirus_scan_enabled = v = get("antivirusScanEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "antivirusScanEnabled", _NAME)
        v = get("virusDetectionAction")
        if v.__class__ is str:
            self.virus_detection_action = _m.EVirusDetectionAction.table[v]
        else:
            self.virus_detection_action = v
            if v is None:
                n -= "virusDetectionAction" not in d
            else:
                _note(d, "virusDetectionAction", _NAME, "invalid")
        self.entire_volume_scan_enabled = v = get("entireVolumeScanEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "entireVolumeScanEnabled" not in d
            else:
                _note(d, "entireVolumeScanEnabled", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "antivirusScanEnabled": self.antivirus_scan_enabled,
        }
        if self.virus_detection_action is not None:
            d["virusDetectionAction"] = self.virus_detection_action
        if self.entire_volume_scan_enabled is not None:
            d["entireVolumeScanEnabled"] = self.entire_volume_scan_enabled
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["SecureRestoreSpec"]
