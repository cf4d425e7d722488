"""`CredentialsLinuxSettingsImportModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import mask as _mask
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "CredentialsLinuxSettingsImportModel"
_KNOWN = frozenset(
    "SSHPort elevateToRoot addToSudoers useSu privateKey passphrase rootPassword".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class CredentialsLinuxSettingsImportModel(Model):
    """`CredentialsLinuxSettingsImportModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "ssh_port": "SSHPort",
        "elevate_to_root": "elevateToRoot",
        "add_to_sudoers": "addToSudoers",
        "use_su": "useSu",
        "private_key": "privateKey",
        "passphrase": "passphrase",
        "root_password": "rootPassword",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(
        (
            "private_key",
            "passphrase",
            "root_password",
        )
    )

    ssh_port: int | None = None
    elevate_to_root: bool | None = None
    add_to_sudoers: bool | None = None
    use_su: bool | None = None
    private_key: str | None = _field(default=None, repr=_mask)
    passphrase: str | None = _field(default=None, repr=_mask)
    root_password: str | None = _field(default=None, repr=_mask)
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
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
        d: dict[str, Any] = {}
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
        if self.root_password is not None:
            d["rootPassword"] = self.root_password
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CredentialsLinuxSettingsImportModel"]
