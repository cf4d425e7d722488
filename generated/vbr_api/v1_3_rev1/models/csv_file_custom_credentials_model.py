"""`CSVFileCustomCredentialsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "CSVFileCustomCredentialsModel"
_KNOWN = frozenset("useMasterCredentials credentialsId computerName".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class CSVFileCustomCredentialsModel(Model):
    """`CSVFileCustomCredentialsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "use_master_credentials": "useMasterCredentials",
        "credentials_id": "credentialsId",
        "computer_name": "computerName",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    use_master_credentials: bool
    credentials_id: UUID | None = None
    computer_name: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.use_master_credentials = v = get("useMasterCredentials")
        if v.__class__ is not bool:
            n -= _required(d, "useMasterCredentials", _NAME)
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
        self.computer_name = v = get("computerName")
        if v.__class__ is not str:
            if v is None:
                n -= "computerName" not in d
            else:
                _note(d, "computerName", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "useMasterCredentials": self.use_master_credentials,
        }
        if self.credentials_id is not None:
            d["credentialsId"] = self.credentials_id
        if self.computer_name is not None:
            d["computerName"] = self.computer_name
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CSVFileCustomCredentialsModel"]
