"""`AmazonS3StorageAccountModel` of the API document."""

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

    from .e_amazon_region_type import EAmazonRegionType
    from .object_storage_connection_model import ObjectStorageConnectionModel

_NAME = "AmazonS3StorageAccountModel"
_KNOWN = frozenset("credentialsId regionType connectionSettings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AmazonS3StorageAccountModel(Model):
    """`AmazonS3StorageAccountModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "credentials_id": "credentialsId",
        "region_type": "regionType",
        "connection_settings": "connectionSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    credentials_id: UUID
    region_type: EAmazonRegionType
    connection_settings: ObjectStorageConnectionModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("credentialsId")
        if v.__class__ is str:
            self.credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credentialsId", _NAME, "invalid")
        else:
            self.credentials_id = v
            n -= _required(d, "credentialsId", _NAME)
        v = get("regionType")
        if v.__class__ is str:
            self.region_type = _m.EAmazonRegionType.table[v]
        else:
            self.region_type = v
            n -= _required(d, "regionType", _NAME)
        v = get("connectionSettings")
        if v.__class__ is dict:
            self.connection_settings = _m.ObjectStorageConnectionModel.from_dict(v)
        else:
            self.connection_settings = v
            if v is None:
                n -= "connectionSettings" not in d
            else:
                _note(d, "connectionSettings", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "credentialsId": self.credentials_id,
            "regionType": self.region_type,
        }
        if self.connection_settings is not None:
            d["connectionSettings"] = _wire(self.connection_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AmazonS3StorageAccountModel"]
