"""`VmwareFcdInstantRecoverySpec` of the API document."""

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
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .vmware_fcd_instant_recovery_disk_spec import VmwareFcdInstantRecoveryDiskSpec
    from .vmware_fcd_write_cache_spec import VmwareFcdWriteCacheSpec
    from .vmware_object_model import VmwareObjectModel

_NAME = "VmwareFcdInstantRecoverySpec"
_KNOWN = frozenset("objectRestorePointId destinationCluster disksMapping writeCache".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class VmwareFcdInstantRecoverySpec(Model):
    """`VmwareFcdInstantRecoverySpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "object_restore_point_id": "objectRestorePointId",
        "destination_cluster": "destinationCluster",
        "disks_mapping": "disksMapping",
        "write_cache": "writeCache",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    object_restore_point_id: UUID
    destination_cluster: VmwareObjectModel
    disks_mapping: list[VmwareFcdInstantRecoveryDiskSpec]
    write_cache: VmwareFcdWriteCacheSpec | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("objectRestorePointId")
        if v.__class__ is str:
            self.object_restore_point_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "objectRestorePointId", _NAME, "invalid")
        else:
            self.object_restore_point_id = v
            n -= _required(d, "objectRestorePointId", _NAME)
        v = get("destinationCluster")
        if v.__class__ is dict:
            self.destination_cluster = _m.VmwareObjectModel.from_dict(v)
        else:
            self.destination_cluster = v
            n -= _required(d, "destinationCluster", _NAME)
        v = get("disksMapping")
        if v.__class__ is list:
            self.disks_mapping = _items(
                v, dict, _m.VmwareFcdInstantRecoveryDiskSpec.from_dict, _NAME
            )
        else:
            self.disks_mapping = v
            n -= _required(d, "disksMapping", _NAME)
        v = get("writeCache")
        if v.__class__ is dict:
            self.write_cache = _m.VmwareFcdWriteCacheSpec.from_dict(v)
        else:
            self.write_cache = v
            if v is None:
                n -= "writeCache" not in d
            else:
                _note(d, "writeCache", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "objectRestorePointId": self.object_restore_point_id,
            "destinationCluster": _wire(self.destination_cluster),
            "disksMapping": _wire(self.disks_mapping),
        }
        if self.write_cache is not None:
            d["writeCache"] = _wire(self.write_cache)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["VmwareFcdInstantRecoverySpec"]
