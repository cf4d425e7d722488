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
_KNOWN = frozenset("enableAntivirusScan virusDetectionAction enableEntireVolumeScan".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class SecureRestoreSpec(Model):
    """`SecureRestoreSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "enable_antivirus_scan": "enableAntivirusScan",
        "virus_detection_action": "virusDetectionAction",
        "enable_entire_volume_scan": "enableEntireVolumeScan",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    enable_antivirus_scan: bool
    virus_detection_action: EVirusDetectionAction | None = None
    enable_entire_volume_scan: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.enable_antivirus_scan = v = get("enableAntivirusScan")
        if v.__class__ is not bool:
            n -= _required(d, "enableAntivirusScan", _NAME)
        v = get("virusDetectionAction")
        if v.__class__ is str:
            self.virus_detection_action = _m.EVirusDetectionAction.table[v]
        else:
            self.virus_detection_action = v
            if v is None:
                n -= "virusDetectionAction" not in d
            else:
                _note(d, "virusDetectionAction", _NAME, "invalid")
        self.enable_entire_volume_scan = v = get("enableEntireVolumeScan")
        if v.__class__ is not bool:
            if v is None:
                n -= "enableEntireVolumeScan" not in d
            else:
                _note(d, "enableEntireVolumeScan", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "enableAntivirusScan": self.enable_antivirus_scan,
        }
        if self.virus_detection_action is not None:
            d["virusDetectionAction"] = self.virus_detection_action
        if self.enable_entire_volume_scan is not None:
            d["enableEntireVolumeScan"] = self.enable_entire_volume_scan
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["SecureRestoreSpec"]
