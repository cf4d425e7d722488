"""`RepositoryAdvancedSettingsModel` of the API document."""

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

    from .e_rotated_drive_cleanup_mode import ERotatedDriveCleanupMode

_NAME = "RepositoryAdvancedSettingsModel"
_KNOWN = frozenset(
    "alignDataBlocks decompressBeforeStoring rotatedDrives perVmBackup RotatedDriveCleanupMode".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class RepositoryAdvancedSettingsModel(Model):
    """`RepositoryAdvancedSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "align_data_blocks": "alignDataBlocks",
        "decompress_before_storing": "decompressBeforeStoring",
        "rotated_drives": "rotatedDrives",
        "per_vm_backup": "perVmBackup",
        "rotated_drive_cleanup_mode": "RotatedDriveCleanupMode",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    align_data_blocks: bool | None = None
    decompress_before_storing: bool | None = None
    rotated_drives: bool | None = None
    per_vm_backup: bool | None = None
    rotated_drive_cleanup_mode: ERotatedDriveCleanupMode | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.align_data_blocks = v = get("alignDataBlocks")
        if v.__class__ is not bool:
            if v is None:
                n -= "alignDataBlocks" not in d
            else:
                _note(d, "alignDataBlocks", _NAME, "invalid")
        self.decompress_before_storing = v = get("decompressBeforeStoring")
        if v.__class__ is not bool:
            if v is None:
                n -= "decompressBeforeStoring" not in d
            else:
                _note(d, "decompressBeforeStoring", _NAME, "invalid")
        self.rotated_drives = v = get("rotatedDrives")
        if v.__class__ is not bool:
            if v is None:
                n -= "rotatedDrives" not in d
            else:
                _note(d, "rotatedDrives", _NAME, "invalid")
        self.per_vm_backup = v = get("perVmBackup")
        if v.__class__ is not bool:
            if v is None:
                n -= "perVmBackup" not in d
            else:
                _note(d, "perVmBackup", _NAME, "invalid")
        v = get("RotatedDriveCleanupMode")
        if v.__class__ is str:
            self.rotated_drive_cleanup_mode = _m.ERotatedDriveCleanupMode.table[v]
        else:
            self.rotated_drive_cleanup_mode = v
            if v is None:
                n -= "RotatedDriveCleanupMode" not in d
            else:
                _note(d, "RotatedDriveCleanupMode", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.align_data_blocks is not None:
            d["alignDataBlocks"] = self.align_data_blocks
        if self.decompress_before_storing is not None:
            d["decompressBeforeStoring"] = self.decompress_before_storing
        if self.rotated_drives is not None:
            d["rotatedDrives"] = self.rotated_drives
        if self.per_vm_backup is not None:
            d["perVmBackup"] = self.per_vm_backup
        if self.rotated_drive_cleanup_mode is not None:
            d["RotatedDriveCleanupMode"] = self.rotated_drive_cleanup_mode
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RepositoryAdvancedSettingsModel"]
