"""`SecurityAnalyzerScheduleSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_email_notification_type import EEmailNotificationType
    from .security_analyzer_email_notification_settings import (
        SecurityAnalyzerEmailNotificationSettings,
    )

_NAME = "SecurityAnalyzerScheduleSettingsModel"
_KNOWN = frozenset(
    "dailyScanEnabled dailyScanLocalTime sendScanResults recipients notificationType customNotificationSettings".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class SecurityAnalyzerScheduleSettingsModel(Model):
    """`SecurityAnalyzerScheduleSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "daily_scan_enabled": "dailyScanEnabled",
        "daily_scan_local_time": "dailyScanLocalTime",
        "send_scan_results": "sendScanResults",
        "recipients": "recipients",
        "notification_type": "notificationType",
        "custom_notification_settings": "customNotificationSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    daily_scan_enabled: bool | None = None
    daily_scan_local_time: str | None = None
    send_scan_results: bool | None = None
    recipients: str | None = None
    notification_type: EEmailNotificationType | None = None
    custom_notification_settings: SecurityAnalyzerEmailNotificationSettings | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        self.daily_scan_enabled = v = get("dailyScanEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "dailyScanEnabled" not in d
            else:
                _note(d, "dailyScanEnabled", _NAME, "invalid")
        self.daily_scan_local_time = v = get("dailyScanLocalTime")
        if v.__class__ is not str:
            if v is None:
                n -= "dailyScanLocalTime" not in d
            else:
                _note(d, "dailyScanLocalTime", _NAME, "invalid")
        self.send_scan_results = v = get("sendScanResults")
        if v.__class__ is not bool:
            if v is None:
                n -= "sendScanResults" not in d
            else:
                _note(d, "sendScanResults", _NAME, "invalid")
        self.recipients = v = get("recipients")
        if v.__class__ is not str:
            if v is None:
                n -= "recipients" not in d
            else:
                _note(d, "recipients", _NAME, "invalid")
        v = get("notificationType")
        if v.__class__ is str:
            self.notification_type = _m.EEmailNotificationType.table[v]
        else:
            self.notification_type = v
            if v is None:
                n -= "notificationType" not in d
            else:
                _note(d, "notificationType", _NAME, "invalid")
        v = get("customNotificationSettings")
        if v.__class__ is dict:
            self.custom_notification_settings = (
                _m.SecurityAnalyzerEmailNotificationSettings.from_dict(v)
            )
        else:
            self.custom_notification_settings = v
            if v is None:
                n -= "customNotificationSettings" not in d
            else:
                _note(d, "customNotificationSettings", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.daily_scan_enabled is not None:
            d["dailyScanEnabled"] = self.daily_scan_enabled
        if self.daily_scan_local_time is not None:
            d["dailyScanLocalTime"] = self.daily_scan_local_time
        if self.send_scan_results is not None:
            d["sendScanResults"] = self.send_scan_results
        if self.recipients is not None:
            d["recipients"] = self.recipients
        if self.notification_type is not None:
            d["notificationType"] = self.notification_type
        if self.custom_notification_settings is not None:
            d["customNotificationSettings"] = _wire(self.custom_notification_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["SecurityAnalyzerScheduleSettingsModel"]
