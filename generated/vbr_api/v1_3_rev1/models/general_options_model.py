"""`GeneralOptionsModel` of the API document."""

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

    from .general_options_email_notifications_model import GeneralOptionsEmailNotificationsModel
    from .general_options_notifications_model import GeneralOptionsNotificationsModel
    from .general_options_siem_integration_model import GeneralOptionsSiemIntegrationModel

_NAME = "GeneralOptionsModel"
_KNOWN = frozenset("notificationEnabled emailSettings notifications siemIntegration".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class GeneralOptionsModel(Model):
    """`GeneralOptionsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "notification_enabled": "notificationEnabled",
        "email_settings": "emailSettings",
        "notifications": "notifications",
        "siem_integration": "siemIntegration",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    notification_enabled: bool
    email_settings: GeneralOptionsEmailNotificationsModel | None = None
    notifications: GeneralOptionsNotificationsModel
    siem_integration: GeneralOptionsSiemIntegrationModel
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.notification_enabled = v = get("notificationEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "notificationEnabled", _NAME)
        v = get("emailSettings")
        if v.__class__ is dict:
            self.email_settings = _m.GeneralOptionsEmailNotificationsModel.from_dict(v)
        else:
            self.email_settings = v
            if v is None:
                n -= "emailSettings" not in d
            else:
                _note(d, "emailSettings", _NAME, "invalid")
        v = get("notifications")
        if v.__class__ is dict:
            self.notifications = _m.GeneralOptionsNotificationsModel.from_dict(v)
        else:
            self.notifications = v
            n -= _required(d, "notifications", _NAME)
        v = get("siemIntegration")
        if v.__class__ is dict:
            self.siem_integration = _m.GeneralOptionsSiemIntegrationModel.from_dict(v)
        else:
            self.siem_integration = v
            n -= _required(d, "siemIntegration", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "notificationEnabled": self.notification_enabled,
            "notifications": _wire(self.notifications),
            "siemIntegration": _wire(self.siem_integration),
        }
        if self.email_settings is not None:
            d["emailSettings"] = _wire(self.email_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GeneralOptionsModel"]
