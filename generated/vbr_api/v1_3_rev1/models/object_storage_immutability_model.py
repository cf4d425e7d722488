"""`ObjectStorageImmutabilityModel` of the API document."""

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

    from .e_repository_immutability_mode import ERepositoryImmutabilityMode

_NAME = "ObjectStorageImmutabilityModel"
_KNOWN = frozenset("isEnabled daysCount immutabilityMode".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ObjectStorageImmutabilityModel(Model):
    """`ObjectStorageImmutabilityModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "is_enabled": "isEnabled",
        "days_count": "daysCount",
        "immutability_mode": "immutabilityMode",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    is_enabled: bool | None = None
    days_count: int | None = None
    immutability_mode: ERepositoryImmutabilityMode | None = None
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
        self.days_count = v = get("daysCount")
        if v.__class__ is not int:
            if v is None:
                n -= "daysCount" not in d
            else:
                _note(d, "daysCount", _NAME, "invalid")
        v = get("immutabilityMode")
        if v.__class__ is str:
            self.immutability_mode = _m.ERepositoryImmutabilityMode.table[v]
        else:
            self.immutability_mode = v
            if v is None:
                n -= "immutabilityMode" not in d
            else:
                _note(d, "immutabilityMode", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.is_enabled is not None:
            d["isEnabled"] = self.is_enabled
        if self.days_count is not None:
            d["daysCount"] = self.days_count
        if self.immutability_mode is not None:
            d["immutabilityMode"] = self.immutability_mode
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ObjectStorageImmutabilityModel"]
