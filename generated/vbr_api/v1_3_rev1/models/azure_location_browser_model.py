"""`AzureLocationBrowserModel` of the API document."""

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

    from .azure_resource_group_browser_model import AzureResourceGroupBrowserModel
    from .azure_storage_account_browser_model import AzureStorageAccountBrowserModel

_NAME = "AzureLocationBrowserModel"
_KNOWN = frozenset("location storageAccounts resourceGroups".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureLocationBrowserModel(Model):
    """`AzureLocationBrowserModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "location": "location",
        "storage_accounts": "storageAccounts",
        "resource_groups": "resourceGroups",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    location: str
    storage_accounts: list[AzureStorageAccountBrowserModel]
    resource_groups: list[AzureResourceGroupBrowserModel]
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.location = v = get("location")
        if v.__class__ is not str:
            n -= _required(d, "location", _NAME)
        v = get("storageAccounts")
        if v.__class__ is list:
            self.storage_accounts = _items(
                v, dict, _m.AzureStorageAccountBrowserModel.from_dict, _NAME
            )
        else:
            self.storage_accounts = v
            n -= _required(d, "storageAccounts", _NAME)
        v = get("resourceGroups")
        if v.__class__ is list:
            self.resource_groups = _items(
                v, dict, _m.AzureResourceGroupBrowserModel.from_dict, _NAME
            )
        else:
            self.resource_groups = v
            n -= _required(d, "resourceGroups", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "location": self.location,
            "storageAccounts": _wire(self.storage_accounts),
            "resourceGroups": _wire(self.resource_groups),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureLocationBrowserModel"]
