"""`InstantViVMCustomizedRecoverySpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_instant_vm_recovery_mode_type import EInstantVMRecoveryModeType
from .instant_vi_vm_recovery_spec import InstantViVMRecoverySpec

if TYPE_CHECKING:
    from typing import Self

    from .instant_vi_vm_customized_recovery_datastore_spec import (
        InstantViVMCustomizedRecoveryDatastoreSpec,
    )
    from .instant_vi_vm_customized_recovery_destination_spec import (
        InstantViVMCustomizedRecoveryDestinationSpec,
    )

_NAME = "InstantViVMCustomizedRecoverySpec"
_KNOWN = frozenset(
    "objectRestorePointId type VmTagsRestoreEnabled secureRestore nicsEnabled powerUp reason destination datastore overwrite".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class InstantViVMCustomizedRecoverySpec(InstantViVMRecoverySpec):
    """`InstantViVMCustomizedRecoverySpec`, a InstantViVMRecoverySpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "object_restore_point_id": "objectRestorePointId",
        "type": "type",
        "vm_tags_restore_enabled": "VmTagsRestoreEnabled",
        "secure_restore": "secureRestore",
        "nics_enabled": "nicsEnabled",
        "power_up": "powerUp",
        "reason": "reason",
        "destination": "destination",
        "datastore": "datastore",
        "overwrite": "overwrite",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EInstantVMRecoveryModeType = EInstantVMRecoveryModeType.CUSTOMIZED
    destination: InstantViVMCustomizedRecoveryDestinationSpec
    datastore: InstantViVMCustomizedRecoveryDatastoreSpec
    overwrite: bool | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 10
        v = get("objectRestorePointId")
        if v.__class__ is str:
            self.object_restore_point_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "objectRestorePointId", _NAME, "invalid")
        else:
            self.object_restore_point_id = v
            n -= _required(d, "objectRestorePointId", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EInstantVMRecoveryModeType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.vm_tags_restore_enabled = v = get("VmTagsRestoreEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "VmTagsRestoreEnabled" not in d
            else:
                _note(d, "VmTagsRestoreEnabled", _NAME, "invalid")
        v = get("secureRestore")
        if v.__class__ is dict:
            self.secure_restore = _m.SecureRestoreSpec.from_dict(v)
        else:
            self.secure_restore = v
            n -= _required(d, "secureRestore", _NAME)
        self.nics_enabled = v = get("nicsEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "nicsEnabled" not in d
            else:
                _note(d, "nicsEnabled", _NAME, "invalid")
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
        v = get("destination")
        if v.__class__ is dict:
            self.destination = _m.InstantViVMCustomizedRecoveryDestinationSpec.from_dict(v)
        else:
            self.destination = v
            n -= _required(d, "destination", _NAME)
        v = get("datastore")
        if v.__class__ is dict:
            self.datastore = _m.InstantViVMCustomizedRecoveryDatastoreSpec.from_dict(v)
        else:
            self.datastore = v
            n -= _required(d, "datastore", _NAME)
        self.overwrite = v = get("overwrite")
        if v.__class__ is not bool:
            if v is None:
                n -= "overwrite" not in d
            else:
                _note(d, "overwrite", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "objectRestorePointId": self.object_restore_point_id,
            "type": self.type,
            "secureRestore": _wire(self.secure_restore),
            "destination": _wire(self.destination),
            "datastore": _wire(self.datastore),
        }
        if self.vm_tags_restore_enabled is not None:
            d["VmTagsRestoreEnabled"] = self.vm_tags_restore_enabled
        if self.nics_enabled is not None:
            d["nicsEnabled"] = self.nics_enabled
        if self.power_up is not None:
            d["powerUp"] = self.power_up
        if self.reason is not None:
            d["reason"] = self.reason
        if self.overwrite is not None:
            d["overwrite"] = self.overwrite
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["InstantViVMCustomizedRecoverySpec"]
