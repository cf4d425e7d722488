"""`AmazonS3GlacierStorageBucketModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "AmazonS3GlacierStorageBucketModel"
_KNOWN = frozenset("regionId bucketName folderName immutabilityEnabled useDeepArchive".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AmazonS3GlacierStorageBucketModel(Model):
    """`AmazonS3GlacierStorageBucketModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "region_id": "regionId",
        "bucket_name": "bucketName",
        "folder_name": "folderName",
        "immutability_enabled": "immutabilityEnabled",
        "use_deep_archive": "useDeepArchive",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    region_id: str
    bucket_name: str
    folder_name: str
    immutability_enabled: bool | None = None
    use_deep_archive: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.region_id = v = get("regionId")
        if v.__class__ is not str:
            n -= _required(d, "regionId", _NAME)
        self.bucket_name = v = get("bucketName")
        if v.__class__ is not str:
            n -= _required(d, "bucketName", _NAME)
        self.folder_name = v = get("folderName")
        if v.__class__ is not str:
            n -= _required(d, "folderName", _NAME)
        self.immutability_enabled = v = get("immutabilityEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "immutabilityEnabled" not in d
            else:
                _note(d, "immutabilityEnabled", _NAME, "invalid")
        self.use_deep_archive = v = get("useDeepArchive")
        if v.__class__ is not bool:
            if v is None:
                n -= "useDeepArchive" not in d
            else:
                _note(d, "useDeepArchive", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "regionId": self.region_id,
            "bucketName": self.bucket_name,
            "folderName": self.folder_name,
        }
        if self.immutability_enabled is not None:
            d["immutabilityEnabled"] = self.immutability_enabled
        if self.use_deep_archive is not None:
            d["useDeepArchive"] = self.use_deep_archive
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AmazonS3GlacierStorageBucketModel"]
