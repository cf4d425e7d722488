"""`ComputerRecoveryTokenSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import uuid_items as _uuid_items

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self
    from uuid import UUID

_NAME = "ComputerRecoveryTokenSpec"
_KNOWN = frozenset("backupIds expirationDate".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ComputerRecoveryTokenSpec(Model):
    """`ComputerRecoveryTokenSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "backup_ids": "backupIds",
        "expiration_date": "expirationDate",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    backup_ids: list[UUID]
    expiration_date: datetime
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("backupIds")
        if v.__class__ is list:
            self.backup_ids = _uuid_items(v, _NAME)
        else:
            self.backup_ids = v
            n -= _required(d, "backupIds", _NAME)
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
            "backupIds": self.backup_ids,
            "expirationDate": self.expiration_date,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ComputerRecoveryTokenSpec"]
