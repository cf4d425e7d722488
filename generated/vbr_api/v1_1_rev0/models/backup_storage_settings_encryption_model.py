"""`BackupStorageSettingsEncryptionModel` of the API document."""

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

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "BackupStorageSettingsEncryptionModel"
_KNOWN = frozenset("isEnabled encryptionPasswordIdOrNull encryptionPasswordTag".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupStorageSettingsEncryptionModel(Model):
    """`BackupStorageSettingsEncryptionModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "encryption_password_id_or_null": "encryptionPasswordIdOrNull",
        "encryption_password_tag": "encryptionPasswordTag",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool
    encryption_password_id_or_null: UUID | None = None
    encryption_password_tag: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.is_enabled = v = get("isEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "isEnabled", _NAME)
        v = get("encryptionPasswordIdOrNull")
        if v.__class__ is str:
            self.encryption_password_id_or_null = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "encryptionPasswordIdOrNull", _NAME, "invalid")
        else:
            self.encryption_password_id_or_null = v
            if v is None:
                n -= "encryptionPasswordIdOrNull" not in d
            else:
                _note(d, "encryptionPasswordIdOrNull", _NAME, "invalid")
        self.encryption_password_tag = v = get("encryptionPasswordTag")
        if v.__class__ is not str:
            if v is None:
                n -= "encryptionPasswordTag" not in d
            else:
                _note(d, "encryptionPasswordTag", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "isEnabled": self.is_enabled,
        }
        if self.encryption_password_id_or_null is not None:
            d["encryptionPasswordIdOrNull"] = self.encryption_password_id_or_null
        if self.encryption_password_tag is not None:
            d["encryptionPasswordTag"] = self.encryption_password_tag
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupStorageSettingsEncryptionModel"]
