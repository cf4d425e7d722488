"""`InstantHvVMCustomizedRecoveryDatastoreSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import items as _items
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .hv_restore_target_datastores_spec import HvRestoreTargetDatastoresSpec

if TYPE_CHECKING:
    from typing import Self

_NAME = "InstantHvVMCustomizedRecoveryDatastoreSpec"
_KNOWN = frozenset("configurationFilesPath diskMappings allocateRequiredDiskSpace".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class InstantHvVMCustomizedRecoveryDatastoreSpec(HvRestoreTargetDatastoresSpec):
    """`InstantHvVMCustomizedRecoveryDatastoreSpec`, a HvRestoreTargetDatastoresSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "configuration_files_path": "configurationFilesPath",
        "disk_mappings": "diskMappings",
        "allocate_required_disk_space": "allocateRequiredDiskSpace",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    allocate_required_disk_space: bool | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.configuration_files_path = v = get("configurationFilesPath")
        if v.__class__ is not str:
            if v is None:
                n -= "configurationFilesPath" not in d
            else:
                _note(d, "configurationFilesPath", _NAME, "invalid")
        v = get("diskMappings")
        if v.__class__ is list:
            self.disk_mappings = _items(v, dict, _m.HvRestoreTargetDatastoreSpec.from_dict, _NAME)
        else:
            self.disk_mappings = v
            if v is None:
                n -= "diskMappings" not in d
            else:
                _note(d, "diskMappings", _NAME, "invalid")
        self.allocate_required_disk_space = v = get("allocateRequiredDiskSpace")
        if v.__class__ is not bool:
            if v is None:
                n -= "allocateRequiredDiskSpace" not in d
            else:
                _note(d, "allocateRequiredDiskSpace", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.configuration_files_path is not None:
            d["configurationFilesPath"] = self.configuration_files_path
        if self.disk_mappings is not None:
            d["diskMappings"] = _wire(self.disk_mappings)
        if self.allocate_required_disk_space is not None:
            d["allocateRequiredDiskSpace"] = self.allocate_required_disk_space
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["InstantHvVMCustomizedRecoveryDatastoreSpec"]
