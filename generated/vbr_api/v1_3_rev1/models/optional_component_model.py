"""`OptionalComponentModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_optional_component_type import EOptionalComponentType

_NAME = "OptionalComponentModel"
_KNOWN = frozenset("displayName optionalComponent".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class OptionalComponentModel(Model):
    """`OptionalComponentModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "display_name": "displayName",
        "optional_component": "optionalComponent",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    display_name: str
    optional_component: EOptionalComponentType
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.display_name = v = get("displayName")
        if v.__class__ is not str:
            n -= _required(d, "displayName", _NAME)
        v = get("optionalComponent")
        if v.__class__ is str:
            self.optional_component = _m.EOptionalComponentType.table[v]
        else:
            self.optional_component = v
            n -= _required(d, "optionalComponent", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "displayName": self.display_name,
            "optionalComponent": self.optional_component,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["OptionalComponentModel"]
