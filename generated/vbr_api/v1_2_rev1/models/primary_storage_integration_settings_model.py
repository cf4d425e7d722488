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
    "isEnabled processedVmsLimitEnabled processedVmsCount failoverToStandardBackup".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class PrimaryStorageIntegrationSettingsModel(Model):
    """`PrimaryStorageIntegrationSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "processed_vms_limit_enabled": "processedVmsLimitEnabled",
        "processed_vms_count": "processedVmsCount",
        "failover_to_standard_backup": "failoverToStandardBackup",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool
    processed_vms_limit_enabled: bool | None = None
    processed_vms_count: int | None = None
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
        self.processed_vms_limit_enabled = v = get("processedVmsLimitEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "processedVmsLimitEnabled" not in d
            else:
                _note(d, "processedVmsLimitEnabled", _NAME, "invalid")
        self.processed_vms_count = v = get("processedVmsCount")
        if v.__class__ is not int:
            if v is None:
                n -= "processedVmsCount" not in d
            else:
                _note(d, "processedVmsCount", _NAME, "invalid")
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
        if self.processed_vms_limit_enabled is not None:
            d["processedVmsLimitEnabled"] = self.processed_vms_limit_enabled
        if self.processed_vms_count is not None:
            d["processedVmsCount"] = self.processed_vms_count
        if self.failover_to_standard_backup is not None:
            d["failoverToStandardBackup"] = self.failover_to_standard_backup
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["PrimaryStorageIntegrationSettingsModel"]
