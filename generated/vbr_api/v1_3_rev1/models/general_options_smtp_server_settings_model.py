"""`GeneralOptionsSMTPServerSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_email_settings_server_type import EEmailSettingsServerType
from .general_options_email_settings_base_model import GeneralOptionsEmailSettingsBaseModel

if TYPE_CHECKING:
    from typing import Self

    from .advanced_smtp_options_model import AdvancedSmtpOptionsModel

_NAME = "GeneralOptionsSMTPServerSettingsModel"
_KNOWN = frozenset(
    "notificationsEnabled mailServer emailSettings smtpServerName advancedSmtpOptions".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class GeneralOptionsSMTPServerSettingsModel(GeneralOptionsEmailSettingsBaseModel):
    """`GeneralOptionsSMTPServerSettingsModel`, a GeneralOptionsEmailSettingsBaseModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "notifications_enabled": "notificationsEnabled",
        "mail_server": "mailServer",
        "email_settings": "emailSettings",
        "smtp_server_name": "smtpServerName",
        "advanced_smtp_options": "advancedSmtpOptions",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    mail_server: EEmailSettingsServerType | None = EEmailSettingsServerType.SMTP
    smtp_server_name: str | None = None
    advanced_smtp_options: AdvancedSmtpOptionsModel | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.notifications_enabled = v = get("notificationsEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "notificationsEnabled", _NAME)
        v = get("mailServer")
        if v.__class__ is str:
            self.mail_server = _m.EEmailSettingsServerType.table[v]
        else:
            self.mail_server = v
            if v is None:
                n -= "mailServer" not in d
            else:
                _note(d, "mailServer", _NAME, "invalid")
        v = get("emailSettings")
        if v.__class__ is dict:
            self.email_settings = _m.GeneralOptionsEmailSettingsModel.from_dict(v)
        else:
            self.email_settings = v
            if v is None:
                n -= "emailSettings" not in d
            else:
                _note(d, "emailSettings", _NAME, "invalid")
        self.smtp_server_name = v = get("smtpServerName")
        if v.__class__ is not str:
            if v is None:
                n -= "smtpServerName" not in d
            else:
                _note(d, "smtpServerName", _NAME, "invalid")
        v = get("advancedSmtpOptions")
        if v.__class__ is dict:
            self.advanced_smtp_options = _m.AdvancedSmtpOptionsModel.from_dict(v)
        else:
            self.advanced_smtp_options = v
            if v is None:
                n -= "advancedSmtpOptions" not in d
            else:
                _note(d, "advancedSmtpOptions", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "notificationsEnabled": self.notifications_enabled,
        }
        if self.mail_server is not None:
            d["mailServer"] = self.mail_server
        if self.email_settings is not None:
            d["emailSettings"] = _wire(self.email_settings)
        if self.smtp_server_name is not None:
            d["smtpServerName"] = self.smtp_server_name
        if self.advanced_smtp_options is not None:
            d["advancedSmtpOptions"] = _wire(self.advanced_smtp_options)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GeneralOptionsSMTPServerSettingsModel"]
