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

_NAME = "LinuxCredentialsSpec"
_KNOWN = frozenset(
    "username password description type tag SSHPort autoElevated addToSudoers useSu privateKey passphrase rootPassword".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class LinuxCredentialsSpec(CredentialsSpec):
    """`LinuxCredentialsSpec`, a CredentialsSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "username": "username",
        "password": "password",
        "description": "description",
        "type": "type",
        "tag": "tag",
        "ssh_port": "SSHPort",
        "auto_elevated": "autoElevated",
        "add_to_sudoers": "addToSudoers",
        "use_su": "useSu",
        "private_key": "privateKey",
        "passphrase": "passphrase",
        "root_password": "rootPassword",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(
        (
            "password",
            "private_key",
            "passphrase",
            "root_password",
        )
    )

    type: ECredentialsType = ECredentialsType.LINUX
    tag: str | None = None
    ssh_port: int | None = None
    auto_elevated: bool | None = None
    add_to_sudoers: bool | None = None
    use_su: bool | None = None
    private_key: str | None = _field(default=None, repr=_mask)
    passphrase: str | None = _field(default=None, repr=_mask)
    root_password: str | None = _field(default=None, repr=_mask)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 12
        self.username = v = get("username")
        if v.__class__ is not str:
            n -= _required(d, "username", _NAME)
        self.password = v = get("password")
        if v.__class__ is not str:
            if v is None:
                n -= "password" not in d
            else:
                _note(d, "password", _NAME, "invalid")
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
        self.tag = v = get("tag")
        if v.__class__ is not str:
            if v is None:
                n -= "tag" not in d
            else:
                _note(d, "tag", _NAME, "invalid")
        self.ssh_port = v = get("SSHPort")
        if v.__class__ is not int:
            if v is None:
                n -= "SSHPort" not in d
            else:
                _note(d, "SSHPort", _NAME, "invalid")
        self.auto_elevated = v = get("autoElevated")
        if v.__class__ is not bool:
            if v is None:
                n -= "autoElevated" not in d
            else:
                _note(d, "autoElevated", _NAME, "invalid")
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
        self.root_password = v = get("rootPassword")
        if v.__class__ is not str:
            if v is None:
                n -= "rootPassword" not in d
            else:
                _note(d, "rootPassword", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "username": self.username,
            "type": self.type,
        }
        if self.password is not None:
            d["password"] = self.password
        if self.description is not None:
            d["description"] = self.description
        if self.tag is not None:
            d["tag"] = self.tag
        if self.ssh_port is not None:
            d["SSHPort"] = self.ssh_port
        if self.auto_elevated is not None:
            d["autoElevated"] = self.auto_elevated
        if self.add_to_sudoers is not None:
            d["addToSudoers"] = self.add_to_sudoers
        if self.use_su is not None:
            d["useSu"] = self.use_su
        if self.private_key is not None:
            d["privateKey"] = self.private_key
        if self.passphrase is not None:
            d["passphrase"] = self.passphrase
        if self.root_password is not None:
            d["rootPassword"] = self.root_password
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LinuxCredentialsSpec"]
