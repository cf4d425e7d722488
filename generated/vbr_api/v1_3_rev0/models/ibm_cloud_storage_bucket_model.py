"""`IBMCloudStorageBucketModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .object_storage_consumption_limit_model import ObjectStorageConsumptionLimitModel
    from .object_storage_immutability_model import ObjectStorageImmutabilityModel

_NAME = "IBMCloudStorageBucketModel"
_KNOWN = frozenset("bucketName folderName storageConsumptionLimit immutability".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class IBMCloudStorageBucketModel(Model):
    """`IBMCloudStorageBucketModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "bucket_name": "bucketName",
        "folder_name": "folderName",
        "storage_consumption_limit": "storageConsumptionLimit",
        "immutability": "immutability",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    bucket_name: str
    folder_name: str
    storage_consumption_limit: ObjectStorageConsumptionLimitModel | None = None
    immutability: ObjectStorageImmutabilityModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.bucket_name = v = get("bucketName")
        if v.__class__ is not str:
            n -= _required(d, "bucketName", _NAME)
        self.folder_name = v = get("folderName")
        if v.__class__ is not str:
            n -= _required(d, "folderName", _NAME)
        v = get("storageConsumptionLimit")
        if v.__class__ is dict:
            self.storage_consumption_limit = _m.ObjectStorageConsumptionLimitModel.from_dict(v)
        else:
            self.storage_consumption_limit = v
            if v is None:
                n -= "storageConsumptionLimit" not in d
            else:
                _note(d, "storageConsumptionLimit", _NAME, "invalid")
        v = get("immutability")
        if v.__class__ is dict:
            self.immutability = _m.ObjectStorageImmutabilityModel.from_dict(v)
        else:
            self.immutability = v
            if v is None:
                n -= "immutability" not in d
            else:
                _note(d, "immutability", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "bucketName": self.bucket_name,
            "folderName": self.folder_name,
        }
        if self.storage_consumption_limit is not None:
            d["storageConsumptionLimit"] = _wire(self.storage_consumption_limit)
        if self.immutability is not None:
            d["immutability"] = _wire(self.immutability)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["IBMCloudStorageBucketModel"]
