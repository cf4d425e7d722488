"""`DiskLayoutAutoMappingResult` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .restore_layout import RestoreLayout

_NAME = "DiskLayoutAutoMappingResult"
_KNOWN = frozenset("success restoreLayout".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class DiskLayoutAutoMappingResult(Model):
    """`DiskLayoutAutoMappingResult`."""

    wire_names: ClassVar[dict[str, str]] = {
        "success": "success",
        "restore_layout": "restoreLayout",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    success: bool
    restore_layout: RestoreLayout
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.success = v = get("success")
        if v.__class__ is not bool:
            n -= _required(d, "success", _NAME)
        v = get("restoreLayout")
        if v.__class__ is dict:
            self.restore_layout = _m.RestoreLayout.from_dict(v)
        else:
            self.restore_layout = v
            n -= _required(d, "restoreLayout", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "success": self.success,
            "restoreLayout": _wire(self.restore_layout),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["DiskLayoutAutoMappingResult"]
