"""`WasabiCloudStorageAccountModel` of the API document."""

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

    from .object_storage_connection_model import ObjectStorageConnectionModel

_NAME = "WasabiCloudStorageAccountModel"
_KNOWN = frozenset("regionId credentialsId connectionSettings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class WasabiCloudStorageAccountModel(Model):
    """`WasabiCloudStorageAccountModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "region_id": "regionId",
        "credentials_id": "credentialsId",
        "connection_settings": "connectionSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    region_id: str
    credentials_id: UUID
    connection_settings: ObjectStorageConnectionModel
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.region_id = v = get("regionId")
        if v.__class__ is not str:
            n -= _required(d, "regionId", _NAME)
        v = get("credentialsId")
        if v.__class__ is str:
            self.credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credentialsId", _NAME, "invalid")
        else:
            self.credentials_id = v
            n -= _required(d, "credentialsId", _NAME)
        v = get("connectionSettings")
        if v.__class__ is dict:
            self.connection_settings = _m.ObjectStorageConnectionModel.from_dict(v)
        else:
            self.connection_settings = v
            n -= _required(d, "connectionSettings", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "regionId": self.region_id,
            "credentialsId": self.credentials_id,
            "connectionSettings": _wire(self.connection_settings),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["WasabiCloudStorageAccountModel"]
