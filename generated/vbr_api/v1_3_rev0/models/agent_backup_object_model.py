"""`AgentBackupObjectModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import uuid_items as _uuid_items
from .. import models as _m
from .backup_object_model import BackupObjectModel
from .e_platform_type import EPlatformType

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "AgentBackupObjectModel"
_KNOWN = frozenset(
    "id name type platformName platformId restorePointsCount lastRunFailed biosUuid protectionGroupIds computerId".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class AgentBackupObjectModel(BackupObjectModel):
    """`AgentBackupObjectModel`, a BackupObjectModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "type": "type",
        "platform_name": "platformName",
        "platform_id": "platformId",
        "restore_points_count": "restorePointsCount",
        "last_run_failed": "lastRunFailed",
        "bios_uuid": "biosUuid",
        "protection_group_ids": "protectionGroupIds",
        "computer_id": "computerId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    platform_name: EPlatformType = EPlatformType.LINUX_PHYSICAL
    bios_uuid: str | None = None
    protection_group_ids: list[UUID] | None = None
    computer_id: UUID | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 10
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
        self.bios_uuid = v = get("biosUuid")
        if v.__class__ is not str:
            if v is None:
                n -= "biosUuid" not in d
            else:
                _note(d, "biosUuid", _NAME, "invalid")
        v = get("protectionGroupIds")
        if v.__class__ is list:
            self.protection_group_ids = _uuid_items(v, _NAME)
        else:
            self.protection_group_ids = v
            if v is None:
                n -= "protectionGroupIds" not in d
            else:
                _note(d, "protectionGroupIds", _NAME, "invalid")
        v = get("computerId")
        if v.__class__ is str:
            self.computer_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "computerId", _NAME, "invalid")
        else:
            self.computer_id = v
            if v is None:
                n -= "computerId" not in d
            else:
                _note(d, "computerId", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "platformName": self.platform_name,
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
        if self.bios_uuid is not None:
            d["biosUuid"] = self.bios_uuid
        if self.protection_group_ids is not None:
            d["protectionGroupIds"] = self.protection_group_ids
        if self.computer_id is not None:
            d["computerId"] = self.computer_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AgentBackupObjectModel"]
