"""`ManagedHostNetworkSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "ManagedHostNetworkSettingsModel"
_KNOWN = frozenset("portRangeStart portRangeEnd serverSide".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ManagedHostNetworkSettingsModel(Model):
    """`ManagedHostNetworkSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "port_range_start": "portRangeStart",
        "port_range_end": "portRangeEnd",
        "server_side": "serverSide",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    port_range_start: int | None = None
    port_range_end: int | None = None
    server_side: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.port_range_start = v = get("portRangeStart")
        if v.__class__ is not int:
            if v is None:
                n -= "portRangeStart" not in d
            else:
                _note(d, "portRangeStart", _NAME, "invalid")
        self.port_range_end = v = get("portRangeEnd")
        if v.__class__ is not int:
            if v is None:
                n -= "portRangeEnd" not in d
            else:
                _note(d, "portRangeEnd", _NAME, "invalid")
        self.server_side = v = get("serverSide")
        if v.__class__ is not bool:
            if v is None:
                n -= "serverSide" not in d
            else:
                _note(d, "serverSide", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.port_range_start is not None:
            d["portRangeStart"] = self.port_range_start
        if self.port_range_end is not None:
            d["portRangeEnd"] = self.port_range_end
        if self.server_side is not None:
            d["serverSide"] = self.server_side
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ManagedHostNetworkSettingsModel"]
