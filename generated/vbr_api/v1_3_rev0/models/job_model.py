"""`JobModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Children as _Children
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_job_type import EJobType

_NAME = "JobModel"
_KNOWN = frozenset("id name type isDisabled".split())
_CHILDREN = _Children(
    _m.__name__,
    {
        "VSphereBackup": "BackupJobModel",
        "BackupCopy": "BackupCopyJobModel",
        "HyperVBackup": "HyperVBackupJobModel",
        "VSphereReplica": "VSphereReplicaJobModel",
        "CloudDirectorBackup": "CloudDirectorBackupJobModel",
        "EntraIDTenantBackup": "EntraIDTenantBackupJobModel",
        "EntraIDAuditLogBackup": "EntraIDAuditLogBackupJobModel",
        "FileBackupCopy": "FileBackupCopyJobModel",
        "WindowsAgentBackup": "WindowsAgentManagementBackupJobModel",
        "LinuxAgentBackup": "LinuxAgentManagementBackupJobModel",
        "EntraIDTenantBackupCopy": "EntraIDTenantBackupCopyJobModel",
    },
)


@define(slots=True, kw_only=True, weakref_slot=False)
class JobModel(Model):
    """`JobModel`.

    `from_dict` returns the subclass for the value of `type`:
    `VSphereBackup` BackupJobModel,
    `BackupCopy` BackupCopyJobModel,
    `HyperVBackup` HyperVBackupJobModel,
    `VSphereReplica` VSphereReplicaJobModel,
    `CloudDirectorBackup` CloudDirectorBackupJobModel,
    `EntraIDTenantBackup` EntraIDTenantBackupJobModel,
    `EntraIDAuditLogBackup` EntraIDAuditLogBackupJobModel,
    `FileBackupCopy` FileBackupCopyJobModel,
    `WindowsAgentBackup` WindowsAgentManagementBackupJobModel,
    `LinuxAgentBackup` LinuxAgentManagementBackupJobModel,
    `EntraIDTenantBackupCopy` EntraIDTenantBackupCopyJobModel.
    Any other value decodes to this class, with all its data.
    """

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "type": "type",
        "is_disabled": "isDisabled",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    name: str
    type: EJobType
    is_disabled: bool
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        v: Any = d.get("type")
        if v.__class__ is str:
            child = _CHILDREN[v]
            if child is not None:
                decoded: Self = child.from_dict(d)
                return decoded
            _note(d, "type", _NAME, "unknown-discriminator")
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
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
            n -= _required(d, "name", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EJobType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.is_disabled = v = get("isDisabled")
        if v.__class__ is not bool:
            n -= _required(d, "isDisabled", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "type": self.type,
            "isDisabled": self.is_disabled,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["JobModel"]
