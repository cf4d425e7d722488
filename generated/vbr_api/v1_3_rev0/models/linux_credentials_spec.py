"""`LinuxCredentialsSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import mask as _mask
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .credentials_spec import CredentialsSpec
from .e_credentials_type import ECredentialsType

if TYPE_CHECKING:
    from typing import Self

    from .e_authentication_type import EAuthenticationType

_NAME = "LinuxCredentialsSpec"
_KNOWN = frozenset(
    "username description type uniqueId SSHPort elevateToRoot addToSudoers useSu privateKey passphrase password rootPassword authenticationType".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class LinuxCredentialsSpec(CredentialsSpec):
    """`LinuxCredentialsSpec`, a CredentialsSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "username": "username",
        "description": "description",
        "type": "type",
        "unique_id": "uniqueId",
        "ssh_port": "SSHPort",
        "elevate_to_root": "elevateToRoot",
        "add_to_sudoers": "addToSudoers",
        "use_su": "useSu",
        "private_key": "privateKey",
        "passphrase": "passphrase",
        "password": "password",
        "root_password": "rootPassword",
        "authentication_type": "authenticationType",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(
        (
            "private_key",
            "passphrase",
            "password",
            "root_password",
        )
    )

    type: ECredentialsType = ECredentialsType.LINUX
    unique_id: str | None = None
    ssh_port: int | None = None
    elevate_to_root: bool | None = None
    add_to_sudoers: bool | None = None
    use_su: bool | None = None
    private_key: str | None = _field(default=None, repr=_mask)
    passphrase: str | None = _field(default=None, repr=_mask)
    password: str | None = _field(default=None, repr=_mask)
    root_password: str | None = _field(default=None, repr=_mask)
    authentication_type: EAuthenticationType

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 13
        self.username = v = get("username")
        if v.__class__ is not str:
            n -= _required(d, "username", _NAME)
        self.description = v = get("description")
        if v.__class__ is not str:
            if v is None:
                n -= "description" not in d
            else:
                _note(d, "description", _NAME, "invalid")
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ECredentialsType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.unique_id = v = get("uniqueId")
        if v.__class__ is not str:
            if v is None:
                n -= "uniqueId" not in d
            else:
                _note(d, "uniqueId", _NAME, "invalid")
        self.ssh_port = v = get("SSHPort")
        if v.__class__ is not int:
            if v is None:
                n -= "SSHPort" not in d
            else:
                _note(d, "SSHPort", _NAME, "invalid")
        self.elevate_to_root = v = get("elevateToRoot")
        if v.__class__ is not bool:
            if v is None:
                n -= "elevateToRoot" not in d
            else:
                _note(d, "elevateToRoot", _NAME, "invalid")
        self.add_to_sudoers = v = get("addToSudoers")
        if v.__class__ is not bool:
            if v is None:
                n -= "addToSudoers" not in d
            else:
                _note(d, "addToSudoers", _NAME, "invalid")
        self.use_su = v = get("useSu")
        if v.__class__ is not bool:
            if v is None:
                n -= "useSu" not in d
            else:
                _note(d, "useSu", _NAME, "invalid")
        self.private_key = v = get("privateKey")
        if v.__class__ is not str:
            if v is None:
                n -= "privateKey" not in d
            else:
                _note(d, "privateKey", _NAME, "invalid")
        self.passphrase = v = get("passphrase")
        if v.__class__ is not str:
            if v is None:
                n -= "passphrase" not in d
            else:
                _note(d, "passphrase", _NAME, "invalid")
        self.password = v = get("password")
        if v.__class__ is not str:
            if v is None:
                n -= "password" not in d
            else:
                _note(d, "password", _NAME, "invalid")
        self.root_password = v = get("rootPassword")
        if v.__class__ is not str:
            if v is None:
                n -= "rootPassword" not in d
            else:
                _note(d, "rootPassword", _NAME, "invalid")
        v = get("authenticationType")
        if v.__class__ is str:
            self.authentication_type = _m.EAuthenticationType.table[v]
        else:
            self.authentication_type = v
            n -= _required(d, "authenticationType", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "username": self.username,
            "type": self.type,
            "authenticationType": self.authentication_type,
        }
        if self.description is not None:
            d["description"] = self.description
        if self.unique_id is not None:
            d["uniqueId"] = self.unique_id
        if self.ssh_port is not None:
            d["SSHPort"] = self.ssh_port
        if self.elevate_to_root is not None:
            d["elevateToRoot"] = self.elevate_to_root
        if self.add_to_sudoers is not None:
            d["addToSudoers"] = self.add_to_sudoers
        if self.use_su is not None:
            d["useSu"] = self.use_su
        if self.private_key is not None:
            d["privateKey"] = self.private_key
        if self.passphrase is not None:
            d["passphrase"] = self.passphrase
        if self.password is not None:
            d["password"] = self.password
        if self.root_password is not None:
            d["rootPassword"] = self.root_password
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LinuxCredentialsSpec"]
