"""`ConfigBackupNotificationsModel` of the API document."""

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

    from .config_backup_smtp_settings_model import ConfigBackupSMTPSettingsModel

_NAME = "ConfigBackupNotificationsModel"
_KNOWN = frozenset("SNMPEnabled SMTPSettings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ConfigBackupNotificationsModel(Model):
    """`ConfigBackupNotificationsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "snmp_enabled": "SNMPEnabled",
        "smtp_settings": "SMTPSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    snmp_enabled: bool
    smtp_settings: ConfigBackupSMTPSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.snmp_enabled = v = get("SNMPEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "SNMPEnabled", _NAME)
        v = get("SMTPSettings")
        if v.__class__ is dict:
            self.smtp_settings = _m.ConfigBackupSMTPSettingsModel.from_dict(v)
        else:
            self.smtp_settings = v
            if v is None:
                n -= "SMTPSettings" not in d
            else:
                _note(d, "SMTPSettings", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "SNMPEnabled": self.snmp_enabled,
        }
        if self.smtp_settings is not None:
            d["SMTPSettings"] = _wire(self.smtp_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ConfigBackupNotificationsModel"]
