"""`GeneralOptionsModel` of the API document."""

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

    from .general_options_email_notifications_model import GeneralOptionsEmailNotificationsModel
    from .general_options_notifications_model import GeneralOptionsNotificationsModel
    from .general_options_siem_integration_model import GeneralOptionsSiemIntegrationModel

_NAME = "GeneralOptionsModel"
_KNOWN = frozenset("emailSettings notifications siemIntegration".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class GeneralOptionsModel(Model):
    """`GeneralOptionsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "email_settings": "emailSettings",
        "notifications": "notifications",
        "siem_integration": "siemIntegration",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    email_settings: GeneralOptionsEmailNotificationsModel | None = None
    notifications: GeneralOptionsNotificationsModel | None = None
    siem_integration: GeneralOptionsSiemIntegrationModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
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
            if v is None:
                n -= "notifications" not in d
            else:
                _note(d, "notifications", _NAME, "invalid")
        v = get("siemIntegration")
        if v.__class__ is dict:
            self.siem_integration = _m.GeneralOptionsSiemIntegrationModel.from_dict(v)
        else:
            self.siem_integration = v
            if v is None:
                n -= "siemIntegration" not in d
            else:
                _note(d, "siemIntegration", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.email_settings is not None:
            d["emailSettings"] = _wire(self.email_settings)
        if self.notifications is not None:
            d["notifications"] = _wire(self.notifications)
        if self.siem_integration is not None:
            d["siemIntegration"] = _wire(self.siem_integration)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GeneralOptionsModel"]
