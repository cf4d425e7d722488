"""`ServerTimeModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

_NAME = "ServerTimeModel"
_KNOWN = frozenset("serverTime timeZone".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ServerTimeModel(Model):
    """`ServerTimeModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "server_time": "serverTime",
        "time_zone": "timeZone",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    server_time: datetime
    time_zone: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("serverTime")
        if v.__class__ is str:
            self.server_time = _date_time(v, d, "serverTime", _NAME)
        else:
            self.server_time = v
            n -= _required(d, "serverTime", _NAME)
        self.time_zone = v = get("timeZone")
        if v.__class__ is not str:
            if v is None:
                n -= "timeZone" not in d
            else:
                _note(d, "timeZone", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "serverTime": self.server_time,
        }
        if self.time_zone is not None:
            d["timeZone"] = self.time_zone
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ServerTimeModel"]
