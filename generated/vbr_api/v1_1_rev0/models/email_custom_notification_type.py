"""`EmailCustomNotificationType` of the API document."""

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

_NAME = "EmailCustomNotificationType"
_KNOWN = frozenset(
    "subject notifyOnSuccess notifyOnWarning notifyOnError SuppressNotificationUntilLastRetry".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class EmailCustomNotificationType(Model):
    """`EmailCustomNotificationType`."""

    wire_names: ClassVar[dict[str, str]] = {
        "subject": "subject",
        "notify_on_success": "notifyOnSuccess",
        "notify_on_warning": "notifyOnWarning",
        "notify_on_error": "notifyOnError",
        "suppress_notification_until_last_retry": "SuppressNotificationUntilLastRetry",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    subject: str | None = None
    notify_on_success: bool | None = None
    notify_on_warning: bool | None = None
    notify_on_error: bool | None = None
    suppress_notification_until_last_retry: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.subject = v = get("subject")
        if v.__class__ is not str:
            if v is None:
                n -= "subject" not in d
            else:
                _note(d, "subject", _NAME, "invalid")
        self.notify_on_success = v = get("notifyOnSuccess")
        if v.__class__ is not bool:
            if v is None:
                n -= "notifyOnSuccess" not in d
            else:
                _note(d, "notifyOnSuccess", _NAME, "invalid")
        self.notify_on_warning = v = get("notifyOnWarning")
        if v.__class__ is not bool:
            if v is None:
                n -= "notifyOnWarning" not in d
            else:
                _note(d, "notifyOnWarning", _NAME, "invalid")
        self.notify_on_error = v = get("notifyOnError")
        if v.__class__ is not bool:
            if v is None:
                n -= "notifyOnError" not in d
            else:
                _note(d, "notifyOnError", _NAME, "invalid")
        self.suppress_notification_until_last_retry = v = get("SuppressNotificationUntilLastRetry")
        if v.__class__ is not bool:
            if v is None:
                n -= "SuppressNotificationUntilLastRetry" not in d
            else:
                _note(d, "SuppressNotificationUntilLastRetry", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.subject is not None:
            d["subject"] = self.subject
        if self.notify_on_success is not None:
            d["notifyOnSuccess"] = self.notify_on_success
        if self.notify_on_warning is not None:
            d["notifyOnWarning"] = self.notify_on_warning
        if self.notify_on_error is not None:
            d["notifyOnError"] = self.notify_on_error
        if self.suppress_notification_until_last_retry is not None:
            d["SuppressNotificationUntilLastRetry"] = self.suppress_notification_until_last_retry
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EmailCustomNotificationType"]
