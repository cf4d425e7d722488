"""`SessionRetryInfo` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

_NAME = "SessionRetryInfo"
_KNOWN = frozenset("isRecheckRetry retryNumber".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class SessionRetryInfo(Model):
    """`SessionRetryInfo`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_recheck_retry": "isRecheckRetry",
        "retry_number": "retryNumber",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_recheck_retry: bool
    retry_number: int | None | Unset = UNSET
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.is_recheck_retry = v = get("isRecheckRetry")
        if v.__class__ is not bool:
            n -= _required(d, "isRecheckRetry", _NAME)
        self.retry_number = v = get("retryNumber", UNSET)
        if v.__class__ is not int:
            if v is UNSET:
                n -= 1
            elif v is not None:
                _note(d, "retryNumber", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "isRecheckRetry": self.is_recheck_retry,
        }
        if self.retry_number is not UNSET:
            d["retryNumber"] = self.retry_number
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["SessionRetryInfo"]
