"""`DiskPartitionModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from ...runtime.unset import UNSET, Unset
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_disk_partition_operation_type import EDiskPartitionOperationType
    from .e_disk_partition_type import EDiskPartitionType
    from .e_volume_file_system_type import EVolumeFileSystemType
    from .partition_info_model import PartitionInfoModel
    from .size_model import SizeModel

_NAME = "DiskPartitionModel"
_KNOWN = frozenset(
    "name description size startingOffset type fsType availableOperations liveVolumeExists liveVolumeId additionalInfo".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class DiskPartitionModel(Model):
    """`DiskPartitionModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "description": "description",
        "size": "size",
        "starting_offset": "startingOffset",
        "type": "type",
        "fs_type": "fsType",
        "available_operations": "availableOperations",
        "live_volume_exists": "liveVolumeExists",
        "live_volume_id": "liveVolumeId",
        "additional_info": "additionalInfo",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    name: str | None = None
    description: str | None = None
    size: SizeModel
    starting_offset: SizeModel
    type: EDiskPartitionType
    fs_type: EVolumeFileSystemType
    available_operations: list[EDiskPartitionOperationType]
    live_volume_exists: bool
    live_volume_id: UUID | None | Unset = UNSET
    additional_info: PartitionInfoModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 10
        self.name = v = get("name")
        if v.__class__ is not str:
            if v is None:
                n -= "name" not in d
            else:
                _note(d, "name", _NAME, "invalid")
        self.description = v = get("description")
        if v.__class__ is not str:
            if v is None:
                n -= "description" not in d
            else:
                _note(d, "description", _NAME, "invalid")
        v = get("size")
        if v.__class__ is dict:
            self.size = _m.SizeModel.from_dict(v)
        else:
            self.size = v
            n -= _required(d, "size", _NAME)
        v = get("startingOffset")
        if v.__class__ is dict:
            self.starting_offset = _m.SizeModel.from_dict(v)
        else:
            self.starting_offset = v
            n -= _required(d, "startingOffset", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EDiskPartitionType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("fsType")
        if v.__class__ is str:
            self.fs_type = _m.EVolumeFileSystemType.table[v]
        else:
            self.fs_type = v
            n -= _required(d, "fsType", _NAME)
        v = get("availableOperations")
        if v.__class__ is list:
            self.available_operations = _items(
                v, str, _m.EDiskPartitionOperationType.table.__getitem__, _NAME
            )
        else:
            self.available_operations = v
            n -= _required(d, "availableOperations", _NAME)
        self.live_volume_exists = v = get("liveVolumeExists")
        if v.__class__ is not bool:
            n -= _required(d, "liveVolumeExists", _NAME)
        v = get("liveVolumeId", UNSET)
        if v.__class__ is str:
            self.live_volume_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "liveVolumeId", _NAME, "invalid")
        else:
            self.live_volume_id = v
            if v is UNSET:
                n -= 1
            elif v is not None:
                _note(d, "liveVolumeId", _NAME, "invalid")
        v = get("additionalInfo")
        if v.__class__ is dict:
            self.additional_info = _m.PartitionInfoModel.from_dict(v)
        else:
            self.additional_info = v
            if v is None:
                n -= "additionalInfo" not in d
            else:
                _note(d, "additionalInfo", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "size": _wire(self.size),
            "startingOffset": _wire(self.starting_offset),
            "type": self.type,
            "fsType": self.fs_type,
            "availableOperations": self.available_operations,
            "liveVolumeExists": self.live_volume_exists,
        }
        if self.name is not None:
            d["name"] = self.name
        if self.description is not None:
            d["description"] = self.description
        if self.live_volume_id is not UNSET:
            d["liveVolumeId"] = self.live_volume_id
        if self.additional_info is not None:
            d["additionalInfo"] = _wire(self.additional_info)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["DiskPartitionModel"]
