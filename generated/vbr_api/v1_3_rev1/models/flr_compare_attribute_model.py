"""`FlrCompareAttributeModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "FlrCompareAttributeModel"
_KNOWN = frozenset("name valueBackup valueProduction isChanged".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class FlrCompareAttributeModel(Model):
    """`FlrCompareAttributeModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "value_backup": "valueBackup",
        "value_production": "valueProduction",
        "is_changed": "isChanged",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    name: str
    value_backup: str
    value_production: str
    is_changed: bool
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.value_backup = v = get("valueBackup")
        if v.__class__ is not str:
            n -= _required(d, "valueBackup", _NAME)
        self.value_production = v = get("valueProduction")
        if v.__class__ is not str:
            n -= _required(d, "valueProduction", _NAME)
        self.is_changed = v = get("isChanged")
        if v.__class__ is not bool:
            n -= _required(d, "isChanged", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "name": self.name,
            "valueBackup": self.value_backup,
            "valueProduction": self.value_production,
            "isChanged": self.is_changed,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["FlrCompareAttributeModel"]
