"""`AdvancedProtectionGroupSettingsModel` of the API document."""

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

    from .protection_group_advanced_windows_settings_model import (
        ProtectionGroupAdvancedWindowsSettingsModel,
    )
    from .protection_group_notification_settings_model import (
        ProtectionGroupNotificationSettingsModel,
    )

_NAME = "AdvancedProtectionGroupSettingsModel"
_KNOWN = frozenset("windowsAgentSettings notifications".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AdvancedProtectionGroupSettingsModel(Model):
    """`AdvancedProtectionGroupSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "windows_agent_settings": "windowsAgentSettings",
        "notifications": "notifications",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    windows_agent_settings: ProtectionGroupAdvancedWindowsSettingsModel | None = None
    notifications: ProtectionGroupNotificationSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("windowsAgentSettings")
        if v.__class__ is dict:
            self.windows_agent_settings = _m.ProtectionGroupAdvancedWindowsSettingsModel.from_dict(
                v
            )
        else:
            self.windows_agent_settings = v
            if v is None:
                n -= "windowsAgentSettings" not in d
            else:
                _note(d, "windowsAgentSettings", _NAME, "invalid")
        v = get("notifications")
        if v.__class__ is dict:
            self.notifications = _m.ProtectionGroupNotificationSettingsModel.from_dict(v)
        else:
            self.notifications = v
            if v is None:
                n -= "notifications" not in d
            else:
                _note(d, "notifications", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.windows_agent_settings is not None:
            d["windowsAgentSettings"] = _wire(self.windows_agent_settings)
        if self.notifications is not None:
            d["notifications"] = _wire(self.notifications)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AdvancedProtectionGroupSettingsModel"]
