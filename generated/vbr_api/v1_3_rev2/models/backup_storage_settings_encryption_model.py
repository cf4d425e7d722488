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
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_encryption_type import EEncryptionType

_NAME = "BackupStorageSettingsEncryptionModel"
_KNOWN = frozenset(
    "isEnabled encryptionType encryptionPasswordId encryptionPasswordUniqueId kmsServerId".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupStorageSettingsEncryptionModel(Model):
    """`BackupStorageSettingsEncryptionModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "encryption_type": "encryptionType",
        "encryption_password_id": "encryptionPasswordId",
        "encryption_password_unique_id": "encryptionPasswordUniqueId",
        "kms_server_id": "kmsServerId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool
    encryption_type: EEncryptionType | None = None
    encryption_password_id: UUID | None = None
    encryption_password_unique_id: str | None = None
    kms_server_id: UUID | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.is_enabled = v = get("isEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "isEnabled", _NAME)
        v = get("encryptionType")
        if v.__class__ is str:
            self.encryption_type = _m.EEncryptionType.table[v]
        else:
            self.encryption_type = v
            if v is None:
                n -= "encryptionType" not in d
            else:
                _note(d, "encryptionType", _NAME, "invalid")
        v = get("encryptionPasswordId")
        if v.__class__ is str:
            self.encryption_password_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "encryptionPasswordId", _NAME, "invalid")
        else:
            self.encryption_password_id = v
            if v is None:
                n -= "encryptionPasswordId" not in d
            else:
                _note(d, "encryptionPasswordId", _NAME, "invalid")
        self.encryption_password_unique_id = v = get("encryptionPasswordUniqueId")
        if v.__class__ is not str:
            if v is None:
                n -= "encryptionPasswordUniqueId" not in d
            else:
                _note(d, "encryptionPasswordUniqueId", _NAME, "invalid")
        v = get("kmsServerId")
        if v.__class__ is str:
            self.kms_server_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "kmsServerId", _NAME, "invalid")
        else:
            self.kms_server_id = v
            if v is None:
                n -= "kmsServerId" not in d
            else:
                _note(d, "kmsServerId", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "isEnabled": self.is_enabled,
        }
        if self.encryption_type is not None:
            d["encryptionType"] = self.encryption_type
        if self.encryption_password_id is not None:
            d["encryptionPasswordId"] = self.encryption_password_id
        if self.encryption_password_unique_id is not None:
            d["encryptionPasswordUniqueId"] = self.encryption_password_unique_id
        if self.kms_server_id is not None:
            d["kmsServerId"] = self.kms_server_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupStorageSettingsEncryptionModel"]
