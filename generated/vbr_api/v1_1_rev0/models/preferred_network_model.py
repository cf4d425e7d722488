"""`PreferredNetworkModel` of the API document."""

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

_NAME = "PreferredNetworkModel"
_KNOWN = frozenset("ipAddress subnetMask cidrNotation".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class PreferredNetworkModel(Model):
    """`PreferredNetworkModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "ip_address": "ipAddress",
        "subnet_mask": "subnetMask",
        "cidr_notation": "cidrNotation",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    ip_address: str | None = None
    subnet_mask: str | None = None
    cidr_notation: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.ip_address = v = get("ipAddress")
        if v.__class__ is not str:
            if v is None:
                n -= "ipAddress" not in d
            else:
                _note(d, "ipAddress", _NAME, "invalid")
        self.subnet_mask = v = get("subnetMask")
        if v.__class__ is not str:
            if v is None:
                n -= "subnetMask" not in d
            else:
                _note(d, "subnetMask", _NAME, "invalid")
        self.cidr_notation = v = get("cidrNotation")
        if v.__class__ is not str:
            if v is None:
                n -= "cidrNotation" not in d
            else:
                _note(d, "cidrNotation", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.ip_address is not None:
            d["ipAddress"] = self.ip_address
        if self.subnet_mask is not None:
            d["subnetMask"] = self.subnet_mask
        if self.cidr_notation is not None:
            d["cidrNotation"] = self.cidr_notation
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["PreferredNetworkModel"]
