"""`ArchiveTierAdvancedSettingsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "ArchiveTierAdvancedSettingsModel"
_KNOWN = frozenset("costOptimizedArchiveEnabled archiveDeduplicationEnabled".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ArchiveTierAdvancedSettingsModel(Model):
    """`ArchiveTierAdvancedSettingsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "cost_optimized_archive_enabled": "costOptimizedArchiveEnabled",
        "archive_deduplication_enabled": "archiveDeduplicationEnabled",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    cost_optimized_archive_enabled: bool | None = None
    archive_deduplication_enabled: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.cost_optimized_archive_enabled = v = get("costOptimizedArchiveEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "costOptimizedArchiveEnabled" not in d
            else:
                _note(d, "costOptimizedArchiveEnabled", _NAME, "invalid")
        self.archive_deduplication_enabled = v = get("archiveDeduplicationEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "archiveDeduplicationEnabled" not in d
            else:
                _note(d, "archiveDeduplicationEnabled", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.cost_optimized_archive_enabled is not None:
            d["costOptimizedArchiveEnabled"] = self.cost_optimized_archive_enabled
        if self.archive_deduplication_enabled is not None:
            d["archiveDeduplicationEnabled"] = self.archive_deduplication_enabled
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ArchiveTierAdvancedSettingsModel"]
