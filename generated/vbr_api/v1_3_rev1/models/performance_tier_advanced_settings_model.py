"""`PerformanceTierAdvancedSettingsModel` of the API document."""

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

_NAME = "PerformanceTierAdvancedSettingsModel"
_KNOWN = frozenset("perVmBackup fullWhenExtentOffline".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class PerformanceTierAdvancedSettingsModel(Model):
    """`PerformanceTierAdvancedSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "per_vm_backup": "perVmBackup",
        "full_when_extent_offline": "fullWhenExtentOffline",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    per_vm_backup: bool | None = None
    full_when_extent_offline: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.per_vm_backup = v = get("perVmBackup")
        if v.__class__ is not bool:
            if v is None:
                n -= "perVmBackup" not in d
            else:
                _note(d, "perVmBackup", _NAME, "invalid")
        self.full_when_extent_offline = v = get("fullWhenExtentOffline")
        if v.__class__ is not bool:
            if v is None:
                n -= "fullWhenExtentOffline" not in d
            else:
                _note(d, "fullWhenExtentOffline", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.per_vm_backup is not None:
            d["perVmBackup"] = self.per_vm_backup
        if self.full_when_extent_offline is not None:
            d["fullWhenExtentOffline"] = self.full_when_extent_offline
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["PerformanceTierAdvancedSettingsModel"]
