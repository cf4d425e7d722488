"""`CapacityTierModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .backup_storage_settings_encryption_model import BackupStorageSettingsEncryptionModel
    from .backup_window_setting_model import BackupWindowSettingModel
    from .capacity_extent_model import CapacityExtentModel
    from .capacity_tier_override_policy_model import CapacityTierOverridePolicyModel

_NAME = "CapacityTierModel"
_KNOWN = frozenset(
    "isEnabled extents offloadWindow copyPolicyEnabled movePolicyEnabled operationalRestorePeriodDays overridePolicy encryption".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class CapacityTierModel(Model):
    """`CapacityTierModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "extents": "extents",
        "offload_window": "offloadWindow",
        "copy_policy_enabled": "copyPolicyEnabled",
        "move_policy_enabled": "movePolicyEnabled",
        "operational_restore_period_days": "operationalRestorePeriodDays",
        "override_policy": "overridePolicy",
        "encryption": "encryption",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool
    extents: list[CapacityExtentModel] | None = None
    offload_window: BackupWindowSettingModel | None = None
    copy_policy_enabled: bool | None = None
    move_policy_enabled: bool | None = None
    operational_restore_period_days: int | None = None
    override_policy: CapacityTierOverridePolicyModel | None = None
    encryption: BackupStorageSettingsEncryptionModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 8
        self.is_enabled = v = get("isEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "isEnabled", _NAME)
        v = get("extents")
        if v.__class__ is list:
            self.extents = _items(v, dict, _m.CapacityExtentModel.from_dict, _NAME)
        else:
            self.extents = v
            if v is None:
                n -= "extents" not in d
            else:
                _note(d, "extents", _NAME, "invalid")
        v = get("offloadWindow")
        if v.__class__ is dict:
            self.offload_window = _m.BackupWindowSettingModel.from_dict(v)
        else:
            self.offload_window = v
            if v is None:
                n -= "offloadWindow" not in d
            else:
                _note(d, "offloadWindow", _NAME, "invalid")
        self.copy_policy_enabled = v = get("copyPolicyEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "copyPolicyEnabled" not in d
            else:
                _note(d, "copyPolicyEnabled", _NAME, "invalid")
        self.move_policy_enabled = v = get("movePolicyEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "movePolicyEnabled" not in d
            else:
                _note(d, "movePolicyEnabled", _NAME, "invalid")
        self.operational_restore_period_days = v = get("operationalRestorePeriodDays")
        if v.__class__ is not int:
            if v is None:
                n -= "operationalRestorePeriodDays" not in d
            else:
                _note(d, "operationalRestorePeriodDays", _NAME, "invalid")
        v = get("overridePolicy")
        if v.__class__ is dict:
            self.override_policy = _m.CapacityTierOverridePolicyModel.from_dict(v)
        else:
            self.override_policy = v
            if v is None:
                n -= "overridePolicy" not in d
            else:
                _note(d, "overridePolicy", _NAME, "invalid")
        v = get("encryption")
        if v.__class__ is dict:
            self.encryption = _m.BackupStorageSettingsEncryptionModel.from_dict(v)
        else:
            self.encryption = v
            if v is None:
                n -= "encryption" not in d
            else:
                _note(d, "encryption", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "isEnabled": self.is_enabled,
        }
        if self.extents is not None:
            d["extents"] = _wire(self.extents)
        if self.offload_window is not None:
            d["offloadWindow"] = _wire(self.offload_window)
        if self.copy_policy_enabled is not None:
            d["copyPolicyEnabled"] = self.copy_policy_enabled
        if self.move_policy_enabled is not None:
            d["movePolicyEnabled"] = self.move_policy_enabled
        if self.operational_restore_period_days is not None:
            d["operationalRestorePeriodDays"] = self.operational_restore_period_days
        if self.override_policy is not None:
            d["overridePolicy"] = _wire(self.override_policy)
        if self.encryption is not None:
            d["encryption"] = _wire(self.encryption)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CapacityTierModel"]
