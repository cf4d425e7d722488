"""`AuthorizationEventModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self
    from uuid import UUID

    from .e_authorization_event_state import EAuthorizationEventState

_NAME = "AuthorizationEventModel"
_KNOWN = frozenset(
    "id name description state creationTime createdBy expirationTime processedBy processedTime".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class AuthorizationEventModel(Model):
    """`AuthorizationEventModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "state": "state",
        "creation_time": "creationTime",
        "created_by": "createdBy",
        "expiration_time": "expirationTime",
        "processed_by": "processedBy",
        "processed_time": "processedTime",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID | None = None
    name: str | None = None
    description: str | None = None
    state: EAuthorizationEventState | None = None
    creation_time: datetime | None = None
    created_by: str | None = None
    expiration_time: datetime | None = None
    processed_by: str | None = None
    processed_time: datetime | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 9
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            if v is None:
                n -= "id" not in d
            else:
                _note(d, "id", _NAME, "invalid")
        self.name = v = get("name")
        if v.__class__ is not str:
            if v is None:
                n -= "name" not in d
            else:
                _note(d, "name", _NAME, "invalid")
        self.description = v = get("description")
        if v.__class__ is not str:
            if v is None:
                n -= "description" not in d
            else:
                _note(d, "description", _NAME, "invalid")
        v = get("state")
        if v.__class__ is str:
            self.state = _m.EAuthorizationEventState.table[v]
        else:
            self.state = v
            if v is None:
                n -= "state" not in d
            else:
                _note(d, "state", _NAME, "invalid")
        v = get("creationTime")
        if v.__class__ is str:
            self.creation_time = _date_time(v, d, "creationTime", _NAME)
        else:
            self.creation_time = v
            if v is None:
                n -= "creationTime" not in d
            else:
                _note(d, "creationTime", _NAME, "invalid")
        self.created_by = v = get("createdBy")
        if v.__class__ is not str:
            if v is None:
                n -= "createdBy" not in d
            else:
                _note(d, "createdBy", _NAME, "invalid")
        v = get("expirationTime")
        if v.__class__ is str:
            self.expiration_time = _date_time(v, d, "expirationTime", _NAME)
        else:
            self.expiration_time = v
            if v is None:
                n -= "expirationTime" not in d
            else:
                _note(d, "expirationTime", _NAME, "invalid")
        self.processed_by = v = get("processedBy")
        if v.__class__ is not str:
            if v is None:
                n -= "processedBy" not in d
            else:
                _note(d, "processedBy", _NAME, "invalid")
        v = get("processedTime")
        if v.__class__ is str:
            self.processed_time = _date_time(v, d, "processedTime", _NAME)
        else:
            self.processed_time = v
            if v is None:
                n -= "processedTime" not in d
            else:
                _note(d, "processedTime", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.id is not None:
            d["id"] = self.id
        if self.name is not None:
            d["name"] = self.name
        if self.description is not None:
            d["description"] = self.description
        if self.state is not None:
            d["state"] = self.state
        if self.creation_time is not None:
            d["creationTime"] = self.creation_time
        if self.created_by is not None:
            d["createdBy"] = self.created_by
        if self.expiration_time is not None:
            d["expirationTime"] = self.expiration_time
        if self.processed_by is not None:
            d["processedBy"] = self.processed_by
        if self.processed_time is not None:
            d["processedTime"] = self.processed_time
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AuthorizationEventModel"]
