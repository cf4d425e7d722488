"""`GoogleCloudStorageRegionBrowserModel` of the API document."""

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

    from .google_cloud_storage_bucket_browser_model import GoogleCloudStorageBucketBrowserModel

_NAME = "GoogleCloudStorageRegionBrowserModel"
_KNOWN = frozenset("id name buckets".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class GoogleCloudStorageRegionBrowserModel(Model):
    """`GoogleCloudStorageRegionBrowserModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "buckets": "buckets",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: str | None = None
    name: str | None = None
    buckets: list[GoogleCloudStorageBucketBrowserModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.id = v = get("id")
        if v.__class__ is not str:
            if v is None:
                n -= "id" not in d
            else:
                _note(d, "id", _NAME, "invalid")
        self.name = v = get("name")
        if v.__class__ is not str:
            if v is None:
                n -= "name" not in d
            else:
                _note(d, "name", _NAME, "invalid")
        v = get("buckets")
        if v.__class__ is list:
            self.buckets = _items(v, dict, _m.GoogleCloudStorageBucketBrowserModel.from_dict, _NAME)
        else:
            self.buckets = v
            if v is None:
                n -= "buckets" not in d
            else:
                _note(d, "buckets", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.id is not None:
            d["id"] = self.id
        if self.name is not None:
            d["name"] = self.name
        if self.buckets is not None:
            d["buckets"] = _wire(self.buckets)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GoogleCloudStorageRegionBrowserModel"]
