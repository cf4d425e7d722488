"""`CopyMachinesBackupsSpec` of the API document."""

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
from ...runtime.model import uuid_items as _uuid_items
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_copy_machines_backups_retention_period import ECopyMachinesBackupsRetentionPeriod

_NAME = "CopyMachinesBackupsSpec"
_KNOWN = frozenset(
    "backupId backupObjects repositoryId targetFolder deleteAutomatically retentionPeriod".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class CopyMachinesBackupsSpec(Model):
    """`CopyMachinesBackupsSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "backup_id": "backupId",
        "backup_objects": "backupObjects",
        "repository_id": "repositoryId",
        "target_folder": "targetFolder",
        "delete_automatically": "deleteAutomatically",
        "retention_period": "retentionPeriod",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    backup_id: UUID
    backup_objects: list[UUID] | None = None
    repository_id: UUID | None = None
    target_folder: str | None = None
    delete_automatically: bool | None = None
    retention_period: ECopyMachinesBackupsRetentionPeriod | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        v = get("backupId")
        if v.__class__ is str:
            self.backup_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "backupId", _NAME, "invalid")
        else:
            self.backup_id = v
            n -= _required(d, "backupId", _NAME)
        v = get("backupObjects")
        if v.__class__ is list:
            self.backup_objects = _uuid_items(v, _NAME)
        else:
            self.backup_objects = v
            if v is None:
                n -= "backupObjects" not in d
            else:
                _note(d, "backupObjects", _NAME, "invalid")
        v = get("repositoryId")
        if v.__class__ is str:
            self.repository_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "repositoryId", _NAME, "invalid")
        else:
            self.repository_id = v
            if v is None:
                n -= "repositoryId" not in d
            else:
                _note(d, "repositoryId", _NAME, "invalid")
        self.target_folder = v = get("targetFolder")
        if v.__class__ is not str:
            if v is None:
                n -= "targetFolder" not in d
            else:
                _note(d, "targetFolder", _NAME, "invalid")
        self.delete_automatically = v = get("deleteAutomatically")
        if v.__class__ is not bool:
            if v is None:
                n -= "deleteAutomatically" not in d
            else:
                _note(d, "deleteAutomatically", _NAME, "invalid")
        v = get("retentionPeriod")
        if v.__class__ is str:
            self.retention_period = _m.ECopyMachinesBackupsRetentionPeriod.table[v]
        else:
            self.retention_period = v
            if v is None:
                n -= "retentionPeriod" not in d
            else:
                _note(d, "retentionPeriod", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "backupId": self.backup_id,
        }
        if self.backup_objects is not None:
            d["backupObjects"] = self.backup_objects
        if self.repository_id is not None:
            d["repositoryId"] = self.repository_id
        if self.target_folder is not None:
            d["targetFolder"] = self.target_folder
        if self.delete_automatically is not None:
            d["deleteAutomatically"] = self.delete_automatically
        if self.retention_period is not None:
            d["retentionPeriod"] = self.retention_period
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CopyMachinesBackupsSpec"]
