"""`ConfigBackupLastSuccessfulModel` of the API document."""

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

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self
    from uuid import UUID

_NAME = "ConfigBackupLastSuccessfulModel"
_KNOWN = frozenset("lastSuccessfulTime sessionId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ConfigBackupLastSuccessfulModel(Model):
    """`ConfigBackupLastSuccessfulModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "last_successful_time": "lastSuccessfulTime",
        "session_id": "sessionId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    last_successful_time: datetime | None = None
    session_id: UUID | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("lastSuccessfulTime")
        if v.__class__ is str:
            self.last_successful_time = _date_time(v, d, "lastSuccessfulTime", _NAME)
        else:
            self.last_successful_time = v
            if v is None:
                n -= "lastSuccessfulTime" not in d
            else:
                _note(d, "lastSuccessfulTime", _NAME, "invalid")
        v = get("sessionId")
        if v.__class__ is str:
            self.session_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "sessionId", _NAME, "invalid")
        else:
            self.session_id = v
            if v is None:
                n -= "sessionId" not in d
            else:
                _note(d, "sessionId", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.last_successful_time is not None:
            d["lastSuccessfulTime"] = self.last_successful_time
        if self.session_id is not None:
            d["sessionId"] = self.session_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ConfigBackupLastSuccessfulModel"]
