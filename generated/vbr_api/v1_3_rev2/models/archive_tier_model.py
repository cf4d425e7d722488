"""`ArchiveTierModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .archive_tier_advanced_settings_model import ArchiveTierAdvancedSettingsModel
    from .backup_storage_settings_encryption_model import BackupStorageSettingsEncryptionModel

_NAME = "ArchiveTierModel"
_KNOWN = frozenset(
    "isEnabled extentId extentCryptoKeyId archivePeriodDays copyPolicyEnabled movePolicyEnabled advancedSettings encryption".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class ArchiveTierModel(Model):
    """`ArchiveTierModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "extent_id": "extentId",
        "extent_crypto_key_id": "extentCryptoKeyId",
        "archive_period_days": "archivePeriodDays",
        "copy_policy_enabled": "copyPolicyEnabled",
        "move_policy_enabled": "movePolicyEnabled",
        "advanced_settings": "advancedSettings",
        "encryption": "encryption",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool
    extent_id: UUID | None = None
    extent_crypto_key_id: UUID | None = None
    archive_period_days: int | None = None
    copy_policy_enabled: bool | None = None
    move_policy_enabled: bool | None = None
    advanced_settings: ArchiveTierAdvancedSettingsModel | None = None
    encryption: BackupStorageSettingsEncryptionModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 8
        self.is_enabled = v = get("isEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "isEnabled", _NAME)
        v = get("extentId")
        if v.__class__ is str:
            self.extent_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "extentId", _NAME, "invalid")
        else:
            self.extent_id = v
            if v is None:
                n -= "extentId" not in d
            else:
                _note(d, "extentId", _NAME, "invalid")
        v = get("extentCryptoKeyId")
        if v.__class__ is str:
            self.extent_crypto_key_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "extentCryptoKeyId", _NAME, "invalid")
        else:
            self.extent_crypto_key_id = v
            if v is None:
                n -= "extentCryptoKeyId" not in d
            else:
                _note(d, "extentCryptoKeyId", _NAME, "invalid")
        self.archive_period_days = v = get("archivePeriodDays")
        if v.__class__ is not int:
            if v is None:
                n -= "archivePeriodDays" not in d
            else:
                _note(d, "archivePeriodDays", _NAME, "invalid")
        self.copy_policy_enabled = v = get("copyPolicyEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "copyPolicyEnabled" not in d
            else:
                _note(d, "copyPolicyEnabled", _NAME, "invalid")
        self.move_policy_enabled = v = get("movePolicyEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "movePolicyEnabled" not in d
            else:
                _note(d, "movePolicyEnabled", _NAME, "invalid")
        v = get("advancedSettings")
        if v.__class__ is dict:
            self.advanced_settings = _m.ArchiveTierAdvancedSettingsModel.from_dict(v)
        else:
            self.advanced_settings = v
            if v is None:
                n -= "advancedSettings" not in d
            else:
                _note(d, "advancedSettings", _NAME, "invalid")
        v = get("encryption")
        if v.__class__ is dict:
            self.encryption = _m.BackupStorageSettingsEncryptionModel.from_dict(v)
        else:
            self.encryption = v
            if v is None:
                n -= "encryption" not in d
            else:
                _note(d, "encryption", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "isEnabled": self.is_enabled,
        }
        if self.extent_id is not None:
            d["extentId"] = self.extent_id
        if self.extent_crypto_key_id is not None:
            d["extentCryptoKeyId"] = self.extent_crypto_key_id
        if self.archive_period_days is not None:
            d["archivePeriodDays"] = self.archive_period_days
        if self.copy_policy_enabled is not None:
            d["copyPolicyEnabled"] = self.copy_policy_enabled
        if self.move_policy_enabled is not None:
            d["movePolicyEnabled"] = self.move_policy_enabled
        if self.advanced_settings is not None:
            d["advancedSettings"] = _wire(self.advanced_settings)
        if self.encryption is not None:
            d["encryption"] = _wire(self.encryption)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ArchiveTierModel"]
