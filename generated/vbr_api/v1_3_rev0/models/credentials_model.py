"""`CredentialsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Children as _Children
from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self
    from uuid import UUID

    from .e_credentials_type import ECredentialsType

_NAME = "CredentialsModel"
_KNOWN = frozenset("id username description type creationTime".split())
_CHILDREN = _Children(
    _m.__name__,
    {
        "Standard": "StandardCredentialsModel",
        "Linux": "LinuxCredentialsModel",
        "ManagedService": "ManagedServiceCredentialsModel",
    },
)


@define(slots=True, kw_only=True, weakref_slot=False)
class CredentialsModel(Model):
    """`CredentialsModel`.

    `from_dict` returns the subclass for the value of `type`:
    `Standard` StandardCredentialsModel,
    `Linux` LinuxCredentialsModel,
    `ManagedService` ManagedServiceCredentialsModel.
    Any other value decodes to this class, with all its data.
    """

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "username": "username",
        "description": "description",
        "type": "type",
        "creation_time": "creationTime",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    username: str
    description: str
    type: ECredentialsType
    creation_time: datetime
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        v: Any = d.get("type")
        if v.__class__ is str:
            child = _CHILDREN[v]
            if child is not None:
                decoded: Self = child.from_dict(d)
                return decoded
            _note(d, "type", _NAME, "unknown-discriminator")
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
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
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CredentialsModel"]
