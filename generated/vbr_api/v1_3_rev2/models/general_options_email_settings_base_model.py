"""`GeneralOptionsEmailSettingsBaseModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Children as _Children
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_email_settings_server_type import EEmailSettingsServerType
    from .general_options_email_settings_model import GeneralOptionsEmailSettingsModel

_NAME = "GeneralOptionsEmailSettingsBaseModel"
_KNOWN = frozenset("notificationsEnabled mailServer emailSettings".split())
_CHILDREN = _Children(
    _m.__name__,
    {
        "SMTP": "GeneralOptionsSMTPServerSettingsModel",
        "Gmail": "GeneralOptionsGmailServerSettingsModel",
        "MS365": "GeneralOptionsMS365ServerSettingsModel",
    },
)


@define(slots=True, kw_only=True, weakref_slot=False)
class GeneralOptionsEmailSettingsBaseModel(Model):
    """`GeneralOptionsEmailSettingsBaseModel`.

    `from_dict` returns the subclass for the value of `mailServer`:
    `SMTP` GeneralOptionsSMTPServerSettingsModel,
    `Gmail` GeneralOptionsGmailServerSettingsModel,
    `MS365` GeneralOptionsMS365ServerSettingsModel.
    Any other value decodes to this class, with all its data.
    """

    wire_names: ClassVar[dict[str, str]] = {
        "notifications_enabled": "notificationsEnabled",
        "mail_server": "mailServer",
        "email_settings": "emailSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    notifications_enabled: bool
    mail_server: EEmailSettingsServerType | None = None
    email_settings: GeneralOptionsEmailSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        v: Any = d.get("mailServer")
        if v.__class__ is str:
            child = _CHILDREN[v]
            if child is not None:
                decoded: Self = child.from_dict(d)
                return decoded
            _note(d, "mailServer", _NAME, "unknown-discriminator")
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
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
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GeneralOptionsEmailSettingsBaseModel"]
