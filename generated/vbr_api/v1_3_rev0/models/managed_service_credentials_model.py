"""`ManagedServiceCredentialsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import date_time as _date_time
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .credentials_model import CredentialsModel
from .e_credentials_type import ECredentialsType

if TYPE_CHECKING:
    from typing import Self

_NAME = "ManagedServiceCredentialsModel"
_KNOWN = frozenset("id username description type creationTime uniqueId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ManagedServiceCredentialsModel(CredentialsModel):
    """`ManagedServiceCredentialsModel`, a CredentialsModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "username": "username",
        "description": "description",
        "type": "type",
        "creation_time": "creationTime",
        "unique_id": "uniqueId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: ECredentialsType = ECredentialsType.MANAGED_SERVICE
    unique_id: str | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
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
        self.unique_id = v = get("uniqueId")
        if v.__class__ is not str:
            if v is None:
                n -= "uniqueId" not in d
            else:
                _note(d, "uniqueId", _NAME, "invalid")
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
        if self.unique_id is not None:
            d["uniqueId"] = self.unique_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ManagedServiceCredentialsModel"]
