"""`LinuxHostSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_managed_server_type import EManagedServerType
from .managed_server_spec import ManagedServerSpec

if TYPE_CHECKING:
    from typing import Self

    from .linux_host_ssh_settings_model import LinuxHostSSHSettingsModel

_NAME = "LinuxHostSpec"
_KNOWN = frozenset("name description type credentialsId sshSettings sshFingerprint".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class LinuxHostSpec(ManagedServerSpec):
    """`LinuxHostSpec`, a ManagedServerSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "description": "description",
        "type": "type",
        "credentials_id": "credentialsId",
        "ssh_settings": "sshSettings",
        "ssh_fingerprint": "sshFingerprint",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EManagedServerType = EManagedServerType.LINUX_HOST
    ssh_settings: LinuxHostSSHSettingsModel | None = None
    ssh_fingerprint: str

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
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
        v = get("credentialsId")
        if v.__class__ is str:
            self.credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credentialsId", _NAME, "invalid")
        else:
            self.credentials_id = v
            n -= _required(d, "credentialsId", _NAME)
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
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "name": self.name,
            "description": self.description,
            "type": self.type,
            "credentialsId": self.credentials_id,
            "sshFingerprint": self.ssh_fingerprint,
        }
        if self.ssh_settings is not None:
            d["sshSettings"] = _wire(self.ssh_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LinuxHostSpec"]
