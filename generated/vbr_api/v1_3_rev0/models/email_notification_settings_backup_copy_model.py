"""`EmailNotificationSettingsBackupCopyModel` of the API document."""

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

    from .e_email_notification_schedule import EEmailNotificationSchedule
    from .e_email_notification_type import EEmailNotificationType
    from .email_custom_notification_type import EmailCustomNotificationType

_NAME = "EmailNotificationSettingsBackupCopyModel"
_KNOWN = frozenset(
    "isEnabled recipients dailyReportSummarylocalTime notificationType customNotificationSettings notificationsSchedule".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class EmailNotificationSettingsBackupCopyModel(Model):
    """`EmailNotificationSettingsBackupCopyModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "recipients": "recipients",
        "daily_report_summarylocal_time": "dailyReportSummarylocalTime",
        "notification_type": "notificationType",
        "custom_notification_settings": "customNotificationSettings",
        "notifications_schedule": "notificationsSchedule",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool
    recipients: list[str] | None = None
    daily_report_summarylocal_time: str | None = None
    notification_type: EEmailNotificationType | None = None
    custom_notification_settings: EmailCustomNotificationType | None = None
    notifications_schedule: EEmailNotificationSchedule | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        self.is_enabled = v = get("isEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "isEnabled", _NAME)
        v = get("recipients")
        if v.__class__ is list:
            self.recipients = _items(v, str, None, _NAME)
        else:
            self.recipients = v
            if v is None:
                n -= "recipients" not in d
            else:
                _note(d, "recipients", _NAME, "invalid")
        self.daily_report_summarylocal_time = v = get("dailyReportSummarylocalTime")
        if v.__class__ is not str:
            if v is None:
                n -= "dailyReportSummarylocalTime" not in d
            else:
                _note(d, "dailyReportSummarylocalTime", _NAME, "invalid")
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
            self.custom_notification_settings = _m.EmailCustomNotificationType.from_dict(v)
        else:
            self.custom_notification_settings = v
            if v is None:
                n -= "customNotificationSettings" not in d
            else:
                _note(d, "customNotificationSettings", _NAME, "invalid")
        v = get("notificationsSchedule")
        if v.__class__ is str:
            self.notifications_schedule = _m.EEmailNotificationSchedule.table[v]
        else:
            self.notifications_schedule = v
            if v is None:
                n -= "notificationsSchedule" not in d
            else:
                _note(d, "notificationsSchedule", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "isEnabled": self.is_enabled,
        }
        if self.recipients is not None:
            d["recipients"] = self.recipients
        if self.daily_report_summarylocal_time is not None:
            d["dailyReportSummarylocalTime"] = self.daily_report_summarylocal_time
        if self.notification_type is not None:
            d["notificationType"] = self.notification_type
        if self.custom_notification_settings is not None:
            d["customNotificationSettings"] = _wire(self.custom_notification_settings)
        if self.notifications_schedule is not None:
            d["notificationsSchedule"] = self.notifications_schedule
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EmailNotificationSettingsBackupCopyModel"]
