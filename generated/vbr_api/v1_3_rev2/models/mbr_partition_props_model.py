"""`MbrPartitionPropsModel` of the API document."""

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

_NAME = "MbrPartitionPropsModel"
_KNOWN = frozenset("partitionType boot recognizedPartition hiddenSectors".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class MbrPartitionPropsModel(Model):
    """`MbrPartitionPropsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "partition_type": "partitionType",
        "boot": "boot",
        "recognized_partition": "recognizedPartition",
        "hidden_sectors": "hiddenSectors",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    partition_type: int
    boot: bool
    recognized_partition: bool
    hidden_sectors: int
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.partition_type = v = get("partitionType")
        if v.__class__ is not int:
            n -= _required(d, "partitionType", _NAME)
        self.boot = v = get("boot")
        if v.__class__ is not bool:
            n -= _required(d, "boot", _NAME)
        self.recognized_partition = v = get("recognizedPartition")
        if v.__class__ is not bool:
            n -= _required(d, "recognizedPartition", _NAME)
        self.hidden_sectors = v = get("hiddenSectors")
        if v.__class__ is not int:
            n -= _required(d, "hiddenSectors", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "partitionType": self.partition_type,
            "boot": self.boot,
            "recognizedPartition": self.recognized_partition,
            "hiddenSectors": self.hidden_sectors,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["MbrPartitionPropsModel"]
