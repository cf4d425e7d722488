"""`ResizeDiskPartitionOperationSpec` of the API document."""

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

    from .partition_info_model import PartitionInfoModel
    from .size_model import SizeModel

_NAME = "ResizeDiskPartitionOperationSpec"
_KNOWN = frozenset("partitionInfo newSize".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ResizeDiskPartitionOperationSpec(Model):
    """`ResizeDiskPartitionOperationSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "partition_info": "partitionInfo",
        "new_size": "newSize",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    partition_info: PartitionInfoModel
    new_size: SizeModel
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("partitionInfo")
        if v.__class__ is dict:
            self.partition_info = _m.PartitionInfoModel.from_dict(v)
        else:
            self.partition_info = v
            n -= _required(d, "partitionInfo", _NAME)
        v = get("newSize")
        if v.__class__ is dict:
            self.new_size = _m.SizeModel.from_dict(v)
        else:
            self.new_size = v
            n -= _required(d, "newSize", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "partitionInfo": _wire(self.partition_info),
            "newSize": _wire(self.new_size),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ResizeDiskPartitionOperationSpec"]
