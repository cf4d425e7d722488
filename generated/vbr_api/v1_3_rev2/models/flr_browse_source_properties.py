"""`FlrBrowseSourceProperties` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "FlrBrowseSourceProperties"
_KNOWN = frozenset("machineName restorePointName".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class FlrBrowseSourceProperties(Model):
    """`FlrBrowseSourceProperties`."""

    wire_names: ClassVar[dict[str, str]] = {
        "machine_name": "machineName",
        "restore_point_name": "restorePointName",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    machine_name: str
    restore_point_name: str
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.machine_name = v = get("machineName")
        if v.__class__ is not str:
            n -= _required(d, "machineName", _NAME)
        self.restore_point_name = v = get("restorePointName")
        if v.__class__ is not str:
            n -= _required(d, "restorePointName", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "machineName": self.machine_name,
            "restorePointName": self.restore_point_name,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FlrBrowseSourceProperties"]
