"""`FUSELinuxMountSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import items as _items
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_publish_backup_content_mode_type import EPublishBackupContentModeType
from .publish_backup_content_spec import PublishBackupContentSpec

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_credentials_storage_type import ECredentialsStorageType
    from .linux_credentials_spec import LinuxCredentialsSpec
    from .linux_host_ssh_settings_model import LinuxHostSSHSettingsModel

_NAME = "FUSELinuxMountSpec"
_KNOWN = frozenset(
    "restorePointId diskNames reason type targetServerName credentialsStorageType targetServerCredentialsId singleUseSSHCredentials sshSettings mountHostId".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class FUSELinuxMountSpec(PublishBackupContentSpec):
    """`FUSELinuxMountSpec`, a PublishBackupContentSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "restore_point_id": "restorePointId",
        "disk_names": "diskNames",
        "reason": "reason",
        "type": "type",
        "target_server_name": "targetServerName",
        "credentials_storage_type": "credentialsStorageType",
        "target_server_credentials_id": "targetServerCredentialsId",
        "single_use_ssh_credentials": "singleUseSSHCredentials",
        "ssh_settings": "sshSettings",
        "mount_host_id": "mountHostId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EPublishBackupContentModeType = EPublishBackupContentModeType.FUSE_LINUX_MOUNT
    target_server_name: str
    credentials_storage_type: ECredentialsStorageType
    target_server_credentials_id: UUID | None = None
    single_use_ssh_credentials: LinuxCredentialsSpec | None = None
    ssh_settings: LinuxHostSSHSettingsModel | None = None
    mount_host_id: UUID | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 10
        v = get("restorePointId")
        if v.__class__ is str:
            self.restore_point_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "restorePointId", _NAME, "invalid")
        else:
            self.restore_point_id = v
            n -= _required(d, "restorePointId", _NAME)
        v = get("diskNames")
        if v.__class__ is list:
            self.disk_names = _items(v, str, None, _NAME)
        else:
            self.disk_names = v
            if v is None:
                n -= "diskNames" not in d
            else:
                _note(d, "diskNames", _NAME, "invalid")
        self.reason = v = get("reason")
        if v.__class__ is not str:
            if v is None:
                n -= "reason" not in d
            else:
                _note(d, "reason", _NAME, "invalid")
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EPublishBackupContentModeType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.target_server_name = v = get("targetServerName")
        if v.__class__ is not str:
            n -= _required(d, "targetServerName", _NAME)
        v = get("credentialsStorageType")
        if v.__class__ is str:
            self.credentials_storage_type = _m.ECredentialsStorageType.table[v]
        else:
            self.credentials_storage_type = v
            n -= _required(d, "credentialsStorageType", _NAME)
        v = get("targetServerCredentialsId")
        if v.__class__ is str:
            self.target_server_credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "targetServerCredentialsId", _NAME, "invalid")
        else:
            self.target_server_credentials_id = v
            if v is None:
                n -= "targetServerCredentialsId" not in d
            else:
                _note(d, "targetServerCredentialsId", _NAME, "invalid")
        v = get("singleUseSSHCredentials")
        if v.__class__ is dict:
            self.single_use_ssh_credentials = _m.LinuxCredentialsSpec.from_dict(v)
        else:
            self.single_use_ssh_credentials = v
            if v is None:
                n -= "singleUseSSHCredentials" not in d
            else:
                _note(d, "singleUseSSHCredentials", _NAME, "invalid")
        v = get("sshSettings")
        if v.__class__ is dict:
            self.ssh_settings = _m.LinuxHostSSHSettingsModel.from_dict(v)
        else:
            self.ssh_settings = v
            if v is None:
                n -= "sshSettings" not in d
            else:
                _note(d, "sshSettings", _NAME, "invalid")
        v = get("mountHostId")
        if v.__class__ is str:
            self.mount_host_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "mountHostId", _NAME, "invalid")
        else:
            self.mount_host_id = v
            if v is None:
                n -= "mountHostId" not in d
            else:
                _note(d, "mountHostId", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "restorePointId": self.restore_point_id,
            "type": self.type,
            "targetServerName": self.target_server_name,
            "credentialsStorageType": self.credentials_storage_type,
        }
        if self.disk_names is not None:
            d["diskNames"] = self.disk_names
        if self.reason is not None:
            d["reason"] = self.reason
        if self.target_server_credentials_id is not None:
            d["targetServerCredentialsId"] = self.target_server_credentials_id
        if self.single_use_ssh_credentials is not None:
            d["singleUseSSHCredentials"] = _wire(self.single_use_ssh_credentials)
        if self.ssh_settings is not None:
            d["sshSettings"] = _wire(self.ssh_settings)
        if self.mount_host_id is not None:
            d["mountHostId"] = self.mount_host_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FUSELinuxMountSpec"]
