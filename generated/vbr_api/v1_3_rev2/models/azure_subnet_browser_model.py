"""`AzureSubnetBrowserModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self

_NAME = "AzureSubnetBrowserModel"
_KNOWN = frozenset("subnetId subnetName".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureSubnetBrowserModel(Model):
    """`AzureSubnetBrowserModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "subnet_id": "subnetId",
        "subnet_name": "subnetName",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    subnet_id: str | None = None
    subnet_name: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.subnet_id = v = get("subnetId")
        if v.__class__ is not str:
            if v is None:
                n -= "subnetId" not in d
            else:
                _note(d, "subnetId", _NAME, "invalid")
        self.subnet_name = v = get("subnetName")
        if v.__class__ is not str:
            if v is None:
                n -= "subnetName" not in d
            else:
                _note(d, "subnetName", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.subnet_id is not None:
            d["subnetId"] = self.subnet_id
        if self.subnet_name is not None:
            d["subnetName"] = self.subnet_name
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureSubnetBrowserModel"]
