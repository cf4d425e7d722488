"""`BackupDetailsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "BackupDetailsModel"
_KNOWN = frozenset("objectOriginalSize backupSize actualSize restorePointsCount".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupDetailsModel(Model):
    """`BackupDetailsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "object_original_size": "objectOriginalSize",
        "backup_size": "backupSize",
        "actual_size": "actualSize",
        "restore_points_count": "restorePointsCount",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    object_original_size: float | None = None
    backup_size: float | None = None
    actual_size: float | None = None
    restore_points_count: int | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.object_original_size = v = get("objectOriginalSize")
        if v.__class__ is not float and v.__class__ is not int:
            if v is None:
                n -= "objectOriginalSize" not in d
            else:
                _note(d, "objectOriginalSize", _NAME, "invalid")
        self.backup_size = v = get("backupSize")
        if v.__class__ is not float and v.__class__ is not int:
            if v is None:
                n -= "backupSize" not in d
            else:
                _note(d, "backupSize", _NAME, "invalid")
        self.actual_size = v = get("actualSize")
        if v.__class__ is not float and v.__class__ is not int:
            if v is None:
                n -= "actualSize" not in d
            else:
                _note(d, "actualSize", _NAME, "invalid")
        self.restore_points_count = v = get("restorePointsCount")
        if v.__class__ is not int:
            if v is None:
                n -= "restorePointsCount" not in d
            else:
                _note(d, "restorePointsCount", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.object_original_size is not None:
            d["objectOriginalSize"] = self.object_original_size
        if self.backup_size is not None:
            d["backupSize"] = self.backup_size
        if self.actual_size is not None:
            d["actualSize"] = self.actual_size
        if self.restore_points_count is not None:
            d["restorePointsCount"] = self.restore_points_count
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupDetailsModel"]
