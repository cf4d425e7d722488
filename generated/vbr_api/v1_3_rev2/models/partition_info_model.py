"""`PartitionInfoModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_partition_style import EPartitionStyle
    from .gpt_partition_props_model import GptPartitionPropsModel
    from .mbr_partition_props_model import MbrPartitionPropsModel
    from .size_model import SizeModel

_NAME = "PartitionInfoModel"
_KNOWN = frozenset(
    "diskNumber partNumber startingOffset partitionLength displayName partitionStyle mbrProps gptProps".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class PartitionInfoModel(Model):
    """`PartitionInfoModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "disk_number": "diskNumber",
        "part_number": "partNumber",
        "starting_offset": "startingOffset",
        "partition_length": "partitionLength",
        "display_name": "displayName",
        "partition_style": "partitionStyle",
        "mbr_props": "mbrProps",
        "gpt_props": "gptProps",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    disk_number: int
    part_number: int
    starting_offset: SizeModel
    partition_length: SizeModel
    display_name: str
    partition_style: EPartitionStyle
    mbr_props: MbrPartitionPropsModel | None = None
    gpt_props: GptPartitionPropsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 8
        self.disk_number = v = get("diskNumber")
        if v.__class__ is not int:
            n -= _required(d, "diskNumber", _NAME)
        self.part_number = v = get("partNumber")
        if v.__class__ is not int:
            n -= _required(d, "partNumber", _NAME)
        v = get("startingOffset")
        if v.__class__ is dict:
            self.starting_offset = _m.SizeModel.from_dict(v)
        else:
            self.starting_offset = v
            n -= _required(d, "startingOffset", _NAME)
        v = get("partitionLength")
        if v.__class__ is dict:
            self.partition_length = _m.SizeModel.from_dict(v)
        else:
            self.partition_length = v
            n -= _required(d, "partitionLength", _NAME)
        self.display_name = v = get("displayName")
        if v.__class__ is not str:
            n -= _required(d, "displayName", _NAME)
        v = get("partitionStyle")
        if v.__class__ is str:
            self.partition_style = _m.EPartitionStyle.table[v]
        else:
            self.partition_style = v
            n -= _required(d, "partitionStyle", _NAME)
        v = get("mbrProps")
        if v.__class__ is dict:
            self.mbr_props = _m.MbrPartitionPropsModel.from_dict(v)
        else:
            self.mbr_props = v
            if v is None:
                n -= "mbrProps" not in d
            else:
                _note(d, "mbrProps", _NAME, "invalid")
        v = get("gptProps")
        if v.__class__ is dict:
            self.gpt_props = _m.GptPartitionPropsModel.from_dict(v)
        else:
            self.gpt_props = v
            if v is None:
                n -= "gptProps" not in d
            else:
                _note(d, "gptProps", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "diskNumber": self.disk_number,
            "partNumber": self.part_number,
            "startingOffset": _wire(self.starting_offset),
            "partitionLength": _wire(self.partition_length),
            "displayName": self.display_name,
            "partitionStyle": self.partition_style,
        }
        if self.mbr_props is not None:
            d["mbrProps"] = _wire(self.mbr_props)
        if self.gpt_props is not None:
            d["gptProps"] = _wire(self.gpt_props)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["PartitionInfoModel"]
