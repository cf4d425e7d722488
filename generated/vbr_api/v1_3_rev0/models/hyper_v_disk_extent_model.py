"""`HyperVDiskExtentModel` of the API document."""

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

_NAME = "HyperVDiskExtentModel"
_KNOWN = frozenset("uid name path size".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class HyperVDiskExtentModel(Model):
    """`HyperVDiskExtentModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "uid": "uid",
        "name": "name",
        "path": "path",
        "size": "size",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    uid: str
    name: str
    path: str
    size: int
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.uid = v = get("uid")
        if v.__class__ is not str:
            n -= _required(d, "uid", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.path = v = get("path")
        if v.__class__ is not str:
            n -= _required(d, "path", _NAME)
        self.size = v = get("size")
        if v.__class__ is not int:
            n -= _required(d, "size", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "uid": self.uid,
            "name": self.name,
            "path": self.path,
            "size": self.size,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["HyperVDiskExtentModel"]
