"""`NotificationSettingsModel` of the API document."""

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

    from .email_notification_settings_model import EmailNotificationSettingsModel
    from .notification_vm_attribute_settings_model import NotificationVmAttributeSettingsModel

_NAME = "NotificationSettingsModel"
_KNOWN = frozenset("sendSNMPNotifications emailNotifications vmAttribute".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class NotificationSettingsModel(Model):
    """`NotificationSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "send_snmp_notifications": "sendSNMPNotifications",
        "email_notifications": "emailNotifications",
        "vm_attribute": "vmAttribute",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    send_snmp_notifications: bool | None = None
    email_notifications: EmailNotificationSettingsModel | None = None
    vm_attribute: NotificationVmAttributeSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.send_snmp_notifications = v = get("sendSNMPNotifications")
        if v.__class__ is not bool:
            if v is None:
                n -= "sendSNMPNotifications" not in d
            else:
                _note(d, "sendSNMPNotifications", _NAME, "invalid")
        v = get("emailNotifications")
        if v.__class__ is dict:
            self.email_notifications = _m.EmailNotificationSettingsModel.from_dict(v)
        else:
            self.email_notifications = v
            if v is None:
                n -= "emailNotifications" not in d
            else:
                _note(d, "emailNotifications", _NAME, "invalid")
        v = get("vmAttribute")
        if v.__class__ is dict:
            self.vm_attribute = _m.NotificationVmAttributeSettingsModel.from_dict(v)
        else:
            self.vm_attribute = v
            if v is None:
                n -= "vmAttribute" not in d
            else:
                _note(d, "vmAttribute", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.send_snmp_notifications is not None:
            d["sendSNMPNotifications"] = self.send_snmp_notifications
        if self.email_notifications is not None:
            d["emailNotifications"] = _wire(self.email_notifications)
        if self.vm_attribute is not None:
            d["vmAttribute"] = _wire(self.vm_attribute)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["NotificationSettingsModel"]
