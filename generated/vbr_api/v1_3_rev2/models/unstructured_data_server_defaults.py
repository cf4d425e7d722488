"""`UnstructuredDataServerDefaults` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .repository_model import RepositoryModel

_NAME = "UnstructuredDataServerDefaults"
_KNOWN = frozenset("defaultCacheRepository".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class UnstructuredDataServerDefaults(Model):
    """`UnstructuredDataServerDefaults`."""

    wire_names: ClassVar[dict[str, str]] = {
        "default_cache_repository": "defaultCacheRepository",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    default_cache_repository: RepositoryModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 1
        v = get("defaultCacheRepository")
        if v.__class__ is dict:
            self.default_cache_repository = _m.RepositoryModel.from_dict(v)
        else:
            self.default_cache_repository = v
            if v is None:
                n -= "defaultCacheRepository" not in d
            else:
                _note(d, "defaultCacheRepository", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.default_cache_repository is not None:
            d["defaultCacheRepository"] = _wire(self.default_cache_repository)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["UnstructuredDataServerDefaults"]
