"""`Error` of the API document."""

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

    from .e_error_code import EErrorCode

_NAME = "Error"
_KNOWN = frozenset("errorCode message resourceId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class Error(Model):
    """`Error`."""

    wire_names: ClassVar[dict[str, str]] = {
        "error_code": "errorCode",
        "message": "message",
        "resource_id": "resourceId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    error_code: EErrorCode
    message: str
    resource_id: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("errorCode")
        if v.__class__ is str:
            self.error_code = _m.EErrorCode.table[v]
        else:
            self.error_code = v
            n -= _required(d, "errorCode", _NAME)
        self.message = v = get("message")
        if v.__class__ is not str:
            n -= _required(d, "message", _NAME)
        self.resource_id = v = get("resourceId")
        if v.__class__ is not str:
            if v is None:
                n -= "resourceId" not in d
            else:
                _note(d, "resourceId", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "errorCode": self.error_code,
            "message": self.message,
        }
        if self.resource_id is not None:
            d["resourceId"] = self.resource_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["Error"]
