"""`EmbeddedRecoveryMediaStateModel` of the API document."""

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
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

    from .e_embedded_recovery_media_state import EEmbeddedRecoveryMediaState

_NAME = "EmbeddedRecoveryMediaStateModel"
_KNOWN = frozenset("state lastUpdateDate message".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EmbeddedRecoveryMediaStateModel(Model):
    """`EmbeddedRecoveryMediaStateModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "state": "state",
        "last_update_date": "lastUpdateDate",
        "message": "message",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    state: EEmbeddedRecoveryMediaState
    last_update_date: datetime | None = None
    message: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("state")
        if v.__class__ is str:
            self.state = _m.EEmbeddedRecoveryMediaState.table[v]
        else:
            self.state = v
            n -= _required(d, "state", _NAME)
        v = get("lastUpdateDate")
        if v.__class__ is str:
            self.last_update_date = _date_time(v, d, "lastUpdateDate", _NAME)
        else:
            self.last_update_date = v
            if v is None:
                n -= "lastUpdateDate" not in d
            else:
                _note(d, "lastUpdateDate", _NAME, "invalid")
        self.message = v = get("message")
        if v.__class__ is not str:
            if v is None:
                n -= "message" not in d
            else:
                _note(d, "message", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "state": self.state,
        }
        if self.last_update_date is not None:
            d["lastUpdateDate"] = self.last_update_date
        if self.message is not None:
            d["message"] = self.message
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EmbeddedRecoveryMediaStateModel"]
