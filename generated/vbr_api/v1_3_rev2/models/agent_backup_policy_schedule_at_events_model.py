"""`AgentBackupPolicyScheduleAtEventsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .agent_backup_policy_backup_timeout_model import AgentBackupPolicyBackupTimeoutModel

_NAME = "AgentBackupPolicyScheduleAtEventsModel"
_KNOWN = frozenset(
    "backupAtLock backupAtLogoff backupAtStorageAttach ejectStorageAfterBackup backupTimeout".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class AgentBackupPolicyScheduleAtEventsModel(Model):
    """`AgentBackupPolicyScheduleAtEventsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "backup_at_lock": "backupAtLock",
        "backup_at_logoff": "backupAtLogoff",
        "backup_at_storage_attach": "backupAtStorageAttach",
        "eject_storage_after_backup": "ejectStorageAfterBackup",
        "backup_timeout": "backupTimeout",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    backup_at_lock: bool | None = None
    backup_at_logoff: bool | None = None
    backup_at_storage_attach: bool | None = None
    eject_storage_after_backup: bool | None = None
    backup_timeout: AgentBackupPolicyBackupTimeoutModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.backup_at_lock = v = get("backupAtLock")
        if v.__class__ is not bool:
            if v is None:
                n -= "backupAtLock" not in d
            else:
                _note(d, "backupAtLock", _NAME, "invalid")
        self.backup_at_logoff = v = get("backupAtLogoff")
        if v.__class__ is not bool:
            if v is None:
                n -= "backupAtLogoff" not in d
            else:
                _note(d, "backupAtLogoff", _NAME, "invalid")
        self.backup_at_storage_attach = v = get("backupAtStorageAttach")
        if v.__class__ is not bool:
            if v is None:
                n -= "backupAtStorageAttach" not in d
            else:
                _note(d, "backupAtStorageAttach", _NAME, "invalid")
        self.eject_storage_after_backup = v = get("ejectStorageAfterBackup")
        if v.__class__ is not bool:
            if v is None:
                n -= "ejectStorageAfterBackup" not in d
            else:
                _note(d, "ejectStorageAfterBackup", _NAME, "invalid")
        v = get("backupTimeout")
        if v.__class__ is dict:
            self.backup_timeout = _m.AgentBackupPolicyBackupTimeoutModel.from_dict(v)
        else:
            self.backup_timeout = v
            if v is None:
                n -= "backupTimeout" not in d
            else:
                _note(d, "backupTimeout", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.backup_at_lock is not None:
            d["backupAtLock"] = self.backup_at_lock
        if self.backup_at_logoff is not None:
            d["backupAtLogoff"] = self.backup_at_logoff
        if self.backup_at_storage_attach is not None:
            d["backupAtStorageAttach"] = self.backup_at_storage_attach
        if self.eject_storage_after_backup is not None:
            d["ejectStorageAfterBackup"] = self.eject_storage_after_backup
        if self.backup_timeout is not None:
            d["backupTimeout"] = _wire(self.backup_timeout)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AgentBackupPolicyScheduleAtEventsModel"]
