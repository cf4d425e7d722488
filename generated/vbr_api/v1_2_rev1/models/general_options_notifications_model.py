"""`GeneralOptionsNotificationsModel` of the API document."""

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

_NAME = "GeneralOptionsNotificationsModel"
_KNOWN = frozenset(
    "storageSpaceThresholdEnabled storageSpaceThreshold datastoreSpaceThresholdEnabled datastoreSpaceThreshold skipVMSpaceThresholdEnabled skipVMSpaceThreshold notifyOnSupportExpiration notifyOnUpdates".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class GeneralOptionsNotificationsModel(Model):
    """`GeneralOptionsNotificationsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "storage_space_threshold_enabled": "storageSpaceThresholdEnabled",
        "storage_space_threshold": "storageSpaceThreshold",
        "datastore_space_threshold_enabled": "datastoreSpaceThresholdEnabled",
        "datastore_space_threshold": "datastoreSpaceThreshold",
        "skip_vm_space_threshold_enabled": "skipVMSpaceThresholdEnabled",
        "skip_vm_space_threshold": "skipVMSpaceThreshold",
        "notify_on_support_expiration": "notifyOnSupportExpiration",
        "notify_on_updates": "notifyOnUpdates",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    storage_space_threshold_enabled: bool
    storage_space_threshold: int
    datastore_space_threshold_enabled: bool
    datastore_space_threshold: int
    skip_vm_space_threshold_enabled: bool
    skip_vm_space_threshold: int
    notify_on_support_expiration: bool
    notify_on_updates: bool
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 8
        self.storage_space_threshold_enabled = v = get("storageSpaceThresholdEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "storageSpaceThresholdEnabled", _NAME)
        self.storage_space_threshold = v = get("storageSpaceThreshold")
        if v.__class__ is not int:
            n -= _required(d, "storageSpaceThreshold", _NAME)
        self.datastore_space_threshold_enabled = v = get("datastoreSpaceThresholdEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "datastoreSpaceThresholdEnabled", _NAME)
        self.datastore_space_threshold = v = get("datastoreSpaceThreshold")
        if v.__class__ is not int:
            n -= _required(d, "datastoreSpaceThreshold", _NAME)
        self.skip_vm_space_threshold_enabled = v = get("skipVMSpaceThresholdEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "skipVMSpaceThresholdEnabled", _NAME)
        self.skip_vm_space_threshold = v = get("skipVMSpaceThreshold")
        if v.__class__ is not int:
            n -= _required(d, "skipVMSpaceThreshold", _NAME)
        self.notify_on_support_expiration = v = get("notifyOnSupportExpiration")
        if v.__class__ is not bool:
            n -= _required(d, "notifyOnSupportExpiration", _NAME)
        self.notify_on_updates = v = get("notifyOnUpdates")
        if v.__class__ is not bool:
            n -= _required(d, "notifyOnUpdates", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "storageSpaceThresholdEnabled": self.storage_space_threshold_enabled,
            "storageSpaceThreshold": self.storage_space_threshold,
            "datastoreSpaceThresholdEnabled": self.datastore_space_threshold_enabled,
            "datastoreSpaceThreshold": self.datastore_space_threshold,
            "skipVMSpaceThresholdEnabled": self.skip_vm_space_threshold_enabled,
            "skipVMSpaceThreshold": self.skip_vm_space_threshold,
            "notifyOnSupportExpiration": self.notify_on_support_expiration,
            "notifyOnUpdates": self.notify_on_updates,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GeneralOptionsNotificationsModel"]
