"""`BackupJobExclusionsTemplates` of the API document."""

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

_NAME = "BackupJobExclusionsTemplates"
_KNOWN = frozenset("isEnabled excludeFromIncremental".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class BackupJobExclusionsTemplates(Model):
    """`BackupJobExclusionsTemplates`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "exclude_from_incremental": "excludeFromIncremental",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool | None = None
    exclude_from_incremental: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.is_enabled = v = get("isEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "isEnabled" not in d
            else:
                _note(d, "isEnabled", _NAME, "invalid")
        self.exclude_from_incremental = v = get("excludeFromIncremental")
        if v.__class__ is not bool:
            if v is None:
                n -= "excludeFromIncremental" not in d
            else:
                _note(d, "excludeFromIncremental", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.is_enabled is not None:
            d["isEnabled"] = self.is_enabled
        if self.exclude_from_incremental is not None:
            d["excludeFromIncremental"] = self.exclude_from_incremental
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["BackupJobExclusionsTemplates"]
