"""`GeneralOptionsGmailServerSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import mask as _mask
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_email_settings_server_type import EEmailSettingsServerType
from .general_options_email_settings_base_model import GeneralOptionsEmailSettingsBaseModel

if TYPE_CHECKING:
    from typing import Self

_NAME = "GeneralOptionsGmailServerSettingsModel"
_KNOWN = frozenset(
    "notificationsEnabled mailServer emailSettings appClientId clientSecret isDefaultApp".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class GeneralOptionsGmailServerSettingsModel(GeneralOptionsEmailSettingsBaseModel):
    """`GeneralOptionsGmailServerSettingsModel`, a GeneralOptionsEmailSettingsBaseModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "notifications_enabled": "notificationsEnabled",
        "mail_server": "mailServer",
        "email_settings": "emailSettings",
        "app_client_id": "appClientId",
        "client_secret": "clientSecret",
        "is_default_app": "isDefaultApp",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(("client_secret",))

    mail_server: EEmailSettingsServerType | None = EEmailSettingsServerType.GMAIL
    app_client_id: str | None = None
    client_secret: str | None = _field(default=None, repr=_mask)
    is_default_app: bool | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
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
        self.app_client_id = v = get("appClientId")
        if v.__class__ is not str:
            if v is None:
                n -= "appClientId" not in d
            else:
                _note(d, "appClientId", _NAME, "invalid")
        self.client_secret = v = get("clientSecret")
        if v.__class__ is not str:
            if v is None:
                n -= "clientSecret" not in d
            else:
                _note(d, "clientSecret", _NAME, "invalid")
        self.is_default_app = v = get("isDefaultApp")
        if v.__class__ is not bool:
            if v is None:
                n -= "isDefaultApp" not in d
            else:
                _note(d, "isDefaultApp", _NAME, "invalid")
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
        if self.app_client_id is not None:
            d["appClientId"] = self.app_client_id
        if self.client_secret is not None:
            d["clientSecret"] = self.client_secret
        if self.is_default_app is not None:
            d["isDefaultApp"] = self.is_default_app
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GeneralOptionsGmailServerSettingsModel"]
