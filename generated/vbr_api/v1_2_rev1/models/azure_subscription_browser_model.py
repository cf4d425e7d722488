"""`AzureSubscriptionBrowserModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .azure_location_browser_model import AzureLocationBrowserModel

_NAME = "AzureSubscriptionBrowserModel"
_KNOWN = frozenset("id azureSubscriptionId locations".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureSubscriptionBrowserModel(Model):
    """`AzureSubscriptionBrowserModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "azure_subscription_id": "azureSubscriptionId",
        "locations": "locations",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    azure_subscription_id: str | None = None
    locations: list[AzureLocationBrowserModel] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        self.azure_subscription_id = v = get("azureSubscriptionId")
        if v.__class__ is not str:
            if v is None:
                n -= "azureSubscriptionId" not in d
            else:
                _note(d, "azureSubscriptionId", _NAME, "invalid")
        v = get("locations")
        if v.__class__ is list:
            self.locations = _items(v, dict, _m.AzureLocationBrowserModel.from_dict, _NAME)
        else:
            self.locations = v
            if v is None:
                n -= "locations" not in d
            else:
                _note(d, "locations", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
        }
        if self.azure_subscription_id is not None:
            d["azureSubscriptionId"] = self.azure_subscription_id
        if self.locations is not None:
            d["locations"] = _wire(self.locations)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureSubscriptionBrowserModel"]
