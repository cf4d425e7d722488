"""`SessionResultModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_session_result import ESessionResult

_NAME = "SessionResultModel"
_KNOWN = frozenset("result message isCanceled".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class SessionResultModel(Model):
    """`SessionResultModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "result": "result",
        "message": "message",
        "is_canceled": "isCanceled",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    result: ESessionResult
    message: str | None = None
    is_canceled: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("result")
        if v.__class__ is str:
            self.result = _m.ESessionResult.table[v]
        else:
            self.result = v
            n -= _required(d, "result", _NAME)
        self.message = v = get("message")
        if v.__class__ is not str:
            if v is None:
                n -= "message" not in d
            else:
                _note(d, "message", _NAME, "invalid")
        self.is_canceled = v = get("isCanceled")
        if v.__class__ is not bool:
            if v is None:
                n -= "isCanceled" not in d
            else:
                _note(d, "isCanceled", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "result": self.result,
        }
        if self.message is not None:
            d["message"] = self.message
        if self.is_canceled is not None:
            d["isCanceled"] = self.is_canceled
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["SessionResultModel"]
