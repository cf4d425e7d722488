"""`FlrBrowseMountError` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_flr_browse_mount_error_type import EFlrBrowseMountErrorType

_NAME = "FlrBrowseMountError"
_KNOWN = frozenset("type message".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class FlrBrowseMountError(Model):
    """`FlrBrowseMountError`."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "message": "message",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EFlrBrowseMountErrorType
    message: str
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EFlrBrowseMountErrorType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.message = v = get("message")
        if v.__class__ is not str:
            n -= _required(d, "message", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
            "message": self.message,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FlrBrowseMountError"]
