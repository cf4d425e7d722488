"""`ArchiveTierModel` of the API document."""

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

    from .archive_tier_advanced_settings_model import ArchiveTierAdvancedSettingsModel

_NAME = "ArchiveTierModel"
_KNOWN = frozenset("isEnabled extentId archivePeriodDays advancedSettings".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ArchiveTierModel(Model):
    """`ArchiveTierModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "extent_id": "extentId",
        "archive_period_days": "archivePeriodDays",
        "advanced_settings": "advancedSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool
    extent_id: UUID | None = None
    archive_period_days: int | None = None
    advanced_settings: ArchiveTierAdvancedSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.is_enabled = v = get("isEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "isEnabled", _NAME)
        v = get("extentId")
        if v.__class__ is str:
            self.extent_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "extentId", _NAME, "invalid")
        else:
            self.extent_id = v
            if v is None:
                n -= "extentId" not in d
            else:
                _note(d, "extentId", _NAME, "invalid")
        self.archive_period_days = v = get("archivePeriodDays")
        if v.__class__ is not int:
            if v is None:
                n -= "archivePeriodDays" not in d
            else:
                _note(d, "archivePeriodDays", _NAME, "invalid")
        v = get("advancedSettings")
        if v.__class__ is dict:
            self.advanced_settings = _m.ArchiveTierAdvancedSettingsModel.from_dict(v)
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
        d: dict[str, Any] = {
            "isEnabled": self.is_enabled,
        }
        if self.extent_id is not None:
            d["extentId"] = self.extent_id
        if self.archive_period_days is not None:
            d["archivePeriodDays"] = self.archive_period_days
        if self.advanced_settings is not None:
            d["advancedSettings"] = _wire(self.advanced_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ArchiveTierModel"]
