"""`AzureComputeVMDiskConfigurationModel` of the API document."""

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

    from .e_azure_compute_vm_disk_type import EAzureComputeVMDiskType

_NAME = "AzureComputeVMDiskConfigurationModel"
_KNOWN = frozenset("diskUid diskType".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureComputeVMDiskConfigurationModel(Model):
    """`AzureComputeVMDiskConfigurationModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "disk_uid": "diskUid",
        "disk_type": "diskType",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    disk_uid: str | None = None
    disk_type: EAzureComputeVMDiskType | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.disk_uid = v = get("diskUid")
        if v.__class__ is not str:
            if v is None:
                n -= "diskUid" not in d
            else:
                _note(d, "diskUid", _NAME, "invalid")
        v = get("diskType")
        if v.__class__ is str:
            self.disk_type = _m.EAzureComputeVMDiskType.table[v]
        else:
            self.disk_type = v
            if v is None:
                n -= "diskType" not in d
            else:
                _note(d, "diskType", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.disk_uid is not None:
            d["diskUid"] = self.disk_uid
        if self.disk_type is not None:
            d["diskType"] = self.disk_type
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureComputeVMDiskConfigurationModel"]
