"""`ObjectRestorePointDiskModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Children as _Children
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_disk_info_process_state import EDiskInfoProcessState
    from .e_disk_info_type import EDiskInfoType
    from .e_platform_type import EPlatformType

_NAME = "ObjectRestorePointDiskModel"
_KNOWN = frozenset("platform uid type name capacity state".split())
_CHILDREN = _Children(
    _m.__name__,
    {
        "VMware": "VmwareObjectRestorePointDiskModel",
        "CloudDirector": "CloudDirectorObjectRestorePointDiskModel",
        "HyperV": "HyperVObjectRestorePointDiskModel",
        "CustomPlatform": "CustomPlatformObjectRestorePointDiskModel",
        "WindowsPhysical": "WindowsPhysicalObjectRestorePointDiskModel",
        "LinuxPhysical": "LinuxPhysicalObjectRestorePointDiskModel",
    },
)


@define(slots=True, kw_only=True, weakref_slot=False)
class ObjectRestorePointDiskModel(Model):
    """`ObjectRestorePointDiskModel`.

    `from_dict` returns the subclass for the value of `platform`:
    `VMware` VmwareObjectRestorePointDiskModel,
    `CloudDirector` CloudDirectorObjectRestorePointDiskModel,
    `HyperV` HyperVObjectRestorePointDiskModel,
    `CustomPlatform` CustomPlatformObjectRestorePointDiskModel,
    `WindowsPhysical` WindowsPhysicalObjectRestorePointDiskModel,
    `LinuxPhysical` LinuxPhysicalObjectRestorePointDiskModel.
    Any other value decodes to this class, with all its data.
    """

    wire_names: ClassVar[dict[str, str]] = {
        "platform": "platform",
        "uid": "uid",
        "type": "type",
        "name": "name",
        "capacity": "capacity",
        "state": "state",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    platform: EPlatformType
    uid: str
    type: EDiskInfoType
    name: str
    capacity: int | None = None
    state: EDiskInfoProcessState
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        v: Any = d.get("platform")
        if v.__class__ is str:
            child = _CHILDREN[v]
            if child is not None:
                decoded: Self = child.from_dict(d)
                return decoded
            _note(d, "platform", _NAME, "unknown-discriminator")
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        v = get("platform")
        if v.__class__ is str:
            self.platform = _m.EPlatformType.table[v]
        else:
            self.platform = v
            n -= _required(d, "platform", _NAME)
        self.uid = v = get("uid")
        if v.__class__ is not str:
            n -= _required(d, "uid", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EDiskInfoType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.capacity = v = get("capacity")
        if v.__class__ is not int:
            if v is None:
                n -= "capacity" not in d
            else:
                _note(d, "capacity", _NAME, "invalid")
        v = get("state")
        if v.__class__ is str:
            self.state = _m.EDiskInfoProcessState.table[v]
        else:
            self.state = v
            n -= _required(d, "state", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "platform": self.platform,
            "uid": self.uid,
            "type": self.type,
            "name": self.name,
            "state": self.state,
        }
        if self.capacity is not None:
            d["capacity"] = self.capacity
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ObjectRestorePointDiskModel"]
