"""`FlrCompareAttributesSpec` of the API document."""

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

_NAME = "FlrCompareAttributesSpec"
_KNOWN = frozenset("path showUnchangedAttributes".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class FlrCompareAttributesSpec(Model):
    """`FlrCompareAttributesSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "path": "path",
        "show_unchanged_attributes": "showUnchangedAttributes",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    path: str
    show_unchanged_attributes: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.path = v = get("path")
        if v.__class__ is not str:
            n -= _required(d, "path", _NAME)
        self.show_unchanged_attributes = v = get("showUnchangedAttributes")
        if v.__class__ is not bool:
            if v is None:
                n -= "showUnchangedAttributes" not in d
            else:
                _note(d, "showUnchangedAttributes", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "path": self.path,
        }
        if self.show_unchanged_attributes is not None:
            d["showUnchangedAttributes"] = self.show_unchanged_attributes
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FlrCompareAttributesSpec"]
