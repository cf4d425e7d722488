"""`BackupContentDiskPublicationInfo` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "BackupContentDiskPublicationInfo"
_KNOWN = frozenset("diskId diskName accessLink mountPoints".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupContentDiskPublicationInfo(Model):
    """`BackupContentDiskPublicationInfo`."""

    wire_names: ClassVar[dict[str, str]] = {
        "disk_id": "diskId",
        "disk_name": "diskName",
        "access_link": "accessLink",
        "mount_points": "mountPoints",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    disk_id: str | None = None
    disk_name: str | None = None
    access_link: str | None = None
    mount_points: list[str] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.disk_id = v = get("diskId")
        if v.__class__ is not str:
            if v is None:
                n -= "diskId" not in d
            else:
                _note(d, "diskId", _NAME, "invalid")
        self.disk_name = v = get("diskName")
        if v.__class__ is not str:
            if v is None:
                n -= "diskName" not in d
            else:
                _note(d, "diskName", _NAME, "invalid")
        self.access_link = v = get("accessLink")
        if v.__class__ is not str:
            if v is None:
                n -= "accessLink" not in d
            else:
                _note(d, "accessLink", _NAME, "invalid")
        v = get("mountPoints")
        if v.__class__ is list:
            self.mount_points = _items(v, str, None, _NAME)
        else:
            self.mount_points = v
            if v is None:
                n -= "mountPoints" not in d
            else:
                _note(d, "mountPoints", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.disk_id is not None:
            d["diskId"] = self.disk_id
        if self.disk_name is not None:
            d["diskName"] = self.disk_name
        if self.access_link is not None:
            d["accessLink"] = self.access_link
        if self.mount_points is not None:
            d["mountPoints"] = self.mount_points
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupContentDiskPublicationInfo"]
