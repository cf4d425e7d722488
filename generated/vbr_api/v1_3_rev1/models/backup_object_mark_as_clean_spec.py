"""`BackupObjectMarkAsCleanSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import uuid_items as _uuid_items

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "BackupObjectMarkAsCleanSpec"
_KNOWN = frozenset(
    "objectIds reason markRestorePointsAsClean excludeFromDetection noteForExclusion".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupObjectMarkAsCleanSpec(Model):
    """`BackupObjectMarkAsCleanSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "object_ids": "objectIds",
        "reason": "reason",
        "mark_restore_points_as_clean": "markRestorePointsAsClean",
        "exclude_from_detection": "excludeFromDetection",
        "note_for_exclusion": "noteForExclusion",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    object_ids: list[UUID]
    reason: str
    mark_restore_points_as_clean: bool | None = None
    exclude_from_detection: bool | None = None
    note_for_exclusion: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("objectIds")
        if v.__class__ is list:
            self.object_ids = _uuid_items(v, _NAME)
        else:
            self.object_ids = v
            n -= _required(d, "objectIds", _NAME)
        self.reason = v = get("reason")
        if v.__class__ is not str:
            n -= _required(d, "reason", _NAME)
        self.mark_restore_points_as_clean = v = get("markRestorePointsAsClean")
        if v.__class__ is not bool:
            if v is None:
                n -= "markRestorePointsAsClean" not in d
            else:
                _note(d, "markRestorePointsAsClean", _NAME, "invalid")
        self.exclude_from_detection = v = get("excludeFromDetection")
        if v.__class__ is not bool:
            if v is None:
                n -= "excludeFromDetection" not in d
            else:
                _note(d, "excludeFromDetection", _NAME, "invalid")
        self.note_for_exclusion = v = get("noteForExclusion")
        if v.__class__ is not str:
            if v is None:
                n -= "noteForExclusion" not in d
            else:
                _note(d, "noteForExclusion", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "objectIds": self.object_ids,
            "reason": self.reason,
        }
        if self.mark_restore_points_as_clean is not None:
            d["markRestorePointsAsClean"] = self.mark_restore_points_as_clean
        if self.exclude_from_detection is not None:
            d["excludeFromDetection"] = self.exclude_from_detection
        if self.note_for_exclusion is not None:
            d["noteForExclusion"] = self.note_for_exclusion
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupObjectMarkAsCleanSpec"]
