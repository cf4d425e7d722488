"""`UnstructuredDataArchiveRetrievalSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "UnstructuredDataArchiveRetrievalSpec"
_KNOWN = frozenset("retrievalOperationId availabilityPeriodDays".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class UnstructuredDataArchiveRetrievalSpec(Model):
    """`UnstructuredDataArchiveRetrievalSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "retrieval_operation_id": "retrievalOperationId",
        "availability_period_days": "availabilityPeriodDays",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    retrieval_operation_id: UUID
    availability_period_days: int
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("retrievalOperationId")
        if v.__class__ is str:
            self.retrieval_operation_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "retrievalOperationId", _NAME, "invalid")
        else:
            self.retrieval_operation_id = v
            n -= _required(d, "retrievalOperationId", _NAME)
        self.availability_period_days = v = get("availabilityPeriodDays")
        if v.__class__ is not int:
            n -= _required(d, "availabilityPeriodDays", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "retrievalOperationId": self.retrieval_operation_id,
            "availabilityPeriodDays": self.availability_period_days,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["UnstructuredDataArchiveRetrievalSpec"]
