"""`BackupContentMountModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .backup_content_publication_info import BackupContentPublicationInfo
    from .e_backup_content_mount_state import EBackupContentMountState

_NAME = "BackupContentMountModel"
_KNOWN = frozenset(
    "id initiatorName backupId backupName restorePointId restorePointName mountState info".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupContentMountModel(Model):
    """`BackupContentMountModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "initiator_name": "initiatorName",
        "backup_id": "backupId",
        "backup_name": "backupName",
        "restore_point_id": "restorePointId",
        "restore_point_name": "restorePointName",
        "mount_state": "mountState",
        "info": "info",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID | None = None
    initiator_name: str | None = None
    backup_id: UUID | None = None
    backup_name: str | None = None
    restore_point_id: UUID | None = None
    restore_point_name: str | None = None
    mount_state: EBackupContentMountState | None = None
    info: BackupContentPublicationInfo | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 8
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            if v is None:
                n -= "id" not in d
            else:
                _note(d, "id", _NAME, "invalid")
        self.initiator_name = v = get("initiatorName")
        if v.__class__ is not str:
            if v is None:
                n -= "initiatorName" not in d
            else:
                _note(d, "initiatorName", _NAME, "invalid")
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
        self.backup_name = v = get("backupName")
        if v.__class__ is not str:
            if v is None:
                n -= "backupName" not in d
            else:
                _note(d, "backupName", _NAME, "invalid")
        v = get("restorePointId")
        if v.__class__ is str:
            self.restore_point_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "restorePointId", _NAME, "invalid")
        else:
            self.restore_point_id = v
            if v is None:
                n -= "restorePointId" not in d
            else:
                _note(d, "restorePointId", _NAME, "invalid")
        self.restore_point_name = v = get("restorePointName")
        if v.__class__ is not str:
            if v is None:
                n -= "restorePointName" not in d
            else:
                _note(d, "restorePointName", _NAME, "invalid")
        v = get("mountState")
        if v.__class__ is str:
            self.mount_state = _m.EBackupContentMountState.table[v]
        else:
            self.mount_state = v
            if v is None:
                n -= "mountState" not in d
            else:
                _note(d, "mountState", _NAME, "invalid")
        v = get("info")
        if v.__class__ is dict:
            self.info = _m.BackupContentPublicationInfo.from_dict(v)
        else:
            self.info = v
            if v is None:
                n -= "info" not in d
            else:
                _note(d, "info", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.id is not None:
            d["id"] = self.id
        if self.initiator_name is not None:
            d["initiatorName"] = self.initiator_name
        if self.backup_id is not None:
            d["backupId"] = self.backup_id
        if self.backup_name is not None:
            d["backupName"] = self.backup_name
        if self.restore_point_id is not None:
            d["restorePointId"] = self.restore_point_id
        if self.restore_point_name is not None:
            d["restorePointName"] = self.restore_point_name
        if self.mount_state is not None:
            d["mountState"] = self.mount_state
        if self.info is not None:
            d["info"] = _wire(self.info)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupContentMountModel"]
