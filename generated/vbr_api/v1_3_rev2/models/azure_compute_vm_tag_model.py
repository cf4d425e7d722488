"""`AzureComputeVMTagModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "AzureComputeVMTagModel"
_KNOWN = frozenset("name value".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureComputeVMTagModel(Model):
    """`AzureComputeVMTagModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "value": "value",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    name: str
    value: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.value = v = get("value")
        if v.__class__ is not str:
            if v is None:
                n -= "value" not in d
            else:
                _note(d, "value", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "name": self.name,
        }
        if self.value is not None:
            d["value"] = self.value
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureComputeVMTagModel"]
