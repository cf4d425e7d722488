"""`RepositoryAccessPermissionsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .backup_storage_settings_encryption_model import BackupStorageSettingsEncryptionModel
    from .e_repository_access_type import ERepositoryAccessType
    from .repository_access_account_model import RepositoryAccessAccountModel

_NAME = "RepositoryAccessPermissionsModel"
_KNOWN = frozenset("accessPolicy accounts encryptionSettings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class RepositoryAccessPermissionsModel(Model):
    """`RepositoryAccessPermissionsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "access_policy": "accessPolicy",
        "accounts": "accounts",
        "encryption_settings": "encryptionSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    access_policy: ERepositoryAccessType
    accounts: list[RepositoryAccessAccountModel]
    encryption_settings: BackupStorageSettingsEncryptionModel
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("accessPolicy")
        if v.__class__ is str:
            self.access_policy = _m.ERepositoryAccessType.table[v]
        else:
            self.access_policy = v
            n -= _required(d, "accessPolicy", _NAME)
        v = get("accounts")
        if v.__class__ is list:
            self.accounts = _items(v, dict, _m.RepositoryAccessAccountModel.from_dict, _NAME)
        else:
            self.accounts = v
            n -= _required(d, "accounts", _NAME)
        v = get("encryptionSettings")
        if v.__class__ is dict:
            self.encryption_settings = _m.BackupStorageSettingsEncryptionModel.from_dict(v)
        else:
            self.encryption_settings = v
            n -= _required(d, "encryptionSettings", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "accessPolicy": self.access_policy,
            "accounts": _wire(self.accounts),
            "encryptionSettings": _wire(self.encryption_settings),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RepositoryAccessPermissionsModel"]
