"""`TrafficRuleModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .backup_window_setting_model import BackupWindowSettingModel
    from .e_speed_unit import ESpeedUnit

_NAME = "TrafficRuleModel"
_KNOWN = frozenset(
    "id name sourceIPStart sourceIPEnd targetIPStart targetIPEnd encryptionEnabled throttlingEnabled throttlingUnit throttlingValue throttlingWindowEnabled throttlingWindowOptions".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class TrafficRuleModel(Model):
    """`TrafficRuleModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "source_ip_start": "sourceIPStart",
        "source_ip_end": "sourceIPEnd",
        "target_ip_start": "targetIPStart",
        "target_ip_end": "targetIPEnd",
        "encryption_enabled": "encryptionEnabled",
        "throttling_enabled": "throttlingEnabled",
        "throttling_unit": "throttlingUnit",
        "throttling_value": "throttlingValue",
        "throttling_window_enabled": "throttlingWindowEnabled",
        "throttling_window_options": "throttlingWindowOptions",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID | None = None
    name: str
    source_ip_start: str
    source_ip_end: str
    target_ip_start: str
    target_ip_end: str
    encryption_enabled: bool | None = None
    throttling_enabled: bool | None = None
    throttling_unit: ESpeedUnit | None = None
    throttling_value: int | None = None
    throttling_window_enabled: bool | None = None
    throttling_window_options: BackupWindowSettingModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 12
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            if v is None:
                n -= "id" not in d
            else:
                _note(d, "id", _NAME, "invalid")
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.source_ip_start = v = get("sourceIPStart")
        if v.__class__ is not str:
            n -= _required(d, "sourceIPStart", _NAME)
        self.source_ip_end = v = get("sourceIPEnd")
        if v.__class__ is not str:
            n -= _required(d, "sourceIPEnd", _NAME)
        self.target_ip_start = v = get("targetIPStart")
        if v.__class__ is not str:
            n -= _required(d, "targetIPStart", _NAME)
        self.target_ip_end = v = get("targetIPEnd")
        if v.__class__ is not str:
            n -= _required(d, "targetIPEnd", _NAME)
        self.encryption_enabled = v = get("encryptionEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "encryptionEnabled" not in d
            else:
                _note(d, "encryptionEnabled", _NAME, "invalid")
        self.throttling_enabled = v = get("throttlingEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "throttlingEnabled" not in d
            else:
                _note(d, "throttlingEnabled", _NAME, "invalid")
        v = get("throttlingUnit")
        if v.__class__ is str:
            self.throttling_unit = _m.ESpeedUnit.table[v]
        else:
            self.throttling_unit = v
            if v is None:
                n -= "throttlingUnit" not in d
            else:
                _note(d, "throttlingUnit", _NAME, "invalid")
        self.throttling_value = v = get("throttlingValue")
        if v.__class__ is not int:
            if v is None:
                n -= "throttlingValue" not in d
            else:
                _note(d, "throttlingValue", _NAME, "invalid")
        self.throttling_window_enabled = v = get("throttlingWindowEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "throttlingWindowEnabled" not in d
            else:
                _note(d, "throttlingWindowEnabled", _NAME, "invalid")
        v = get("throttlingWindowOptions")
        if v.__class__ is dict:
            self.throttling_window_options = _m.BackupWindowSettingModel.from_dict(v)
        else:
            self.throttling_window_options = v
            if v is None:
                n -= "throttlingWindowOptions" not in d
            else:
                _note(d, "throttlingWindowOptions", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "name": self.name,
            "sourceIPStart": self.source_ip_start,
            "sourceIPEnd": self.source_ip_end,
            "targetIPStart": self.target_ip_start,
            "targetIPEnd": self.target_ip_end,
        }
        if self.id is not None:
            d["id"] = self.id
        if self.encryption_enabled is not None:
            d["encryptionEnabled"] = self.encryption_enabled
        if self.throttling_enabled is not None:
            d["throttlingEnabled"] = self.throttling_enabled
        if self.throttling_unit is not None:
            d["throttlingUnit"] = self.throttling_unit
        if self.throttling_value is not None:
            d["throttlingValue"] = self.throttling_value
        if self.throttling_window_enabled is not None:
            d["throttlingWindowEnabled"] = self.throttling_window_enabled
        if self.throttling_window_options is not None:
            d["throttlingWindowOptions"] = _wire(self.throttling_window_options)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["TrafficRuleModel"]
