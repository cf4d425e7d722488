"""`EntraIdTenantRestoreSessionLogModel` of the API document."""

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

    from .e_entra_id_tenant_restore_session_log_status import EEntraIdTenantRestoreSessionLogStatus
    from .e_entra_id_tenant_restore_session_log_style import EEntraIdTenantRestoreSessionLogStyle

_NAME = "EntraIdTenantRestoreSessionLogModel"
_KNOWN = frozenset("id title description startTime updateTime status style".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantRestoreSessionLogModel(Model):
    """`EntraIdTenantRestoreSessionLogModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "title": "title",
        "description": "description",
        "start_time": "startTime",
        "update_time": "updateTime",
        "status": "status",
        "style": "style",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    title: str
    description: str
    start_time: datetime
    update_time: datetime | None = None
    status: EEntraIdTenantRestoreSessionLogStatus
    style: EEntraIdTenantRestoreSessionLogStyle
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
        self.title = v = get("title")
        if v.__class__ is not str:
            n -= _required(d, "title", _NAME)
        self.description = v = get("description")
        if v.__class__ is not str:
            n -= _required(d, "description", _NAME)
        v = get("startTime")
        if v.__class__ is str:
            self.start_time = _date_time(v, d, "startTime", _NAME)
        else:
            self.start_time = v
            n -= _required(d, "startTime", _NAME)
        v = get("updateTime")
        if v.__class__ is str:
            self.update_time = _date_time(v, d, "updateTime", _NAME)
        else:
            self.update_time = v
            if v is None:
                n -= "updateTime" not in d
            else:
                _note(d, "updateTime", _NAME, "invalid")
        v = get("status")
        if v.__class__ is str:
            self.status = _m.EEntraIdTenantRestoreSessionLogStatus.table[v]
        else:
            self.status = v
            n -= _required(d, "status", _NAME)
        v = get("style")
        if v.__class__ is str:
            self.style = _m.EEntraIdTenantRestoreSessionLogStyle.table[v]
        else:
            self.style = v
            n -= _required(d, "style", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "title": self.title,
            "description": self.description,
            "startTime": self.start_time,
            "status": self.status,
            "style": self.style,
        }
        if self.update_time is not None:
            d["updateTime"] = self.update_time
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantRestoreSessionLogModel"]
