"""`WindowsAgentBackupApplicationAwareProcessingModel` of the API document."""

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

    from .windows_agent_backup_application_settings_model import (
        WindowsAgentBackupApplicationSettingsModel,
    )

_NAME = "WindowsAgentBackupApplicationAwareProcessingModel"
_KNOWN = frozenset("isEnabled appSettings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class WindowsAgentBackupApplicationAwareProcessingModel(Model):
    """`WindowsAgentBackupApplicationAwareProcessingModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "app_settings": "appSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool
    app_settings: list[WindowsAgentBackupApplicationSettingsModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.is_enabled = v = get("isEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "isEnabled", _NAME)
        v = get("appSettings")
        if v.__class__ is list:
            self.app_settings = _items(
                v, dict, _m.WindowsAgentBackupApplicationSettingsModel.from_dict, _NAME
            )
        else:
            self.app_settings = v
            if v is None:
                n -= "appSettings" not in d
            else:
                _note(d, "appSettings", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "isEnabled": self.is_enabled,
        }
        if self.app_settings is not None:
            d["appSettings"] = _wire(self.app_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["WindowsAgentBackupApplicationAwareProcessingModel"]
