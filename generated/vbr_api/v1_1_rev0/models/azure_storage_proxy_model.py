"""`AzureStorageProxyModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "AzureStorageProxyModel"
_KNOWN = frozenset(
    "subscriptionId instanceSize resourceGroup virtualNetwork subnet redirectorPort".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureStorageProxyModel(Model):
    """`AzureStorageProxyModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "subscription_id": "subscriptionId",
        "instance_size": "instanceSize",
        "resource_group": "resourceGroup",
        "virtual_network": "virtualNetwork",
        "subnet": "subnet",
        "redirector_port": "redirectorPort",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    subscription_id: UUID
    instance_size: str | None = None
    resource_group: str | None = None
    virtual_network: str | None = None
    subnet: str | None = None
    redirector_port: int | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        v = get("subscriptionId")
        if v.__class__ is str:
            self.subscription_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "subscriptionId", _NAME, "invalid")
        else:
            self.subscription_id = v
            n -= _required(d, "subscriptionId", _NAME)
        self.instance_size = v = get("instanceSize")
        if v.__class__ is not str:
            if v is None:
                n -= "instanceSize" not in d
            else:
                _note(d, "instanceSize", _NAME, "invalid")
        self.resource_group = v = get("resourceGroup")
        if v.__class__ is not str:
            if v is None:
                n -= "resourceGroup" not in d
            else:
                _note(d, "resourceGroup", _NAME, "invalid")
        self.virtual_network = v = get("virtualNetwork")
        if v.__class__ is not str:
            if v is None:
                n -= "virtualNetwork" not in d
            else:
                _note(d, "virtualNetwork", _NAME, "invalid")
        self.subnet = v = get("subnet")
        if v.__class__ is not str:
            if v is None:
                n -= "subnet" not in d
            else:
                _note(d, "subnet", _NAME, "invalid")
        self.redirector_port = v = get("redirectorPort")
        if v.__class__ is not int:
            if v is None:
                n -= "redirectorPort" not in d
            else:
                _note(d, "redirectorPort", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "subscriptionId": self.subscription_id,
        }
        if self.instance_size is not None:
            d["instanceSize"] = self.instance_size
        if self.resource_group is not None:
            d["resourceGroup"] = self.resource_group
        if self.virtual_network is not None:
            d["virtualNetwork"] = self.virtual_network
        if self.subnet is not None:
            d["subnet"] = self.subnet
        if self.redirector_port is not None:
            d["redirectorPort"] = self.redirector_port
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureStorageProxyModel"]
