"""`AmazonS3CloudBrowserFilters` of the API document."""

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

_NAME = "AmazonS3CloudBrowserFilters"
_KNOWN = frozenset("regionId bucketName".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AmazonS3CloudBrowserFilters(Model):
    """`AmazonS3CloudBrowserFilters`."""

    wire_names: ClassVar[dict[str, str]] = {
        "region_id": "regionId",
        "bucket_name": "bucketName",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    region_id: str
    bucket_name: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.region_id = v = get("regionId")
        if v.__class__ is not str:
            n -= _required(d, "regionId", _NAME)
        self.bucket_name = v = get("bucketName")
        if v.__class__ is not str:
            if v is None:
                n -= "bucketName" not in d
            else:
                _note(d, "bucketName", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "regionId": self.region_id,
        }
        if self.bucket_name is not None:
            d["bucketName"] = self.bucket_name
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AmazonS3CloudBrowserFilters"]
