"""`WindowsAgentBackupPolicyWorkstationScheduleModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .backup_schedule_model_daily import BackupScheduleModelDaily

if TYPE_CHECKING:
    from typing import Self

    from .agent_backup_policy_schedule_at_events_model import AgentBackupPolicyScheduleAtEventsModel
    from .e_post_backup_action import EPostBackupAction
    from .e_power_off_action import EPowerOffAction

_NAME = "WindowsAgentBackupPolicyWorkstationScheduleModel"
_KNOWN = frozenset("runAutomatically daily powerOffAction postBackupAction atEvents".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class WindowsAgentBackupPolicyWorkstationScheduleModel(BackupScheduleModelDaily):
    """`WindowsAgentBackupPolicyWorkstationScheduleModel`, a BackupScheduleModelDaily."""

    wire_names: ClassVar[dict[str, str]] = {
        "run_automatically": "runAutomatically",
        "daily": "daily",
        "power_off_action": "powerOffAction",
        "post_backup_action": "postBackupAction",
        "at_events": "atEvents",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    power_off_action: EPowerOffAction | None = None
    post_backup_action: EPostBackupAction | None = None
    at_events: AgentBackupPolicyScheduleAtEventsModel | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.run_automatically = v = get("runAutomatically")
        if v.__class__ is not bool:
            n -= _required(d, "runAutomatically", _NAME)
        v = get("daily")
        if v.__class__ is dict:
            self.daily = _m.ScheduleDailyModel.from_dict(v)
        else:
            self.daily = v
            if v is None:
                n -= "daily" not in d
            else:
                _note(d, "daily", _NAME, "invalid")
        v = get("powerOffAction")
        if v.__class__ is str:
            self.power_off_action = _m.EPowerOffAction.table[v]
        else:
            self.power_off_action = v
            if v is None:
                n -= "powerOffAction" not in d
            else:
                _note(d, "powerOffAction", _NAME, "invalid")
        v = get("postBackupAction")
        if v.__class__ is str:
            self.post_backup_action = _m.EPostBackupAction.table[v]
        else:
            self.post_backup_action = v
            if v is None:
                n -= "postBackupAction" not in d
            else:
                _note(d, "postBackupAction", _NAME, "invalid")
        v = get("atEvents")
        if v.__class__ is dict:
            self.at_events = _m.AgentBackupPolicyScheduleAtEventsModel.from_dict(v)
        else:
            self.at_events = v
            if v is None:
                n -= "atEvents" not in d
            else:
                _note(d, "atEvents", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "runAutomatically": self.run_automatically,
        }
        if self.daily is not None:
            d["daily"] = _wire(self.daily)
        if self.power_off_action is not None:
            d["powerOffAction"] = self.power_off_action
        if self.post_backup_action is not None:
            d["postBackupAction"] = self.post_backup_action
        if self.at_events is not None:
            d["atEvents"] = _wire(self.at_events)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["WindowsAgentBackupPolicyWorkstationScheduleModel"]
