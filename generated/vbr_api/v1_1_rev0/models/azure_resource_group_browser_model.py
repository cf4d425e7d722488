"""`AzureResourceGroupBrowserModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .azure_virtual_network_browser_model import AzureVirtualNetworkBrowserModel

_NAME = "AzureResourceGroupBrowserModel"
_KNOWN = frozenset("resourceGroup virtualNetworks".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureResourceGroupBrowserModel(Model):
    """`AzureResourceGroupBrowserModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "resource_group": "resourceGroup",
        "virtual_networks": "virtualNetworks",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    resource_group: str
    virtual_networks: list[AzureVirtualNetworkBrowserModel]
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        self.resource_group = v = get("resourceGroup")
        if v.__class__ is not str:
            n -= _required(d, "resourceGroup", _NAME)
        v = get("virtualNetworks")
        if v.__class__ is list:
            self.virtual_networks = _items(
                v, dict, _m.AzureVirtualNetworkBrowserModel.from_dict, _NAME
            )
        else:
            self.virtual_networks = v
            n -= _required(d, "virtualNetworks", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "resourceGroup": self.resource_group,
            "virtualNetworks": _wire(self.virtual_networks),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureResourceGroupBrowserModel"]
