"""`EntireHvVMCustomizedRestoreSpec` of the API document."""

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
from .entire_hv_vm_restore_spec import EntireHvVMRestoreSpec

if TYPE_CHECKING:
    from typing import Self

    from .hv_restore_target_datastores_spec import HvRestoreTargetDatastoresSpec
    from .hv_restore_target_name_spec import HvRestoreTargetNameSpec
    from .hv_restore_target_network_spec import HvRestoreTargetNetworkSpec
    from .hyper_v_object_model import HyperVObjectModel

_NAME = "EntireHvVMCustomizedRestoreSpec"
_KNOWN = frozenset(
    "restorePointId type secureRestore powerUp reason destinationHost datastore network target".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class EntireHvVMCustomizedRestoreSpec(EntireHvVMRestoreSpec):
    """`EntireHvVMCustomizedRestoreSpec`, a EntireHvVMRestoreSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "restore_point_id": "restorePointId",
        "type": "type",
        "secure_restore": "secureRestore",
        "power_up": "powerUp",
        "reason": "reason",
        "destination_host": "destinationHost",
        "datastore": "datastore",
        "network": "network",
        "target": "target",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EEntireVMRestoreModeType = EEntireVMRestoreModeType.CUSTOMIZED
    destination_host: HyperVObjectModel | None = None
    datastore: HvRestoreTargetDatastoresSpec | None = None
    network: HvRestoreTargetNetworkSpec | None = None
    target: HvRestoreTargetNameSpec | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 9
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
            self.destination_host = _m.HyperVObjectModel.from_dict(v)
        else:
            self.destination_host = v
            if v is None:
                n -= "destinationHost" not in d
            else:
                _note(d, "destinationHost", _NAME, "invalid")
        v = get("datastore")
        if v.__class__ is dict:
            self.datastore = _m.HvRestoreTargetDatastoresSpec.from_dict(v)
        else:
            self.datastore = v
            if v is None:
                n -= "datastore" not in d
            else:
                _note(d, "datastore", _NAME, "invalid")
        v = get("network")
        if v.__class__ is dict:
            self.network = _m.HvRestoreTargetNetworkSpec.from_dict(v)
        else:
            self.network = v
            if v is None:
                n -= "network" not in d
            else:
                _note(d, "network", _NAME, "invalid")
        v = get("target")
        if v.__class__ is dict:
            self.target = _m.HvRestoreTargetNameSpec.from_dict(v)
        else:
            self.target = v
            if v is None:
                n -= "target" not in d
            else:
                _note(d, "target", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "restorePointId": self.restore_point_id,
            "type": self.type,
        }
        if self.secure_restore is not None:
            d["secureRestore"] = _wire(self.secure_restore)
        if self.power_up is not None:
            d["powerUp"] = self.power_up
        if self.reason is not None:
            d["reason"] = self.reason
        if self.destination_host is not None:
            d["destinationHost"] = _wire(self.destination_host)
        if self.datastore is not None:
            d["datastore"] = _wire(self.datastore)
        if self.network is not None:
            d["network"] = _wire(self.network)
        if self.target is not None:
            d["target"] = _wire(self.target)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntireHvVMCustomizedRestoreSpec"]
