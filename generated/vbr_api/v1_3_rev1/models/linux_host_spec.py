"""`LinuxHostSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import mask as _mask
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_managed_server_type import EManagedServerType
from .managed_server_spec import ManagedServerSpec

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_credentials_storage_type import ECredentialsStorageType
    from .host_optional_components import HostOptionalComponents
    from .linux_credentials_spec import LinuxCredentialsSpec
    from .linux_host_ssh_settings_model import LinuxHostSSHSettingsModel

_NAME = "LinuxHostSpec"
_KNOWN = frozenset(
    "name description type credentialsStorageType credentialsId singleUseCredentials sshSettings sshFingerprint handshakeCode optionalComponents".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class LinuxHostSpec(ManagedServerSpec):
    """`LinuxHostSpec`, a ManagedServerSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "description": "description",
        "type": "type",
        "credentials_storage_type": "credentialsStorageType",
        "credentials_id": "credentialsId",
        "single_use_credentials": "singleUseCredentials",
        "ssh_settings": "sshSettings",
        "ssh_fingerprint": "sshFingerprint",
        "handshake_code": "handshakeCode",
        "optional_components": "optionalComponents",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(("handshake_code",))

    type: EManagedServerType = EManagedServerType.LINUX_HOST
    credentials_storage_type: ECredentialsStorageType
    credentials_id: UUID | None = None
    single_use_credentials: LinuxCredentialsSpec | None = None
    ssh_settings: LinuxHostSSHSettingsModel | None = None
    ssh_fingerprint: str
    handshake_code: str | None = _field(default=None, repr=_mask)
    optional_components: HostOptionalComponents | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 10
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.description = v = get("description")
        if v.__class__ is not str:
            n -= _required(d, "description", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EManagedServerType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("credentialsStorageType")
        if v.__class__ is str:
            self.credentials_storage_type = _m.ECredentialsStorageType.table[v]
        else:
            self.credentials_storage_type = v
            n -= _required(d, "credentialsStorageType", _NAME)
        v = get("credentialsId")
        if v.__class__ is str:
            self.credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credentialsId", _NAME, "invalid")
        else:
            self.credentials_id = v
            if v is None:
                n -= "credentialsId" not in d
            else:
                _note(d, "credentialsId", _NAME, "invalid")
        v = get("singleUseCredentials")
        if v.__class__ is dict:
            self.single_use_credentials = _m.LinuxCredentialsSpec.from_dict(v)
        else:
            self.single_use_credentials = v
            if v is None:
                n -= "singleUseCredentials" not in d
            else:
                _note(d, "singleUseCredentials", _NAME, "invalid")
        v = get("sshSettings")
        if v.__class__ is dict:
            self.ssh_settings = _m.LinuxHostSSHSettingsModel.from_dict(v)
        else:
            self.ssh_settings = v
            if v is None:
                n -= "sshSettings" not in d
            else:
                _note(d, "sshSettings", _NAME, "invalid")
        self.ssh_fingerprint = v = get("sshFingerprint")
        if v.__class__ is not str:
            n -= _required(d, "sshFingerprint", _NAME)
        self.handshake_code = v = get("handshakeCode")
        if v.__class__ is not str:
            if v is None:
                n -= "handshakeCode" not in d
            else:
                _note(d, "handshakeCode", _NAME, "invalid")
        v = get("optionalComponents")
        if v.__class__ is dict:
            self.optional_components = _m.HostOptionalComponents.from_dict(v)
        else:
            self.optional_components = v
            if v is None:
                n -= "optionalComponents" not in d
            else:
                _note(d, "optionalComponents", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "name": self.name,
            "description": self.description,
            "type": self.type,
            "credentialsStorageType": self.credentials_storage_type,
            "sshFingerprint": self.ssh_fingerprint,
        }
        if self.credentials_id is not None:
            d["credentialsId"] = self.credentials_id
        if self.single_use_credentials is not None:
            d["singleUseCredentials"] = _wire(self.single_use_credentials)
        if self.ssh_settings is not None:
            d["sshSettings"] = _wire(self.ssh_settings)
        if self.handshake_code is not None:
            d["handshakeCode"] = self.handshake_code
        if self.optional_components is not None:
            d["optionalComponents"] = _wire(self.optional_components)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LinuxHostSpec"]
