"""`AzureComputeBrowserFilters` of the API document."""

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

_NAME = "AzureComputeBrowserFilters"
_KNOWN = frozenset(
    "showAllStorageAccounts subscriptionId location hasNetworks showAllInstanceSizes".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureComputeBrowserFilters(Model):
    """`AzureComputeBrowserFilters`."""

    wire_names: ClassVar[dict[str, str]] = {
        "show_all_storage_accounts": "showAllStorageAccounts",
        "subscription_id": "subscriptionId",
        "location": "location",
        "has_networks": "hasNetworks",
        "show_all_instance_sizes": "showAllInstanceSizes",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    show_all_storage_accounts: bool | None = None
    subscription_id: str | None = None
    location: str | None = None
    has_networks: bool | None = None
    show_all_instance_sizes: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.show_all_storage_accounts = v = get("showAllStorageAccounts")
        if v.__class__ is not bool:
            if v is None:
                n -= "showAllStorageAccounts" not in d
            else:
                _note(d, "showAllStorageAccounts", _NAME, "invalid")
        self.subscription_id = v = get("subscriptionId")
        if v.__class__ is not str:
            if v is None:
                n -= "subscriptionId" not in d
            else:
                _note(d, "subscriptionId", _NAME, "invalid")
        self.location = v = get("location")
        if v.__class__ is not str:
            if v is None:
                n -= "location" not in d
            else:
                _note(d, "location", _NAME, "invalid")
        self.has_networks = v = get("hasNetworks")
        if v.__class__ is not bool:
            if v is None:
                n -= "hasNetworks" not in d
            else:
                _note(d, "hasNetworks", _NAME, "invalid")
        self.show_all_instance_sizes = v = get("showAllInstanceSizes")
        if v.__class__ is not bool:
            if v is None:
                n -= "showAllInstanceSizes" not in d
            else:
                _note(d, "showAllInstanceSizes", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.show_all_storage_accounts is not None:
            d["showAllStorageAccounts"] = self.show_all_storage_accounts
        if self.subscription_id is not None:
            d["subscriptionId"] = self.subscription_id
        if self.location is not None:
            d["location"] = self.location
        if self.has_networks is not None:
            d["hasNetworks"] = self.has_networks
        if self.show_all_instance_sizes is not None:
            d["showAllInstanceSizes"] = self.show_all_instance_sizes
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureComputeBrowserFilters"]
