"""`WanAcceleratorSettingsModel` of the API document."""

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
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_job_data_transfer_model import EJobDataTransferModel

_NAME = "WanAcceleratorSettingsModel"
_KNOWN = frozenset("transferMode sourceWANAcceleratorId targetWANAcceleratorId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class WanAcceleratorSettingsModel(Model):
    """`WanAcceleratorSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "transfer_mode": "transferMode",
        "source_wan_accelerator_id": "sourceWANAcceleratorId",
        "target_wan_accelerator_id": "targetWANAcceleratorId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    transfer_mode: EJobDataTransferModel
    source_wan_accelerator_id: UUID | None = None
    target_wan_accelerator_id: UUID | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("transferMode")
        if v.__class__ is str:
            self.transfer_mode = _m.EJobDataTransferModel.table[v]
        else:
            self.transfer_mode = v
            n -= _required(d, "transferMode", _NAME)
        v = get("sourceWANAcceleratorId")
        if v.__class__ is str:
            self.source_wan_accelerator_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "sourceWANAcceleratorId", _NAME, "invalid")
        else:
            self.source_wan_accelerator_id = v
            if v is None:
                n -= "sourceWANAcceleratorId" not in d
            else:
                _note(d, "sourceWANAcceleratorId", _NAME, "invalid")
        v = get("targetWANAcceleratorId")
        if v.__class__ is str:
            self.target_wan_accelerator_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "targetWANAcceleratorId", _NAME, "invalid")
        else:
            self.target_wan_accelerator_id = v
            if v is None:
                n -= "targetWANAcceleratorId" not in d
            else:
                _note(d, "targetWANAcceleratorId", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "transferMode": self.transfer_mode,
        }
        if self.source_wan_accelerator_id is not None:
            d["sourceWANAcceleratorId"] = self.source_wan_accelerator_id
        if self.target_wan_accelerator_id is not None:
            d["targetWANAcceleratorId"] = self.target_wan_accelerator_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["WanAcceleratorSettingsModel"]
