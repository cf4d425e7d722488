"""`AgentBackupMySQLSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "AgentBackupMySQLSettingsModel"
_KNOWN = frozenset("usePasswordFile credentialsId passwordFilePath".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AgentBackupMySQLSettingsModel(Model):
    """`AgentBackupMySQLSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "use_password_file": "usePasswordFile",
        "credentials_id": "credentialsId",
        "password_file_path": "passwordFilePath",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    use_password_file: bool | None = None
    credentials_id: UUID | None = None
    password_file_path: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.use_password_file = v = get("usePasswordFile")
        if v.__class__ is not bool:
            if v is None:
                n -= "usePasswordFile" not in d
            else:
                _note(d, "usePasswordFile", _NAME, "invalid")
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
        self.password_file_path = v = get("passwordFilePath")
        if v.__class__ is not str:
            if v is None:
                n -= "passwordFilePath" not in d
            else:
                _note(d, "passwordFilePath", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.use_password_file is not None:
            d["usePasswordFile"] = self.use_password_file
        if self.credentials_id is not None:
            d["credentialsId"] = self.credentials_id
        if self.password_file_path is not None:
            d["passwordFilePath"] = self.password_file_path
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AgentBackupMySQLSettingsModel"]
