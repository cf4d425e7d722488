"""`RepositoryAccessPermissionsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_repository_access_type import ERepositoryAccessType

_NAME = "RepositoryAccessPermissionsModel"
_KNOWN = frozenset("accessPolicy accounts encryptBackups passwordId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class RepositoryAccessPermissionsModel(Model):
    """`RepositoryAccessPermissionsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "access_policy": "accessPolicy",
        "accounts": "accounts",
        "encrypt_backups": "encryptBackups",
        "password_id": "passwordId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    access_policy: ERepositoryAccessType
    accounts: list[str] | None = None
    encrypt_backups: bool
    password_id: UUID | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("accessPolicy")
        if v.__class__ is str:
            self.access_policy = _m.ERepositoryAccessType.table[v]
        else:
            self.access_policy = v
            n -= _required(d, "accessPolicy", _NAME)
        v = get("accounts")
        if v.__class__ is list:
            self.accounts = _items(v, str, None, _NAME)
        else:
            self.accounts = v
            if v is None:
                n -= "accounts" not in d
            else:
                _note(d, "accounts", _NAME, "invalid")
        self.encrypt_backups = v = get("encryptBackups")
        if v.__class__ is not bool:
            n -= _required(d, "encryptBackups", _NAME)
        v = get("passwordId")
        if v.__class__ is str:
            self.password_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "passwordId", _NAME, "invalid")
        else:
            self.password_id = v
            if v is None:
                n -= "passwordId" not in d
            else:
                _note(d, "passwordId", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "accessPolicy": self.access_policy,
            "encryptBackups": self.encrypt_backups,
        }
        if self.accounts is not None:
            d["accounts"] = self.accounts
        if self.password_id is not None:
            d["passwordId"] = self.password_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RepositoryAccessPermissionsModel"]
