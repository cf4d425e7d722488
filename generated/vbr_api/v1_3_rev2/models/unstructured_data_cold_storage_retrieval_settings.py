"""`UnstructuredDataColdStorageRetrievalSettings` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_cold_storage_retrieval_mode import EColdStorageRetrievalMode

_NAME = "UnstructuredDataColdStorageRetrievalSettings"
_KNOWN = frozenset(
    "coldStorageRetrievalMode availabilityPeriodDays sendNotificationMail notificationHours".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class UnstructuredDataColdStorageRetrievalSettings(Model):
    """`UnstructuredDataColdStorageRetrievalSettings`."""

    wire_names: ClassVar[dict[str, str]] = {
        "cold_storage_retrieval_mode": "coldStorageRetrievalMode",
        "availability_period_days": "availabilityPeriodDays",
        "send_notification_mail": "sendNotificationMail",
        "notification_hours": "notificationHours",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    cold_storage_retrieval_mode: EColdStorageRetrievalMode | None = None
    availability_period_days: int | None = None
    send_notification_mail: bool | None = None
    notification_hours: int | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("coldStorageRetrievalMode")
        if v.__class__ is str:
            self.cold_storage_retrieval_mode = _m.EColdStorageRetrievalMode.table[v]
        else:
            self.cold_storage_retrieval_mode = v
            if v is None:
                n -= "coldStorageRetrievalMode" not in d
            else:
                _note(d, "coldStorageRetrievalMode", _NAME, "invalid")
        self.availability_period_days = v = get("availabilityPeriodDays")
        if v.__class__ is not int:
            if v is None:
                n -= "availabilityPeriodDays" not in d
            else:
                _note(d, "availabilityPeriodDays", _NAME, "invalid")
        self.send_notification_mail = v = get("sendNotificationMail")
        if v.__class__ is not bool:
            if v is None:
                n -= "sendNotificationMail" not in d
            else:
                _note(d, "sendNotificationMail", _NAME, "invalid")
        self.notification_hours = v = get("notificationHours")
        if v.__class__ is not int:
            if v is None:
                n -= "notificationHours" not in d
            else:
                _note(d, "notificationHours", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.cold_storage_retrieval_mode is not None:
            d["coldStorageRetrievalMode"] = self.cold_storage_retrieval_mode
        if self.availability_period_days is not None:
            d["availabilityPeriodDays"] = self.availability_period_days
        if self.send_notification_mail is not None:
            d["sendNotificationMail"] = self.send_notification_mail
        if self.notification_hours is not None:
            d["notificationHours"] = self.notification_hours
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["UnstructuredDataColdStorageRetrievalSettings"]
