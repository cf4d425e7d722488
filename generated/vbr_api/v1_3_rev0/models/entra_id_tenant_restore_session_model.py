"""`EntraIdTenantRestoreSessionModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
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

    from .e_entra_id_tenant_restore_session_state import EEntraIdTenantRestoreSessionState

_NAME = "EntraIdTenantRestoreSessionModel"
_KNOWN = frozenset("id name creationTime endTime state reason parentSessionId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantRestoreSessionModel(Model):
    """`EntraIdTenantRestoreSessionModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "creation_time": "creationTime",
        "end_time": "endTime",
        "state": "state",
        "reason": "reason",
        "parent_session_id": "parentSessionId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    name: str
    creation_time: datetime | None = None
    end_time: datetime | None = None
    state: EEntraIdTenantRestoreSessionState
    reason: str | None = None
    parent_session_id: UUID | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        v = get("creationTime")
        if v.__class__ is str:
            self.creation_time = _date_time(v, d, "creationTime", _NAME)
        else:
            self.creation_time = v
            if v is None:
                n -= "creationTime" not in d
            else:
                _note(d, "creationTime", _NAME, "invalid")
        v = get("endTime")
        if v.__class__ is str:
            self.end_time = _date_time(v, d, "endTime", _NAME)
        else:
            self.end_time = v
            if v is None:
                n -= "endTime" not in d
            else:
                _note(d, "endTime", _NAME, "invalid")
        v = get("state")
        if v.__class__ is str:
            self.state = _m.EEntraIdTenantRestoreSessionState.table[v]
        else:
            self.state = v
            n -= _required(d, "state", _NAME)
        self.reason = v = get("reason")
        if v.__class__ is not str:
            if v is None:
                n -= "reason" not in d
            else:
                _note(d, "reason", _NAME, "invalid")
        v = get("parentSessionId")
        if v.__class__ is str:
            self.parent_session_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "parentSessionId", _NAME, "invalid")
        else:
            self.parent_session_id = v
            if v is None:
                n -= "parentSessionId" not in d
            else:
                _note(d, "parentSessionId", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "state": self.state,
        }
        if self.creation_time is not None:
            d["creationTime"] = self.creation_time
        if self.end_time is not None:
            d["endTime"] = self.end_time
        if self.reason is not None:
            d["reason"] = self.reason
        if self.parent_session_id is not None:
            d["parentSessionId"] = self.parent_session_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantRestoreSessionModel"]
