"""`CSVFileProtectionGroupCredentialModel` of the API document."""

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
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .csv_file_custom_credentials_model import CSVFileCustomCredentialsModel

_NAME = "CSVFileProtectionGroupCredentialModel"
_KNOWN = frozenset("masterCredentialsId useCustomCredentials customCredentials".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class CSVFileProtectionGroupCredentialModel(Model):
    """`CSVFileProtectionGroupCredentialModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "master_credentials_id": "masterCredentialsId",
        "use_custom_credentials": "useCustomCredentials",
        "custom_credentials": "customCredentials",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    master_credentials_id: UUID
    use_custom_credentials: bool | None = None
    custom_credentials: list[CSVFileCustomCredentialsModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("masterCredentialsId")
        if v.__class__ is str:
            self.master_credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "masterCredentialsId", _NAME, "invalid")
        else:
            self.master_credentials_id = v
            n -= _required(d, "masterCredentialsId", _NAME)
        self.use_custom_credentials = v = get("useCustomCredentials")
        if v.__class__ is not bool:
            if v is None:
                n -= "useCustomCredentials" not in d
            else:
                _note(d, "useCustomCredentials", _NAME, "invalid")
        v = get("customCredentials")
        if v.__class__ is list:
            self.custom_credentials = _items(
                v, dict, _m.CSVFileCustomCredentialsModel.from_dict, _NAME
            )
        else:
            self.custom_credentials = v
            if v is None:
                n -= "customCredentials" not in d
            else:
                _note(d, "customCredentials", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "masterCredentialsId": self.master_credentials_id,
        }
        if self.use_custom_credentials is not None:
            d["useCustomCredentials"] = self.use_custom_credentials
        if self.custom_credentials is not None:
            d["customCredentials"] = _wire(self.custom_credentials)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CSVFileProtectionGroupCredentialModel"]
