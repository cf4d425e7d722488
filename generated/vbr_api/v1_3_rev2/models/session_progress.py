"""`SessionProgress` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_session_bottleneck_type import ESessionBottleneckType

_NAME = "SessionProgress"
_KNOWN = frozenset(
    "duration processingRate bottleneck processedSize readSize transferredSize progressPercent".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class SessionProgress(Model):
    """`SessionProgress`."""

    wire_names: ClassVar[dict[str, str]] = {
        "duration": "duration",
        "processing_rate": "processingRate",
        "bottleneck": "bottleneck",
        "processed_size": "processedSize",
        "read_size": "readSize",
        "transferred_size": "transferredSize",
        "progress_percent": "progressPercent",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    duration: str
    processing_rate: str | None
    bottleneck: ESessionBottleneckType
    processed_size: int | None
    read_size: int | None
    transferred_size: int | None
    progress_percent: int | None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
        self.duration = v = get("duration")
        if v.__class__ is not str:
            n -= _required(d, "duration", _NAME)
        self.processing_rate = v = get("processingRate")
        if v.__class__ is not str:
            if v is not None or "processingRate" not in d:
                n -= _required(d, "processingRate", _NAME)
        v = get("bottleneck")
        if v.__class__ is str:
            self.bottleneck = _m.ESessionBottleneckType.table[v]
        else:
            self.bottleneck = v
            n -= _required(d, "bottleneck", _NAME)
        self.processed_size = v = get("processedSize")
        if v.__class__ is not int:
            if v is not None or "processedSize" not in d:
                n -= _required(d, "processedSize", _NAME)
        self.read_size = v = get("readSize")
        if v.__class__ is not int:
            if v is not None or "readSize" not in d:
                n -= _required(d, "readSize", _NAME)
        self.transferred_size = v = get("transferredSize")
        if v.__class__ is not int:
            if v is not None or "transferredSize" not in d:
                n -= _required(d, "transferredSize", _NAME)
        self.progress_percent = v = get("progressPercent")
        if v.__class__ is not int:
            if v is not None or "progressPercent" not in d:
                n -= _required(d, "progressPercent", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "duration": self.duration,
            "processingRate": self.processing_rate,
            "bottleneck": self.bottleneck,
            "processedSize": self.processed_size,
            "readSize": self.read_size,
            "transferredSize": self.transferred_size,
            "progressPercent": self.progress_percent,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["SessionProgress"]
