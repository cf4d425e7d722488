"""`SureBackupJobVerificationOptionsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .sure_backup_job_notification_settings_model import SureBackupJobNotificationSettingsModel

_NAME = "SureBackupJobVerificationOptionsModel"
_KNOWN = frozenset(
    "malwareScanEnabled yaraScanEnabled yaraScanRule entireImageScanEnabled diskContentValidationEnabled notifications".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class SureBackupJobVerificationOptionsModel(Model):
    """`SureBackupJobVerificationOptionsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "malware_scan_enabled": "malwareScanEnabled",
        "yara_scan_enabled": "yaraScanEnabled",
        "yara_scan_rule": "yaraScanRule",
        "entire_image_scan_enabled": "entireImageScanEnabled",
        "disk_content_validation_enabled": "diskContentValidationEnabled",
        "notifications": "notifications",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    malware_scan_enabled: bool
    yara_scan_enabled: bool
    yara_scan_rule: str | None = None
    entire_image_scan_enabled: bool | None = None
    disk_content_validation_enabled: bool | None = None
    notifications: SureBackupJobNotificationSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        self.malware_scan_enabled = v = get("malwareScanEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "malwareScanEnabled", _NAME)
        self.yara_scan_enabled = v = get("yaraScanEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "yaraScanEnabled", _NAME)
        self.yara_scan_rule = v = get("yaraScanRule")
        if v.__class__ is not str:
            if v is None:
                n -= "yaraScanRule" not in d
            else:
                _note(d, "yaraScanRule", _NAME, "invalid")
        self.entire_image_scan_enabled = v = get("entireImageScanEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "entireImageScanEnabled" not in d
            else:
                _note(d, "entireImageScanEnabled", _NAME, "invalid")
        self.disk_content_validation_enabled = v = get("diskContentValidationEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "diskContentValidationEnabled" not in d
            else:
                _note(d, "diskContentValidationEnabled", _NAME, "invalid")
        v = get("notifications")
        if v.__class__ is dict:
            self.notifications = _m.SureBackupJobNotificationSettingsModel.from_dict(v)
        else:
            self.notifications = v
            if v is None:
                n -= "notifications" not in d
            else:
                _note(d, "notifications", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "malwareScanEnabled": self.malware_scan_enabled,
            "yaraScanEnabled": self.yara_scan_enabled,
        }
        if self.yara_scan_rule is not None:
            d["yaraScanRule"] = self.yara_scan_rule
        if self.entire_image_scan_enabled is not None:
            d["entireImageScanEnabled"] = self.entire_image_scan_enabled
        if self.disk_content_validation_enabled is not None:
            d["diskContentValidationEnabled"] = self.disk_content_validation_enabled
        if self.notifications is not None:
            d["notifications"] = _wire(self.notifications)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["SureBackupJobVerificationOptionsModel"]
