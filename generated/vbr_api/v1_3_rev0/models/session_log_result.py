"""`SessionLogResult` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .session_log_record_model import SessionLogRecordModel

_NAME = "SessionLogResult"
_KNOWN = frozenset("totalRecords records".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class SessionLogResult(Model):
    """`SessionLogResult`."""

    wire_names: ClassVar[dict[str, str]] = {
        "total_records": "totalRecords",
        "records": "records",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    total_records: int | None = None
    records: list[SessionLogRecordModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.total_records = v = get("totalRecords")
        if v.__class__ is not int:
            if v is None:
                n -= "totalRecords" not in d
            else:
                _note(d, "totalRecords", _NAME, "invalid")
        v = get("records")
        if v.__class__ is list:
            self.records = _items(v, dict, _m.SessionLogRecordModel.from_dict, _NAME)
        else:
            self.records = v
            if v is None:
                n -= "records" not in d
            else:
                _note(d, "records", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.total_records is not None:
            d["totalRecords"] = self.total_records
        if self.records is not None:
            d["records"] = _wire(self.records)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["SessionLogResult"]
