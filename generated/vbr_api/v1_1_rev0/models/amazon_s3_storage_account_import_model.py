"""`AmazonS3StorageAccountImportModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .cloud_credentials_import_model import CloudCredentialsImportModel
    from .e_amazon_region_type import EAmazonRegionType
    from .object_storage_connection_import_spec import ObjectStorageConnectionImportSpec

_NAME = "AmazonS3StorageAccountImportModel"
_KNOWN = frozenset("credentials regionType connectionSettings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AmazonS3StorageAccountImportModel(Model):
    """`AmazonS3StorageAccountImportModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "credentials": "credentials",
        "region_type": "regionType",
        "connection_settings": "connectionSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    credentials: CloudCredentialsImportModel
    region_type: EAmazonRegionType
    connection_settings: ObjectStorageConnectionImportSpec
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("credentials")
        if v.__class__ is dict:
            self.credentials = _m.CloudCredentialsImportModel.from_dict(v)
        else:
            self.credentials = v
            n -= _required(d, "credentials", _NAME)
        v = get("regionType")
        if v.__class__ is str:
            self.region_type = _m.EAmazonRegionType.table[v]
        else:
            self.region_type = v
            n -= _required(d, "regionType", _NAME)
        v = get("connectionSettings")
        if v.__class__ is dict:
            self.connection_settings = _m.ObjectStorageConnectionImportSpec.from_dict(v)
        else:
            self.connection_settings = v
            n -= _required(d, "connectionSettings", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "credentials": _wire(self.credentials),
            "regionType": self.region_type,
            "connectionSettings": _wire(self.connection_settings),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AmazonS3StorageAccountImportModel"]
