"""`AzureStorageCloudCredentialsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import date_time as _date_time
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .cloud_credentials_model import CloudCredentialsModel
from .e_cloud_credentials_type import ECloudCredentialsType

if TYPE_CHECKING:
    from typing import Self

_NAME = "AzureStorageCloudCredentialsModel"
_KNOWN = frozenset("id description type lastModified account uniqueId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureStorageCloudCredentialsModel(CloudCredentialsModel):
    """`AzureStorageCloudCredentialsModel`, a CloudCredentialsModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "description": "description",
        "type": "type",
        "last_modified": "lastModified",
        "account": "account",
        "unique_id": "uniqueId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: ECloudCredentialsType = ECloudCredentialsType.AZURE_STORAGE
    account: str
    unique_id: str | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        self.description = v = get("description")
        if v.__class__ is not str:
            if v is None:
                n -= "description" not in d
            else:
                _note(d, "description", _NAME, "invalid")
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ECloudCredentialsType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("lastModified")
        if v.__class__ is str:
            self.last_modified = _date_time(v, d, "lastModified", _NAME)
        else:
            self.last_modified = v
            if v is None:
                n -= "lastModified" not in d
            else:
                _note(d, "lastModified", _NAME, "invalid")
        self.account = v = get("account")
        if v.__class__ is not str:
            n -= _required(d, "account", _NAME)
        self.unique_id = v = get("uniqueId")
        if v.__class__ is not str:
            if v is None:
                n -= "uniqueId" not in d
            else:
                _note(d, "uniqueId", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "type": self.type,
            "account": self.account,
        }
        if self.description is not None:
            d["description"] = self.description
        if self.last_modified is not None:
            d["lastModified"] = self.last_modified
        if self.unique_id is not None:
            d["uniqueId"] = self.unique_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureStorageCloudCredentialsModel"]
