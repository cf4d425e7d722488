"""`RemoveDiskPartitionOperationSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .size_model import SizeModel

_NAME = "RemoveDiskPartitionOperationSpec"
_KNOWN = frozenset("targetDiskNumber liveVolumeId startOffset size".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class RemoveDiskPartitionOperationSpec(Model):
    """`RemoveDiskPartitionOperationSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "target_disk_number": "targetDiskNumber",
        "live_volume_id": "liveVolumeId",
        "start_offset": "startOffset",
        "size": "size",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    target_disk_number: int
    live_volume_id: UUID | None
    start_offset: SizeModel
    size: SizeModel
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.target_disk_number = v = get("targetDiskNumber")
        if v.__class__ is not int:
            n -= _required(d, "targetDiskNumber", _NAME)
        v = get("liveVolumeId")
        if v.__class__ is str:
            self.live_volume_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "liveVolumeId", _NAME, "invalid")
        else:
            self.live_volume_id = v
            if v is not None or "liveVolumeId" not in d:
                n -= _required(d, "liveVolumeId", _NAME)
        v = get("startOffset")
        if v.__class__ is dict:
            self.start_offset = _m.SizeModel.from_dict(v)
        else:
            self.start_offset = v
            n -= _required(d, "startOffset", _NAME)
        v = get("size")
        if v.__class__ is dict:
            self.size = _m.SizeModel.from_dict(v)
        else:
            self.size = v
            n -= _required(d, "size", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "targetDiskNumber": self.target_disk_number,
            "liveVolumeId": self.live_volume_id,
            "startOffset": _wire(self.start_offset),
            "size": _wire(self.size),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RemoveDiskPartitionOperationSpec"]
