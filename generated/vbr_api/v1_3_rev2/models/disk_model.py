"""`DiskModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .disk_partition_model import DiskPartitionModel
    from .size_model import SizeModel

_NAME = "DiskModel"
_KNOWN = frozenset("number size isDynamic logicalSectorSize partitions".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class DiskModel(Model):
    """`DiskModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "number": "number",
        "size": "size",
        "is_dynamic": "isDynamic",
        "logical_sector_size": "logicalSectorSize",
        "partitions": "partitions",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    number: int
    size: SizeModel
    is_dynamic: bool
    logical_sector_size: int
    partitions: list[DiskPartitionModel]
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.number = v = get("number")
        if v.__class__ is not int:
            n -= _required(d, "number", _NAME)
        v = get("size")
        if v.__class__ is dict:
            self.size = _m.SizeModel.from_dict(v)
        else:
            self.size = v
            n -= _required(d, "size", _NAME)
        self.is_dynamic = v = get("isDynamic")
        if v.__class__ is not bool:
            n -= _required(d, "isDynamic", _NAME)
        self.logical_sector_size = v = get("logicalSectorSize")
        if v.__class__ is not int:
            n -= _required(d, "logicalSectorSize", _NAME)
        v = get("partitions")
        if v.__class__ is list:
            self.partitions = _items(v, dict, _m.DiskPartitionModel.from_dict, _NAME)
        else:
            self.partitions = v
            n -= _required(d, "partitions", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "number": self.number,
            "size": _wire(self.size),
            "isDynamic": self.is_dynamic,
            "logicalSectorSize": self.logical_sector_size,
            "partitions": _wire(self.partitions),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["DiskModel"]
