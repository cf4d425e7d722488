"""`JobSpec` of the API document."""

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

    from .e_job_type import EJobType

_NAME = "JobSpec"
_KNOWN = frozenset("name type".split())
_CHILDREN = _Children(
    _m.__name__,
    {
        "VSphereBackup": "BackupJobSpec",
        "BackupCopy": "BackupCopyJobSpec",
        "HyperVBackup": "HyperVBackupJobSpec",
        "CloudDirectorBackup": "CloudDirectorBackupJobSpec",
        "VSphereReplica": "VSphereReplicaJobSpec",
        "EntraIDTenantBackup": "EntraIDTenantBackupJobSpec",
        "EntraIDAuditLogBackup": "EntraIDAuditLogBackupJobSpec",
        "FileBackupCopy": "FileBackupCopyJobSpec",
        "WindowsAgentBackup": "WindowsAgentManagementBackupJobSpec",
        "LinuxAgentBackup": "LinuxAgentManagementBackupJobSpec",
        "FileBackup": "FileBackupJobSpec",
        "ObjectStorageBackup": "ObjectStorageBackupJobSpec",
        "EntraIDTenantBackupCopy": "EntraIDTenantBackupCopyJobSpec",
        "SureBackupContentScan": "SureBackupContentScanJobSpec",
        "WindowsAgentBackupWorkstationPolicy": "WindowsAgentManagementBackupWorkstationPolicySpec",
        "LinuxAgentBackupWorkstationPolicy": "LinuxAgentManagementBackupWorkstationPolicySpec",
        "WindowsAgentBackupServerPolicy": "WindowsAgentManagementBackupServerPolicySpec",
        "LinuxAgentBackupServerPolicy": "LinuxAgentManagementBackupServerPolicySpec",
    },
)


@define(slots=True, kw_only=True, weakref_slot=False)
class JobSpec(Model):
    """`JobSpec`.

    `from_dict` returns the subclass for the value of `type`:
    `VSphereBackup` BackupJobSpec,
    `BackupCopy` BackupCopyJobSpec,
    `HyperVBackup` HyperVBackupJobSpec,
    `CloudDirectorBackup` CloudDirectorBackupJobSpec,
    `VSphereReplica` VSphereReplicaJobSpec,
    `EntraIDTenantBackup` EntraIDTenantBackupJobSpec,
    `EntraIDAuditLogBackup` EntraIDAuditLogBackupJobSpec,
    `FileBackupCopy` FileBackupCopyJobSpec,
    `WindowsAgentBackup` WindowsAgentManagementBackupJobSpec,
    `LinuxAgentBackup` LinuxAgentManagementBackupJobSpec,
    `FileBackup` FileBackupJobSpec,
    `ObjectStorageBackup` ObjectStorageBackupJobSpec,
    `EntraIDTenantBackupCopy` EntraIDTenantBackupCopyJobSpec,
    `SureBackupContentScan` SureBackupContentScanJobSpec,
    `WindowsAgentBackupWorkstationPolicy` WindowsAgentManagementBackupWorkstationPolicySpec,
    `LinuxAgentBackupWorkstationPolicy` LinuxAgentManagementBackupWorkstationPolicySpec,
    `WindowsAgentBackupServerPolicy` WindowsAgentManagementBackupServerPolicySpec,
    `LinuxAgentBackupServerPolicy` LinuxAgentManagementBackupServerPolicySpec.
    Any other value decodes to this class, with all its data.
    """

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "type": "type",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    name: str
    type: EJobType
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
        n = 2
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EJobType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "name": self.name,
            "type": self.type,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["JobSpec"]
