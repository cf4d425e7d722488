"""`VsaEventForwardingFilterModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_vsa_event_severity import EVsaEventSeverity

_NAME = "VsaEventForwardingFilterModel"
_KNOWN = frozenset("application levels".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class VsaEventForwardingFilterModel(Model):
    """`VsaEventForwardingFilterModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "application": "application",
        "levels": "levels",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    application: str
    levels: list[EVsaEventSeverity]
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.application = v = get("application")
        if v.__class__ is not str:
            n -= _required(d, "application", _NAME)
        v = get("levels")
        if v.__class__ is list:
            self.levels = _items(v, str, _m.EVsaEventSeverity.table.__getitem__, _NAME)
        else:
            self.levels = v
            n -= _required(d, "levels", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "application": self.application,
            "levels": self.levels,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["VsaEventForwardingFilterModel"]
