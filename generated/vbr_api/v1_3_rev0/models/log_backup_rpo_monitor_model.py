"""`LogBackupRPOMonitorModel` of the API document."""

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

    from .e_periodically_kinds_backup_copy import EPeriodicallyKindsBackupCopy

_NAME = "LogBackupRPOMonitorModel"
_KNOWN = frozenset("isEnabled type quantity".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class LogBackupRPOMonitorModel(Model):
    """`LogBackupRPOMonitorModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "type": "type",
        "quantity": "quantity",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool
    type: EPeriodicallyKindsBackupCopy | None = None
    quantity: int | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.is_enabled = v = get("isEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "isEnabled", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EPeriodicallyKindsBackupCopy.table[v]
        else:
            self.type = v
            if v is None:
                n -= "type" not in d
            else:
                _note(d, "type", _NAME, "invalid")
        self.quantity = v = get("quantity")
        if v.__class__ is not int:
            if v is None:
                n -= "quantity" not in d
            else:
                _note(d, "quantity", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "isEnabled": self.is_enabled,
        }
        if self.type is not None:
            d["type"] = self.type
        if self.quantity is not None:
            d["quantity"] = self.quantity
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["LogBackupRPOMonitorModel"]
