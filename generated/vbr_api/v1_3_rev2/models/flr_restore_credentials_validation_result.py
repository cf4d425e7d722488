"""`FlrRestoreCredentialsValidationResult` of the API document."""

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

_NAME = "FlrRestoreCredentialsValidationResult"
_KNOWN = frozenset("isSuccessful message credentialsId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class FlrRestoreCredentialsValidationResult(Model):
    """`FlrRestoreCredentialsValidationResult`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_successful": "isSuccessful",
        "message": "message",
        "credentials_id": "credentialsId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_successful: bool
    message: str
    credentials_id: UUID | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.is_successful = v = get("isSuccessful")
        if v.__class__ is not bool:
            n -= _required(d, "isSuccessful", _NAME)
        self.message = v = get("message")
        if v.__class__ is not str:
            n -= _required(d, "message", _NAME)
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
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "isSuccessful": self.is_successful,
            "message": self.message,
        }
        if self.credentials_id is not None:
            d["credentialsId"] = self.credentials_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FlrRestoreCredentialsValidationResult"]
