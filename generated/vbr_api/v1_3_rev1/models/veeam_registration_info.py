"""`VeeamRegistrationInfo` of the API document."""

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

_NAME = "VeeamRegistrationInfo"
_KNOWN = frozenset("isRegistered expirationDate thumprint".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class VeeamRegistrationInfo(Model):
    """`VeeamRegistrationInfo`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_registered": "isRegistered",
        "expiration_date": "expirationDate",
        "thumprint": "thumprint",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_registered: bool
    expiration_date: datetime | None = None
    thumprint: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.is_registered = v = get("isRegistered")
        if v.__class__ is not bool:
            n -= _required(d, "isRegistered", _NAME)
        v = get("expirationDate")
        if v.__class__ is str:
            self.expiration_date = _date_time(v, d, "expirationDate", _NAME)
        else:
            self.expiration_date = v
            if v is None:
                n -= "expirationDate" not in d
            else:
                _note(d, "expirationDate", _NAME, "invalid")
        self.thumprint = v = get("thumprint")
        if v.__class__ is not str:
            if v is None:
                n -= "thumprint" not in d
            else:
                _note(d, "thumprint", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "isRegistered": self.is_registered,
        }
        if self.expiration_date is not None:
            d["expirationDate"] = self.expiration_date
        if self.thumprint is not None:
            d["thumprint"] = self.thumprint
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["VeeamRegistrationInfo"]
