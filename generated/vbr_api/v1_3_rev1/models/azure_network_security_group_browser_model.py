"""`AzureNetworkSecurityGroupBrowserModel` of the API document."""

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

_NAME = "AzureNetworkSecurityGroupBrowserModel"
_KNOWN = frozenset("networkSecurityId networkSecurityName".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureNetworkSecurityGroupBrowserModel(Model):
    """`AzureNetworkSecurityGroupBrowserModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "network_security_id": "networkSecurityId",
        "network_security_name": "networkSecurityName",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    network_security_id: str | None = None
    network_security_name: str | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.network_security_id = v = get("networkSecurityId")
        if v.__class__ is not str:
            if v is None:
                n -= "networkSecurityId" not in d
            else:
                _note(d, "networkSecurityId", _NAME, "invalid")
        self.network_security_name = v = get("networkSecurityName")
        if v.__class__ is not str:
            if v is None:
                n -= "networkSecurityName" not in d
            else:
                _note(d, "networkSecurityName", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.network_security_id is not None:
            d["networkSecurityId"] = self.network_security_id
        if self.network_security_name is not None:
            d["networkSecurityName"] = self.network_security_name
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureNetworkSecurityGroupBrowserModel"]
