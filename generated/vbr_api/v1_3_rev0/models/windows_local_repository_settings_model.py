"""`WindowsLocalRepositorySettingsModel` of the API document."""

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

    from .repository_advanced_settings_model import RepositoryAdvancedSettingsModel

_NAME = "WindowsLocalRepositorySettingsModel"
_KNOWN = frozenset(
    "path taskLimitEnabled maxTaskCount readWriteLimitEnabled readWriteRate advancedSettings".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class WindowsLocalRepositorySettingsModel(Model):
    """`WindowsLocalRepositorySettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "path": "path",
        "task_limit_enabled": "taskLimitEnabled",
        "max_task_count": "maxTaskCount",
        "read_write_limit_enabled": "readWriteLimitEnabled",
        "read_write_rate": "readWriteRate",
        "advanced_settings": "advancedSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    path: str | None = None
    task_limit_enabled: bool | None = None
    max_task_count: int | None = None
    read_write_limit_enabled: bool | None = None
    read_write_rate: int | None = None
    advanced_settings: RepositoryAdvancedSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        self.path = v = get("path")
        if v.__class__ is not str:
            if v is None:
                n -= "path" not in d
            else:
                _note(d, "path", _NAME, "invalid")
        self.task_limit_enabled = v = get("taskLimitEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "taskLimitEnabled" not in d
            else:
                _note(d, "taskLimitEnabled", _NAME, "invalid")
        self.max_task_count = v = get("maxTaskCount")
        if v.__class__ is not int:
            if v is None:
                n -= "maxTaskCount" not in d
            else:
                _note(d, "maxTaskCount", _NAME, "invalid")
        self.read_write_limit_enabled = v = get("readWriteLimitEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "readWriteLimitEnabled" not in d
            else:
                _note(d, "readWriteLimitEnabled", _NAME, "invalid")
        self.read_write_rate = v = get("readWriteRate")
        if v.__class__ is not int:
            if v is None:
                n -= "readWriteRate" not in d
            else:
                _note(d, "readWriteRate", _NAME, "invalid")
        v = get("advancedSettings")
        if v.__class__ is dict:
            self.advanced_settings = _m.RepositoryAdvancedSettingsModel.from_dict(v)
        else:
            self.advanced_settings = v
            if v is None:
                n -= "advancedSettings" not in d
            else:
                _note(d, "advancedSettings", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.path is not None:
            d["path"] = self.path
        if self.task_limit_enabled is not None:
            d["taskLimitEnabled"] = self.task_limit_enabled
        if self.max_task_count is not None:
            d["maxTaskCount"] = self.max_task_count
        if self.read_write_limit_enabled is not None:
            d["readWriteLimitEnabled"] = self.read_write_limit_enabled
        if self.read_write_rate is not None:
            d["readWriteRate"] = self.read_write_rate
        if self.advanced_settings is not None:
            d["advancedSettings"] = _wire(self.advanced_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["WindowsLocalRepositorySettingsModel"]
