"""`ConfigBackupSMTPSettigsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_config_backup_smtp_settings_type import EConfigBackupSMTPSettingsType

_NAME = "ConfigBackupSMTPSettigsModel"
_KNOWN = frozenset(
    "isEnabled recipients settingsType subject notifyOnSuccess notifyOnWarning notifyOnError".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class ConfigBackupSMTPSettigsModel(Model):
    """`ConfigBackupSMTPSettigsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "recipients": "recipients",
        "settings_type": "settingsType",
        "subject": "subject",
        "notify_on_success": "notifyOnSuccess",
        "notify_on_warning": "notifyOnWarning",
        "notify_on_error": "notifyOnError",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool
    recipients: list[str]
    settings_type: EConfigBackupSMTPSettingsType
    subject: str
    notify_on_success: bool
    notify_on_warning: bool
    notify_on_error: bool
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
        self.is_enabled = v = get("isEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "isEnabled", _NAME)
        v = get("recipients")
        if v.__class__ is list:
            self.recipients = _items(v, str, None, _NAME)
        else:
            self.recipients = v
            n -= _required(d, "recipients", _NAME)
        v = get("settingsType")
        if v.__class__ is str:
            self.settings_type = _m.EConfigBackupSMTPSettingsType.table[v]
        else:
            self.settings_type = v
            n -= _required(d, "settingsType", _NAME)
        self.subject = v = get("subject")
        if v.__class__ is not str:
            n -= _required(d, "subject", _NAME)
        self.notify_on_success = v = get("notifyOnSuccess")
        if v.__class__ is not bool:
            n -= _required(d, "notifyOnSuccess", _NAME)
        self.notify_on_warning = v = get("notifyOnWarning")
        if v.__class__ is not bool:
            n -= _required(d, "notifyOnWarning", _NAME)
        self.notify_on_error = v = get("notifyOnError")
        if v.__class__ is not bool:
            n -= _required(d, "notifyOnError", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "isEnabled": self.is_enabled,
            "recipients": self.recipients,
            "settingsType": self.settings_type,
            "subject": self.subject,
            "notifyOnSuccess": self.notify_on_success,
            "notifyOnWarning": self.notify_on_warning,
            "notifyOnError": self.notify_on_error,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ConfigBackupSMTPSettigsModel"]
