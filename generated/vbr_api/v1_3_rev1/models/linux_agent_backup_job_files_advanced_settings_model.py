"""`LinuxAgentBackupJobFilesAdvancedSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "LinuxAgentBackupJobFilesAdvancedSettingsModel"
_KNOWN = frozenset("includeMasks excludeMasks".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class LinuxAgentBackupJobFilesAdvancedSettingsModel(Model):
    """`LinuxAgentBackupJobFilesAdvancedSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "include_masks": "includeMasks",
        "exclude_masks": "excludeMasks",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    include_masks: list[str] | None = None
    exclude_masks: list[str] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("includeMasks")
        if v.__class__ is list:
            self.include_masks = _items(v, str, None, _NAME)
        else:
            self.include_masks = v
            if v is None:
                n -= "includeMasks" not in d
            else:
                _note(d, "includeMasks", _NAME, "invalid")
        v = get("excludeMasks")
        if v.__class__ is list:
            self.exclude_masks = _items(v, str, None, _NAME)
        else:
            self.exclude_masks = v
            if v is None:
                n -= "excludeMasks" not in d
            else:
                _note(d, "excludeMasks", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.include_masks is not None:
            d["includeMasks"] = self.include_masks
        if self.exclude_masks is not None:
            d["excludeMasks"] = self.exclude_masks
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LinuxAgentBackupJobFilesAdvancedSettingsModel"]
