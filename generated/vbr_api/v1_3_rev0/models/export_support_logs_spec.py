"""`ExportSupportLogsSpec` of the API document."""

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

    from .export_logs_type import ExportLogsType

_NAME = "ExportSupportLogsSpec"
_KNOWN = frozenset("exportType dateFrom dateTo".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ExportSupportLogsSpec(Model):
    """`ExportSupportLogsSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "export_type": "exportType",
        "date_from": "dateFrom",
        "date_to": "dateTo",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    export_type: ExportLogsType
    date_from: datetime | None = None
    date_to: datetime | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("exportType")
        if v.__class__ is str:
            self.export_type = _m.ExportLogsType.table[v]
        else:
            self.export_type = v
            n -= _required(d, "exportType", _NAME)
        v = get("dateFrom")
        if v.__class__ is str:
            self.date_from = _date_time(v, d, "dateFrom", _NAME)
        else:
            self.date_from = v
            if v is None:
                n -= "dateFrom" not in d
            else:
                _note(d, "dateFrom", _NAME, "invalid")
        v = get("dateTo")
        if v.__class__ is str:
            self.date_to = _date_time(v, d, "dateTo", _NAME)
        else:
            self.date_to = v
            if v is None:
                n -= "dateTo" not in d
            else:
                _note(d, "dateTo", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "exportType": self.export_type,
        }
        if self.date_from is not None:
            d["dateFrom"] = self.date_from
        if self.date_to is not None:
            d["dateTo"] = self.date_to
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ExportSupportLogsSpec"]
