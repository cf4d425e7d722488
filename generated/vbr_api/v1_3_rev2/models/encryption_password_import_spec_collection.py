"""`EncryptionPasswordImportSpecCollection` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .encryption_password_import_spec import EncryptionPasswordImportSpec

_NAME = "EncryptionPasswordImportSpecCollection"
_KNOWN = frozenset("encryptionPasswords".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EncryptionPasswordImportSpecCollection(Model):
    """`EncryptionPasswordImportSpecCollection`."""

    wire_names: ClassVar[dict[str, str]] = {
        "encryption_passwords": "encryptionPasswords",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    encryption_passwords: list[EncryptionPasswordImportSpec] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 1
        v = get("encryptionPasswords")
        if v.__class__ is list:
            self.encryption_passwords = _items(
                v, dict, _m.EncryptionPasswordImportSpec.from_dict, _NAME
            )
        else:
            self.encryption_passwords = v
            if v is None:
                n -= "encryptionPasswords" not in d
            else:
                _note(d, "encryptionPasswords", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.encryption_passwords is not None:
            d["encryptionPasswords"] = _wire(self.encryption_passwords)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EncryptionPasswordImportSpecCollection"]
