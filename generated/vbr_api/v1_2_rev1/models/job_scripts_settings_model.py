"""`JobScriptsSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_day_of_week import EDayOfWeek
    from .e_script_periodicity_type import EScriptPeriodicityType
    from .script_command import ScriptCommand

_NAME = "JobScriptsSettingsModel"
_KNOWN = frozenset("preCommand postCommand periodicityType runScriptEvery dayOfWeek".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class JobScriptsSettingsModel(Model):
    """`JobScriptsSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "pre_command": "preCommand",
        "post_command": "postCommand",
        "periodicity_type": "periodicityType",
        "run_script_every": "runScriptEvery",
        "day_of_week": "dayOfWeek",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    pre_command: ScriptCommand | None = None
    post_command: ScriptCommand | None = None
    periodicity_type: EScriptPeriodicityType | None = None
    run_script_every: int | None = None
    day_of_week: list[EDayOfWeek] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("preCommand")
        if v.__class__ is dict:
            self.pre_command = _m.ScriptCommand.from_dict(v)
        else:
            self.pre_command = v
            if v is None:
                n -= "preCommand" not in d
            else:
                _note(d, "preCommand", _NAME, "invalid")
        v = get("postCommand")
        if v.__class__ is dict:
            self.post_command = _m.ScriptCommand.from_dict(v)
        else:
            self.post_command = v
            if v is None:
                n -= "postCommand" not in d
            else:
                _note(d, "postCommand", _NAME, "invalid")
        v = get("periodicityType")
        if v.__class__ is str:
            self.periodicity_type = _m.EScriptPeriodicityType.table[v]
        else:
            self.periodicity_type = v
            if v is None:
                n -= "periodicityType" not in d
            else:
                _note(d, "periodicityType", _NAME, "invalid")
        self.run_script_every = v = get("runScriptEvery")
        if v.__class__ is not int:
            if v is None:
                n -= "runScriptEvery" not in d
            else:
                _note(d, "runScriptEvery", _NAME, "invalid")
        v = get("dayOfWeek")
        if v.__class__ is list:
            self.day_of_week = _items(v, str, _m.EDayOfWeek.table.__getitem__, _NAME)
        else:
            self.day_of_week = v
            if v is None:
                n -= "dayOfWeek" not in d
            else:
                _note(d, "dayOfWeek", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.pre_command is not None:
            d["preCommand"] = _wire(self.pre_command)
        if self.post_command is not None:
            d["postCommand"] = _wire(self.post_command)
        if self.periodicity_type is not None:
            d["periodicityType"] = self.periodicity_type
        if self.run_script_every is not None:
            d["runScriptEvery"] = self.run_script_every
        if self.day_of_week is not None:
            d["dayOfWeek"] = self.day_of_week
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["JobScriptsSettingsModel"]
