"""`LinuxCredentialsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import date_time as _date_time
from ...runtime.model import mask as _mask
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .credentials_model import CredentialsModel
from .e_credentials_type import ECredentialsType

if TYPE_CHECKING:
    from typing import Self

_NAME = "LinuxCredentialsModel"
_KNOWN = frozenset(
    "id username description type creationTime tag SSHPort autoElevated addToSudoers useSu privateKey passphrase".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class LinuxCredentialsModel(CredentialsModel):
    """`LinuxCredentialsModel`, a CredentialsModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "username": "username",
        "description": "description",
        "type": "type",
        "creation_time": "creationTime",
        "tag": "tag",
        "ssh_port": "SSHPort",
        "auto_elevated": "autoElevated",
        "add_to_sudoers": "addToSudoers",
        "use_su": "useSu",
        "private_key": "privateKey",
        "passphrase": "passphrase",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(
        (
            "private_key",
            "passphrase",
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

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 12
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        self.username = v = get("username")
        if v.__class__ is not str:
            n -= _required(d, "username", _NAME)
        self.description = v = get("description")
        if v.__class__ is not str:
            n -= _required(d, "description", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.ECredentialsType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("creationTime")
        if v.__class__ is str:
            self.creation_time = _date_time(v, d, "creationTime", _NAME)
        else:
            self.creation_time = v
            n -= _required(d, "creationTime", _NAME)
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
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "username": self.username,
            "description": self.description,
            "type": self.type,
            "creationTime": self.creation_time,
        }
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
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LinuxCredentialsModel"]
