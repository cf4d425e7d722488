"""`RestoreDiskPartitionOperationSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .size_model import SizeModel

_NAME = "RestoreDiskPartitionOperationSpec"
_KNOWN = frozenset(
    "targetDiskNumber targetDiskLogicalSectorSize isTargetDiskDynamic targetPartitionStartingOffset sourceDiskNumber sourcePartitionNumber".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class RestoreDiskPartitionOperationSpec(Model):
    """`RestoreDiskPartitionOperationSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "target_disk_number": "targetDiskNumber",
        "target_disk_logical_sector_size": "targetDiskLogicalSectorSize",
        "is_target_disk_dynamic": "isTargetDiskDynamic",
        "target_partition_starting_offset": "targetPartitionStartingOffset",
        "source_disk_number": "sourceDiskNumber",
        "source_partition_number": "sourcePartitionNumber",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    target_disk_number: int
    target_disk_logical_sector_size: int
    is_target_disk_dynamic: bool
    target_partition_starting_offset: SizeModel
    source_disk_number: int
    source_partition_number: int
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        self.target_disk_number = v = get("targetDiskNumber")
        if v.__class__ is not int:
            n -= _required(d, "targetDiskNumber", _NAME)
        self.target_disk_logical_sector_size = v = get("targetDiskLogicalSectorSize")
        if v.__class__ is not int:
            n -= _required(d, "targetDiskLogicalSectorSize", _NAME)
        self.is_target_disk_dynamic = v = get("isTargetDiskDynamic")
        if v.__class__ is not bool:
            n -= _required(d, "isTargetDiskDynamic", _NAME)
        v = get("targetPartitionStartingOffset")
        if v.__class__ is dict:
            self.target_partition_starting_offset = _m.SizeModel.from_dict(v)
        else:
            self.target_partition_starting_offset = v
            n -= _required(d, "targetPartitionStartingOffset", _NAME)
        self.source_disk_number = v = get("sourceDiskNumber")
        if v.__class__ is not int:
            n -= _required(d, "sourceDiskNumber", _NAME)
        self.source_partition_number = v = get("sourcePartitionNumber")
        if v.__class__ is not int:
            n -= _required(d, "sourcePartitionNumber", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "targetDiskNumber": self.target_disk_number,
            "targetDiskLogicalSectorSize": self.target_disk_logical_sector_size,
            "isTargetDiskDynamic": self.is_target_disk_dynamic,
            "targetPartitionStartingOffset": _wire(self.target_partition_starting_offset),
            "sourceDiskNumber": self.source_disk_number,
            "sourcePartitionNumber": self.source_partition_number,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RestoreDiskPartitionOperationSpec"]
