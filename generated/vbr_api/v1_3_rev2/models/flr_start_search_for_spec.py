"""`FlrStartSearchForSpec` of the API document."""

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

_NAME = "FlrStartSearchForSpec"
_KNOWN = frozenset("path searchString disableRecursiveSearch".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class FlrStartSearchForSpec(Model):
    """`FlrStartSearchForSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "path": "path",
        "search_string": "searchString",
        "disable_recursive_search": "disableRecursiveSearch",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    path: str
    search_string: str
    disable_recursive_search: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.path = v = get("path")
        if v.__class__ is not str:
            n -= _required(d, "path", _NAME)
        self.search_string = v = get("searchString")
        if v.__class__ is not str:
            n -= _required(d, "searchString", _NAME)
        self.disable_recursive_search = v = get("disableRecursiveSearch")
        if v.__class__ is not bool:
            if v is None:
                n -= "disableRecursiveSearch" not in d
            else:
                _note(d, "disableRecursiveSearch", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "path": self.path,
            "searchString": self.search_string,
        }
        if self.disable_recursive_search is not None:
            d["disableRecursiveSearch"] = self.disable_recursive_search
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FlrStartSearchForSpec"]
