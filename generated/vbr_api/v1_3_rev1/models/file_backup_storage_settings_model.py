"""`FileBackupStorageSettingsModel` of the API document."""

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

    from .backup_storage_settings_encryption_model import BackupStorageSettingsEncryptionModel
    from .e_compression_level import ECompressionLevel

_NAME = "FileBackupStorageSettingsModel"
_KNOWN = frozenset("compressionLevel encryption".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class FileBackupStorageSettingsModel(Model):
    """`FileBackupStorageSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "compression_level": "compressionLevel",
        "encryption": "encryption",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    compression_level: ECompressionLevel | None = None
    encryption: BackupStorageSettingsEncryptionModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("compressionLevel")
        if v.__class__ is str:
            self.compression_level = _m.ECompressionLevel.table[v]
        else:
            self.compression_level = v
            if v is None:
                n -= "compressionLevel" not in d
            else:
                _note(d, "compressionLevel", _NAME, "invalid")
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
        d: dict[str, Any] = {}
        if self.compression_level is not None:
            d["compressionLevel"] = self.compression_level
        if self.encryption is not None:
            d["encryption"] = _wire(self.encryption)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FileBackupStorageSettingsModel"]
