"""`BackupJobAdvancedSettingsVSphereModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .v_sphere_changed_block_tracking_settings_model import (
        VSphereChangedBlockTrackingSettingsModel,
    )

_NAME = "BackupJobAdvancedSettingsVSphereModel"
_KNOWN = frozenset("enableVMWareToolsQuiescence changedBlockTracking".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupJobAdvancedSettingsVSphereModel(Model):
    """`BackupJobAdvancedSettingsVSphereModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "enable_vm_ware_tools_quiescence": "enableVMWareToolsQuiescence",
        "changed_block_tracking": "changedBlockTracking",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    enable_vm_ware_tools_quiescence: bool | None = None
    changed_block_tracking: VSphereChangedBlockTrackingSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.enable_vm_ware_tools_quiescence = v = get("enableVMWareToolsQuiescence")
        if v.__class__ is not bool:
            if v is None:
                n -= "enableVMWareToolsQuiescence" not in d
            else:
                _note(d, "enableVMWareToolsQuiescence", _NAME, "invalid")
        v = get("changedBlockTracking")
        if v.__class__ is dict:
            self.changed_block_tracking = _m.VSphereChangedBlockTrackingSettingsModel.from_dict(v)
        else:
            self.changed_block_tracking = v
            if v is None:
                n -= "changedBlockTracking" not in d
            else:
                _note(d, "changedBlockTracking", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.enable_vm_ware_tools_quiescence is not None:
            d["enableVMWareToolsQuiescence"] = self.enable_vm_ware_tools_quiescence
        if self.changed_block_tracking is not None:
            d["changedBlockTracking"] = _wire(self.changed_block_tracking)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupJobAdvancedSettingsVSphereModel"]
