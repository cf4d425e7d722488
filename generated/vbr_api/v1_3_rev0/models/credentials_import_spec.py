"""`CredentialsImportSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import mask as _mask
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .credentials_linux_settings_import_model import CredentialsLinuxSettingsImportModel
    from .e_credentials_type import ECredentialsType

_NAME = "CredentialsImportSpec"
_KNOWN = frozenset("username password description uniqueId type linuxAdditionalSettings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class CredentialsImportSpec(Model):
    """`CredentialsImportSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "username": "username",
        "password": "password",
        "description": "description",
        "unique_id": "uniqueId",
        "type": "type",
        "linux_additional_settings": "linuxAdditionalSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(("password",))

    username: str
    password: str | None = _field(default=None, repr=_mask)
    description: str | None = None
    unique_id: str
    type: ECredentialsType
    linux_additional_settings: CredentialsLinuxSettingsImportModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        self.username = v = get("username")
        if v.__class__ is not str:
            n -= _required(d, "username", _NAME)
        self.password = v = get("password")
        if v.__class__ is not str:
            if v is None:
                n -= "password" not in d
            else:
                _note(d, "password", _NAME, "invalid")
        self.description = v = get("description")
        if v.__class__ is not str:
            if v is None:
                n -= "description" not in d
            else:
                _note(d, "description", _NAME, "invalid")
        self.unique_id = v = get("uniqueId")
        if v.__class__ is not str:
            n -= _required(d, "uniqueId", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ECredentialsType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("linuxAdditionalSettings")
        if v.__class__ is dict:
            self.linux_additional_settings = _m.CredentialsLinuxSettingsImportModel.from_dict(v)
        else:
            self.linux_additional_settings = v
            if v is None:
                n -= "linuxAdditionalSettings" not in d
            else:
                _note(d, "linuxAdditionalSettings", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "username": self.username,
            "uniqueId": self.unique_id,
            "type": self.type,
        }
        if self.password is not None:
            d["password"] = self.password
        if self.description is not None:
            d["description"] = self.description
        if self.linux_additional_settings is not None:
            d["linuxAdditionalSettings"] = _wire(self.linux_additional_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CredentialsImportSpec"]
