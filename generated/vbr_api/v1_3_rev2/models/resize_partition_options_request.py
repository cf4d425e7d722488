"""`ResizePartitionOptionsRequest` of the API document."""

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

    from .e_volume_file_system_type import EVolumeFileSystemType
    from .partition_info_model import PartitionInfoModel
    from .size_model import SizeModel

_NAME = "ResizePartitionOptionsRequest"
_KNOWN = frozenset("diskNumber liveVolumeExists fsType size partitionInfo".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ResizePartitionOptionsRequest(Model):
    """`ResizePartitionOptionsRequest`."""

    wire_names: ClassVar[dict[str, str]] = {
        "disk_number": "diskNumber",
        "live_volume_exists": "liveVolumeExists",
        "fs_type": "fsType",
        "size": "size",
        "partition_info": "partitionInfo",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    disk_number: int
    live_volume_exists: bool
    fs_type: EVolumeFileSystemType
    size: SizeModel
    partition_info: PartitionInfoModel
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.disk_number = v = get("diskNumber")
        if v.__class__ is not int:
            n -= _required(d, "diskNumber", _NAME)
        self.live_volume_exists = v = get("liveVolumeExists")
        if v.__class__ is not bool:
            n -= _required(d, "liveVolumeExists", _NAME)
        v = get("fsType")
        if v.__class__ is str:
            self.fs_type = _m.EVolumeFileSystemType.table[v]
        else:
            self.fs_type = v
            n -= _required(d, "fsType", _NAME)
        v = get("size")
        if v.__class__ is dict:
            self.size = _m.SizeModel.from_dict(v)
        else:
            self.size = v
            n -= _required(d, "size", _NAME)
        v = get("partitionInfo")
        if v.__class__ is dict:
            self.partition_info = _m.PartitionInfoModel.from_dict(v)
        else:
            self.partition_info = v
            n -= _required(d, "partitionInfo", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "diskNumber": self.disk_number,
            "liveVolumeExists": self.live_volume_exists,
            "fsType": self.fs_type,
            "size": _wire(self.size),
            "partitionInfo": _wire(self.partition_info),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ResizePartitionOptionsRequest"]
