"""`AzureInstantVMRecoverySwitchoverSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

    from .e_azure_instant_vm_recovery_switchover_type import EAzureInstantVMRecoverySwitchoverType

_NAME = "AzureInstantVMRecoverySwitchoverSettingsModel"
_KNOWN = frozenset("type scheduleTime verifyVMBoot powerOnVM".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureInstantVMRecoverySwitchoverSettingsModel(Model):
    """`AzureInstantVMRecoverySwitchoverSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "schedule_time": "scheduleTime",
        "verify_vm_boot": "verifyVMBoot",
        "power_on_vm": "powerOnVM",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EAzureInstantVMRecoverySwitchoverType
    schedule_time: datetime | None = None
    verify_vm_boot: bool | None = None
    power_on_vm: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EAzureInstantVMRecoverySwitchoverType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("scheduleTime")
        if v.__class__ is str:
            self.schedule_time = _date_time(v, d, "scheduleTime", _NAME)
        else:
            self.schedule_time = v
            if v is None:
                n -= "scheduleTime" not in d
            else:
                _note(d, "scheduleTime", _NAME, "invalid")
        self.verify_vm_boot = v = get("verifyVMBoot")
        if v.__class__ is not bool:
            if v is None:
                n -= "verifyVMBoot" not in d
            else:
                _note(d, "verifyVMBoot", _NAME, "invalid")
        self.power_on_vm = v = get("powerOnVM")
        if v.__class__ is not bool:
            if v is None:
                n -= "powerOnVM" not in d
            else:
                _note(d, "powerOnVM", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
        }
        if self.schedule_time is not None:
            d["scheduleTime"] = self.schedule_time
        if self.verify_vm_boot is not None:
            d["verifyVMBoot"] = self.verify_vm_boot
        if self.power_on_vm is not None:
            d["powerOnVM"] = self.power_on_vm
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureInstantVMRecoverySwitchoverSettingsModel"]
