"""`DiskPartitionResizeOptions` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .size_model import SizeModel

_NAME = "DiskPartitionResizeOptions"
_KNOWN = frozenset("volumeLabel currentSize maximumSize minimumSize".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class DiskPartitionResizeOptions(Model):
    """`DiskPartitionResizeOptions`."""

    wire_names: ClassVar[dict[str, str]] = {
        "volume_label": "volumeLabel",
        "current_size": "currentSize",
        "maximum_size": "maximumSize",
        "minimum_size": "minimumSize",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    volume_label: str
    current_size: SizeModel
    maximum_size: SizeModel
    minimum_size: SizeModel
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.volume_label = v = get("volumeLabel")
        if v.__class__ is not str:
            n -= _required(d, "volumeLabel", _NAME)
        v = get("currentSize")
        if v.__class__ is dict:
            self.current_size = _m.SizeModel.from_dict(v)
        else:
            self.current_size = v
            n -= _required(d, "currentSize", _NAME)
        v = get("maximumSize")
        if v.__class__ is dict:
            self.maximum_size = _m.SizeModel.from_dict(v)
        else:
            self.maximum_size = v
            n -= _required(d, "maximumSize", _NAME)
        v = get("minimumSize")
        if v.__class__ is dict:
            self.minimum_size = _m.SizeModel.from_dict(v)
        else:
            self.minimum_size = v
            n -= _required(d, "minimumSize", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "volumeLabel": self.volume_label,
            "currentSize": _wire(self.current_size),
            "maximumSize": _wire(self.maximum_size),
            "minimumSize": _wire(self.minimum_size),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["DiskPartitionResizeOptions"]
