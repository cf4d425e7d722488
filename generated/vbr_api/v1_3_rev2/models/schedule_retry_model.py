"""`ScheduleRetryModel` of the API document."""

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

_NAME = "ScheduleRetryModel"
_KNOWN = frozenset("isEnabled retryCount awaitMinutes".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ScheduleRetryModel(Model):
    """`ScheduleRetryModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "retry_count": "retryCount",
        "await_minutes": "awaitMinutes",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool | None = None
    retry_count: int | None = None
    await_minutes: int | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.is_enabled = v = get("isEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "isEnabled" not in d
            else:
                _note(d, "isEnabled", _NAME, "invalid")
        self.retry_count = v = get("retryCount")
        if v.__class__ is not int:
            if v is None:
                n -= "retryCount" not in d
            else:
                _note(d, "retryCount", _NAME, "invalid")
        self.await_minutes = v = get("awaitMinutes")
        if v.__class__ is not int:
            if v is None:
                n -= "awaitMinutes" not in d
            else:
                _note(d, "awaitMinutes", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.is_enabled is not None:
            d["isEnabled"] = self.is_enabled
        if self.retry_count is not None:
            d["retryCount"] = self.retry_count
        if self.await_minutes is not None:
            d["awaitMinutes"] = self.await_minutes
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ScheduleRetryModel"]
