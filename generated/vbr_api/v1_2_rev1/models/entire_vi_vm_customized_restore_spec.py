"""`EntireViVMCustomizedRestoreSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_entire_vm_restore_mode_type import EEntireVMRestoreModeType
from .entire_vi_vm_restore_spec import EntireViVMRestoreSpec

if TYPE_CHECKING:
    from typing import Self

    from .inventory_object_model import InventoryObjectModel
    from .restore_target_datastores_spec import RestoreTargetDatastoresSpec
    from .restore_target_folder_spec import RestoreTargetFolderSpec
    from .restore_target_network_spec import RestoreTargetNetworkSpec

_NAME = "EntireViVMCustomizedRestoreSpec"
_KNOWN = frozenset(
    "restorePointId type restoreProxies secureRestore powerUp reason destinationHost resourcePool datastore folder network".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class EntireViVMCustomizedRestoreSpec(EntireViVMRestoreSpec):
    """`EntireViVMCustomizedRestoreSpec`, a EntireViVMRestoreSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "restore_point_id": "restorePointId",
        "type": "type",
        "restore_proxies": "restoreProxies",
        "secure_restore": "secureRestore",
        "power_up": "powerUp",
        "reason": "reason",
        "destination_host": "destinationHost",
        "resource_pool": "resourcePool",
        "datastore": "datastore",
        "folder": "folder",
        "network": "network",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EEntireVMRestoreModeType = EEntireVMRestoreModeType.CUSTOMIZED
    destination_host: InventoryObjectModel | None = None
    resource_pool: InventoryObjectModel | None = None
    datastore: RestoreTargetDatastoresSpec | None = None
    folder: RestoreTargetFolderSpec | None = None
    network: RestoreTargetNetworkSpec | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 11
        v = get("restorePointId")
        if v.__class__ is str:
            self.restore_point_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "restorePointId", _NAME, "invalid")
        else:
            self.restore_point_id = v
            n -= _required(d, "restorePointId", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EEntireVMRestoreModeType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("restoreProxies")
        if v.__class__ is dict:
            self.restore_proxies = _m.RestoreProxySpec.from_dict(v)
        else:
            self.restore_proxies = v
            if v is None:
                n -= "restoreProxies" not in d
            else:
                _note(d, "restoreProxies", _NAME, "invalid")
        v = get("secureRestore")
        if v.__class__ is dict:
            self.secure_restore = _m.SecureRestoreSpec.from_dict(v)
        else:
            self.secure_restore = v
            if v is None:
                n -= "secureRestore" not in d
            else:
                _note(d, "secureRestore", _NAME, "invalid")
        self.power_up = v = get("powerUp")
        if v.__class__ is not bool:
            if v is None:
                n -= "powerUp" not in d
            else:
                _note(d, "powerUp", _NAME, "invalid")
        self.reason = v = get("reason")
        if v.__class__ is not str:
            if v is None:
                n -= "reason" not in d
            else:
                _note(d, "reason", _NAME, "invalid")
        v = get("destinationHost")
        if v.__class__ is dict:
            self.destination_host = _m.InventoryObjectModel.from_dict(v)
        else:
            self.destination_host = v
            if v is None:
                n -= "destinationHost" not in d
            else:
                _note(d, "destinationHost", _NAME, "invalid")
        v = get("resourcePool")
        if v.__class__ is dict:
            self.resource_pool = _m.InventoryObjectModel.from_dict(v)
        else:
            self.resource_pool = v
            if v is None:
                n -= "resourcePool" not in d
            else:
                _note(d, "resourcePool", _NAME, "invalid")
        v = get("datastore")
        if v.__class__ is dict:
            self.datastore = _m.RestoreTargetDatastoresSpec.from_dict(v)
        else:
            self.datastore = v
            if v is None:
                n -= "datastore" not in d
            else:
                _note(d, "datastore", _NAME, "invalid")
        v = get("folder")
        if v.__class__ is dict:
            self.folder = _m.RestoreTargetFolderSpec.from_dict(v)
        else:
            self.folder = v
            if v is None:
                n -= "folder" not in d
            else:
                _note(d, "folder", _NAME, "invalid")
        v = get("network")
        if v.__class__ is dict:
            self.network = _m.RestoreTargetNetworkSpec.from_dict(v)
        else:
            self.network = v
            if v is None:
                n -= "network" not in d
            else:
                _note(d, "network", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "restorePointId": self.restore_point_id,
            "type": self.type,
        }
        if self.restore_proxies is not None:
            d["restoreProxies"] = _wire(self.restore_proxies)
        if self.secure_restore is not None:
            d["secureRestore"] = _wire(self.secure_restore)
        if self.power_up is not None:
            d["powerUp"] = self.power_up
        if self.reason is not None:
            d["reason"] = self.reason
        if self.destination_host is not None:
            d["destinationHost"] = _wire(self.destination_host)
        if self.resource_pool is not None:
            d["resourcePool"] = _wire(self.resource_pool)
        if self.datastore is not None:
            d["datastore"] = _wire(self.datastore)
        if self.folder is not None:
            d["folder"] = _wire(self.folder)
        if self.network is not None:
            d["network"] = _wire(self.network)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntireViVMCustomizedRestoreSpec"]
