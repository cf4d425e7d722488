"""`PrimaryStorageIntegrationSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "PrimaryStorageIntegrationSettingsModel"
_KNOWN = frozenset(
    "isEnabled limitProcessedVm limitProcessedVmCount failoverToStandardBackup".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class PrimaryStorageIntegrationSettingsModel(Model):
    """`PrimaryStorageIntegrationSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "limit_processed_vm": "limitProcessedVm",
        "limit_processed_vm_count": "limitProcessedVmCount",
        "failover_to_standard_backup": "failoverToStandardBackup",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool
    limit_processed_vm: bool | None = None
    limit_processed_vm_count: int | None = None
    failover_to_standard_backup: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.is_enabled = v = get("isEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "isEnabled", _NAME)
        self.limit_processed_vm = v = get("limitProcessedVm")
        if v.__class__ is not bool:
            if v is None:
                n -= "limitProcessedVm" not in d
            else:
                _note(d, "limitProcessedVm", _NAME, "invalid")
        self.limit_processed_vm_count = v = get("limitProcessedVmCount")
        if v.__class__ is not int:
            if v is None:
                n -= "limitProcessedVmCount" not in d
            else:
                _note(d, "limitProcessedVmCount", _NAME, "invalid")
        self.failover_to_standard_backup = v = get("failoverToStandardBackup")
        if v.__class__ is not bool:
            if v is None:
                n -= "failoverToStandardBackup" not in d
            else:
                _note(d, "failoverToStandardBackup", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "isEnabled": self.is_enabled,
        }
        if self.limit_processed_vm is not None:
            d["limitProcessedVm"] = self.limit_processed_vm
        if self.limit_processed_vm_count is not None:
            d["limitProcessedVmCount"] = self.limit_processed_vm_count
        if self.failover_to_standard_backup is not None:
            d["failoverToStandardBackup"] = self.failover_to_standard_backup
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["PrimaryStorageIntegrationSettingsModel"]
