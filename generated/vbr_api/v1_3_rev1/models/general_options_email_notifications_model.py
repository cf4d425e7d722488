"""`GeneralOptionsEmailNotificationsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

    from .advanced_smtp_options_model import AdvancedSmtpOptionsModel

_NAME = "GeneralOptionsEmailNotificationsModel"
_KNOWN = frozenset(
    "smtpServerName advancedSmtpOptions from to subject sendDailyReportsAt notifyOnSuccess notifyOnWarning notifyOnFailure notifyOnLastRetry".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class GeneralOptionsEmailNotificationsModel(Model):
    """`GeneralOptionsEmailNotificationsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "smtp_server_name": "smtpServerName",
        "advanced_smtp_options": "advancedSmtpOptions",
        "from_": "from",
        "to": "to",
        "subject": "subject",
        "send_daily_reports_at": "sendDailyReportsAt",
        "notify_on_success": "notifyOnSuccess",
        "notify_on_warning": "notifyOnWarning",
        "notify_on_failure": "notifyOnFailure",
        "notify_on_last_retry": "notifyOnLastRetry",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    smtp_server_name: str
    advanced_smtp_options: AdvancedSmtpOptionsModel
    from_: str
    to: str
    subject: str
    send_daily_reports_at: datetime
    notify_on_success: bool
    notify_on_warning: bool
    notify_on_failure: bool
    notify_on_last_retry: bool
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 10
        self.smtp_server_name = v = get("smtpServerName")
        if v.__class__ is not str:
            n -= _required(d, "smtpServerName", _NAME)
        v = get("advancedSmtpOptions")
        if v.__class__ is dict:
            self.advanced_smtp_options = _m.AdvancedSmtpOptionsModel.from_dict(v)
        else:
            self.advanced_smtp_options = v
            n -= _required(d, "advancedSmtpOptions", _NAME)
        self.from_ = v = get("from")
        if v.__class__ is not str:
            n -= _required(d, "from", _NAME)
        self.to = v = get("to")
        if v.__class__ is not str:
            n -= _required(d, "to", _NAME)
        self.subject = v = get("subject")
        if v.__class__ is not str:
            n -= _required(d, "subject", _NAME)
        v = get("sendDailyReportsAt")
        if v.__class__ is str:
            self.send_daily_reports_at = _date_time(v, d, "sendDailyReportsAt", _NAME)
        else:
            self.send_daily_reports_at = v
            n -= _required(d, "sendDailyReportsAt", _NAME)
        self.notify_on_success = v = get("notifyOnSuccess")
        if v.__class__ is not bool:
            n -= _required(d, "notifyOnSuccess", _NAME)
        self.notify_on_warning = v = get("notifyOnWarning")
        if v.__class__ is not bool:
            n -= _required(d, "notifyOnWarning", _NAME)
        self.notify_on_failure = v = get("notifyOnFailure")
        if v.__class__ is not bool:
            n -= _required(d, "notifyOnFailure", _NAME)
        self.notify_on_last_retry = v = get("notifyOnLastRetry")
        if v.__class__ is not bool:
            n -= _required(d, "notifyOnLastRetry", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "smtpServerName": self.smtp_server_name,
            "advancedSmtpOptions": _wire(self.advanced_smtp_options),
            "from": self.from_,
            "to": self.to,
            "subject": self.subject,
            "sendDailyReportsAt": self.send_daily_reports_at,
            "notifyOnSuccess": self.notify_on_success,
            "notifyOnWarning": self.notify_on_warning,
            "notifyOnFailure": self.notify_on_failure,
            "notifyOnLastRetry": self.notify_on_last_retry,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GeneralOptionsEmailNotificationsModel"]
