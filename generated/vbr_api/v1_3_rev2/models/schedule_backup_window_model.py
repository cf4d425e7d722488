"""`ScheduleBackupWindowModel` of the API document."""

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

    from .backup_window_setting_model import BackupWindowSettingModel

_NAME = "ScheduleBackupWindowModel"
_KNOWN = frozenset("isEnabled backupWindow".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ScheduleBackupWindowModel(Model):
    """`ScheduleBackupWindowModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "backup_window": "backupWindow",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool
    backup_window: BackupWindowSettingModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.is_enabled = v = get("isEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "isEnabled", _NAME)
        v = get("backupWindow")
        if v.__class__ is dict:
            self.backup_window = _m.BackupWindowSettingModel.from_dict(v)
        else:
            self.backup_window = v
            if v is None:
                n -= "backupWindow" not in d
            else:
                _note(d, "backupWindow", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "isEnabled": self.is_enabled,
        }
        if self.backup_window is not None:
            d["backupWindow"] = _wire(self.backup_window)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ScheduleBackupWindowModel"]
