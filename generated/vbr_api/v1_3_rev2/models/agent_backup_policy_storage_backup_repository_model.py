"""`AgentBackupPolicyStorageBackupRepositoryModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .agent_backup_policy_destination_model import AgentBackupPolicyDestinationModel
from .e_agent_backup_policy_destination_type import EAgentBackupPolicyDestinationType

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .agent_backup_policy_storage_backup_cache_model import (
        AgentBackupPolicyStorageBackupCacheModel,
    )

_NAME = "AgentBackupPolicyStorageBackupRepositoryModel"
_KNOWN = frozenset("destinationType backupServerName backupRepositoryId backupCache".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AgentBackupPolicyStorageBackupRepositoryModel(AgentBackupPolicyDestinationModel):
    """`AgentBackupPolicyStorageBackupRepositoryModel`, a AgentBackupPolicyDestinationModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "destination_type": "destinationType",
        "backup_server_name": "backupServerName",
        "backup_repository_id": "backupRepositoryId",
        "backup_cache": "backupCache",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    destination_type: EAgentBackupPolicyDestinationType = (
        EAgentBackupPolicyDestinationType.BACKUP_REPOSITORY
    )
    backup_server_name: str
    backup_repository_id: UUID
    backup_cache: AgentBackupPolicyStorageBackupCacheModel | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("destinationType")
        if v.__class__ is str:
            self.destination_type = _m.EAgentBackupPolicyDestinationType.table[v]
        else:
            self.destination_type = v
            n -= _required(d, "destinationType", _NAME)
        self.backup_server_name = v = get("backupServerName")
        if v.__class__ is not str:
            n -= _required(d, "backupServerName", _NAME)
        v = get("backupRepositoryId")
        if v.__class__ is str:
            self.backup_repository_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "backupRepositoryId", _NAME, "invalid")
        else:
            self.backup_repository_id = v
            n -= _required(d, "backupRepositoryId", _NAME)
        v = get("backupCache")
        if v.__class__ is dict:
            self.backup_cache = _m.AgentBackupPolicyStorageBackupCacheModel.from_dict(v)
        else:
            self.backup_cache = v
            if v is None:
                n -= "backupCache" not in d
            else:
                _note(d, "backupCache", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "destinationType": self.destination_type,
            "backupServerName": self.backup_server_name,
            "backupRepositoryId": self.backup_repository_id,
        }
        if self.backup_cache is not None:
            d["backupCache"] = _wire(self.backup_cache)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AgentBackupPolicyStorageBackupRepositoryModel"]
