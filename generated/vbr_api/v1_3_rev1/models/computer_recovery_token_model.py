"""`ComputerRecoveryTokenModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import mask as _mask
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self
    from uuid import UUID

_NAME = "ComputerRecoveryTokenModel"
_KNOWN = frozenset("id name recoveryToken expirationDate".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ComputerRecoveryTokenModel(Model):
    """`ComputerRecoveryTokenModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "recovery_token": "recoveryToken",
        "expiration_date": "expirationDate",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(("recovery_token",))

    id: UUID
    name: str
    recovery_token: str | None = _field(default=None, repr=_mask)
    expiration_date: datetime
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
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
        self.recovery_token = v = get("recoveryToken")
        if v.__class__ is not str:
            if v is None:
                n -= "recoveryToken" not in d
            else:
                _note(d, "recoveryToken", _NAME, "invalid")
        v = get("expirationDate")
        if v.__class__ is str:
            self.expiration_date = _date_time(v, d, "expirationDate", _NAME)
        else:
            self.expiration_date = v
            n -= _required(d, "expirationDate", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "expirationDate": self.expiration_date,
        }
        if self.recovery_token is not None:
            d["recoveryToken"] = self.recovery_token
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ComputerRecoveryTokenModel"]
