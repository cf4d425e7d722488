"""`ObjectStorageConsumptionLimitModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_consumption_limit_kind import EConsumptionLimitKind

_NAME = "ObjectStorageConsumptionLimitModel"
_KNOWN = frozenset("isEnabled consumptionLimitCount consumptionLimitKind".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ObjectStorageConsumptionLimitModel(Model):
    """`ObjectStorageConsumptionLimitModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "consumption_limit_count": "consumptionLimitCount",
        "consumption_limit_kind": "consumptionLimitKind",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool | None = None
    consumption_limit_count: int | None = None
    consumption_limit_kind: EConsumptionLimitKind | None = None
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
        self.consumption_limit_count = v = get("consumptionLimitCount")
        if v.__class__ is not int:
            if v is None:
                n -= "consumptionLimitCount" not in d
            else:
                _note(d, "consumptionLimitCount", _NAME, "invalid")
        v = get("consumptionLimitKind")
        if v.__class__ is str:
            self.consumption_limit_kind = _m.EConsumptionLimitKind.table[v]
        else:
            self.consumption_limit_kind = v
            if v is None:
                n -= "consumptionLimitKind" not in d
            else:
                _note(d, "consumptionLimitKind", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.is_enabled is not None:
            d["isEnabled"] = self.is_enabled
        if self.consumption_limit_count is not None:
            d["consumptionLimitCount"] = self.consumption_limit_count
        if self.consumption_limit_kind is not None:
            d["consumptionLimitKind"] = self.consumption_limit_kind
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ObjectStorageConsumptionLimitModel"]
