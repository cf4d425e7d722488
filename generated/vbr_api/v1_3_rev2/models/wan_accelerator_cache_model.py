"""`WANAcceleratorCacheModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .ewan_accelerator_cache_size_unit import EWANAcceleratorCacheSizeUnit

_NAME = "WANAcceleratorCacheModel"
_KNOWN = frozenset("cacheFolder cacheSize cacheSizeUnit".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class WANAcceleratorCacheModel(Model):
    """`WANAcceleratorCacheModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "cache_folder": "cacheFolder",
        "cache_size": "cacheSize",
        "cache_size_unit": "cacheSizeUnit",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    cache_folder: str | None = None
    cache_size: int | None = None
    cache_size_unit: EWANAcceleratorCacheSizeUnit | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.cache_folder = v = get("cacheFolder")
        if v.__class__ is not str:
            if v is None:
                n -= "cacheFolder" not in d
            else:
                _note(d, "cacheFolder", _NAME, "invalid")
        self.cache_size = v = get("cacheSize")
        if v.__class__ is not int:
            if v is None:
                n -= "cacheSize" not in d
            else:
                _note(d, "cacheSize", _NAME, "invalid")
        v = get("cacheSizeUnit")
        if v.__class__ is str:
            self.cache_size_unit = _m.EWANAcceleratorCacheSizeUnit.table[v]
        else:
            self.cache_size_unit = v
            if v is None:
                n -= "cacheSizeUnit" not in d
            else:
                _note(d, "cacheSizeUnit", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.cache_folder is not None:
            d["cacheFolder"] = self.cache_folder
        if self.cache_size is not None:
            d["cacheSize"] = self.cache_size
        if self.cache_size_unit is not None:
            d["cacheSizeUnit"] = self.cache_size_unit
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["WANAcceleratorCacheModel"]
