"""`AzureInstantVMRecoveryMigrationSpec` of the API document."""

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

    from .azure_instant_vm_recovery_switchover_settings_model import (
        AzureInstantVMRecoverySwitchoverSettingsModel,
    )

_NAME = "AzureInstantVMRecoveryMigrationSpec"
_KNOWN = frozenset("switchoverSettings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureInstantVMRecoveryMigrationSpec(Model):
    """`AzureInstantVMRecoveryMigrationSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "switchover_settings": "switchoverSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    switchover_settings: AzureInstantVMRecoverySwitchoverSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 1
        v = get("switchoverSettings")
        if v.__class__ is dict:
            self.switchover_settings = _m.AzureInstantVMRecoverySwitchoverSettingsModel.from_dict(v)
        else:
            self.switchover_settings = v
            if v is None:
                n -= "switchoverSettings" not in d
            else:
                _note(d, "switchoverSettings", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.switchover_settings is not None:
            d["switchoverSettings"] = _wire(self.switchover_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureInstantVMRecoveryMigrationSpec"]
