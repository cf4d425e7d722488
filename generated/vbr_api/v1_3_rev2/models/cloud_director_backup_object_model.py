"""`CloudDirectorBackupObjectModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .backup_object_model import BackupObjectModel
from .e_platform_type import EPlatformType

if TYPE_CHECKING:
    from typing import Self

    from .e_cloud_director_inventory_type import ECloudDirectorInventoryType

_NAME = "CloudDirectorBackupObjectModel"
_KNOWN = frozenset(
    "id name type platformName platformId restorePointsCount lastRunFailed backupId size objectId cloudDirectorType path".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class CloudDirectorBackupObjectModel(BackupObjectModel):
    """`CloudDirectorBackupObjectModel`, a BackupObjectModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "type": "type",
        "platform_name": "platformName",
        "platform_id": "platformId",
        "restore_points_count": "restorePointsCount",
        "last_run_failed": "lastRunFailed",
        "backup_id": "backupId",
        "size": "size",
        "object_id": "objectId",
        "cloud_director_type": "cloudDirectorType",
        "path": "path",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    platform_name: EPlatformType = EPlatformType.CLOUD_DIRECTOR
    object_id: str
    cloud_director_type: ECloudDirectorInventoryType | None = None
    path: str | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 12
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            if v is None:
                n -= "name" not in d
            else:
                _note(d, "name", _NAME, "invalid")
        self.type = v = get("type")
        if v.__class__ is not str:
            if v is None:
                n -= "type" not in d
            else:
                _note(d, "type", _NAME, "invalid")
        v = get("platformName")
        if v.__class__ is str:
            self.platform_name = _m.EPlatformType.table[v]
        else:
            self.platform_name = v
            n -= _required(d, "platformName", _NAME)
        v = get("platformId")
        if v.__class__ is str:
            self.platform_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "platformId", _NAME, "invalid")
        else:
            self.platform_id = v
            if v is None:
                n -= "platformId" not in d
            else:
                _note(d, "platformId", _NAME, "invalid")
        self.restore_points_count = v = get("restorePointsCount")
        if v.__class__ is not int:
            if v is None:
                n -= "restorePointsCount" not in d
            else:
                _note(d, "restorePointsCount", _NAME, "invalid")
        self.last_run_failed = v = get("lastRunFailed")
        if v.__class__ is not bool:
            if v is None:
                n -= "lastRunFailed" not in d
            else:
                _note(d, "lastRunFailed", _NAME, "invalid")
        v = get("backupId")
        if v.__class__ is str:
            self.backup_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "backupId", _NAME, "invalid")
        else:
            self.backup_id = v
            if v is None:
                n -= "backupId" not in d
            else:
                _note(d, "backupId", _NAME, "invalid")
        self.size = v = get("size")
        if v.__class__ is not int:
            if v is None:
                n -= "size" not in d
            else:
                _note(d, "size", _NAME, "invalid")
        self.object_id = v = get("objectId")
        if v.__class__ is not str:
            n -= _required(d, "objectId", _NAME)
        v = get("cloudDirectorType")
        if v.__class__ is str:
            self.cloud_director_type = _m.ECloudDirectorInventoryType.table[v]
        else:
            self.cloud_director_type = v
            if v is None:
                n -= "cloudDirectorType" not in d
            else:
                _note(d, "cloudDirectorType", _NAME, "invalid")
        self.path = v = get("path")
        if v.__class__ is not str:
            if v is None:
                n -= "path" not in d
            else:
                _note(d, "path", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "platformName": self.platform_name,
            "objectId": self.object_id,
        }
        if self.name is not None:
            d["name"] = self.name
        if self.type is not None:
            d["type"] = self.type
        if self.platform_id is not None:
            d["platformId"] = self.platform_id
        if self.restore_points_count is not None:
            d["restorePointsCount"] = self.restore_points_count
        if self.last_run_failed is not None:
            d["lastRunFailed"] = self.last_run_failed
        if self.backup_id is not None:
            d["backupId"] = self.backup_id
        if self.size is not None:
            d["size"] = self.size
        if self.cloud_director_type is not None:
            d["cloudDirectorType"] = self.cloud_director_type
        if self.path is not None:
            d["path"] = self.path
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CloudDirectorBackupObjectModel"]
