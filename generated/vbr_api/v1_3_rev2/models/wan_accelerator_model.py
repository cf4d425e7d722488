"""`WANAcceleratorModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .wan_accelerator_cache_model import WANAcceleratorCacheModel
    from .wan_accelerator_server_model import WANAcceleratorServerModel

_NAME = "WANAcceleratorModel"
_KNOWN = frozenset("id name server cache".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class WANAcceleratorModel(Model):
    """`WANAcceleratorModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "server": "server",
        "cache": "cache",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID | None = None
    name: str | None = None
    server: WANAcceleratorServerModel | None = None
    cache: WANAcceleratorCacheModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
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
        v = get("server")
        if v.__class__ is dict:
            self.server = _m.WANAcceleratorServerModel.from_dict(v)
        else:
            self.server = v
            if v is None:
                n -= "server" not in d
            else:
                _note(d, "server", _NAME, "invalid")
        v = get("cache")
        if v.__class__ is dict:
            self.cache = _m.WANAcceleratorCacheModel.from_dict(v)
        else:
            self.cache = v
            if v is None:
                n -= "cache" not in d
            else:
                _note(d, "cache", _NAME, "invalid")
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
        if self.server is not None:
            d["server"] = _wire(self.server)
        if self.cache is not None:
            d["cache"] = _wire(self.cache)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["WANAcceleratorModel"]
