"""`EntireCloudDirectorVMOriginalLocationRestoreSpec` of the API document."""

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
from .entire_cloud_director_vm_restore_spec import EntireCloudDirectorVMRestoreSpec

if TYPE_CHECKING:
    from typing import Self

_NAME = "EntireCloudDirectorVMOriginalLocationRestoreSpec"
_KNOWN = frozenset(
    "restorePointId type restoreProxies secureRestore powerUp reason quickRollback".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class EntireCloudDirectorVMOriginalLocationRestoreSpec(EntireCloudDirectorVMRestoreSpec):
    """`EntireCloudDirectorVMOriginalLocationRestoreSpec`, a EntireCloudDirectorVMRestoreSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "restore_point_id": "restorePointId",
        "type": "type",
        "restore_proxies": "restoreProxies",
        "secure_restore": "secureRestore",
        "power_up": "powerUp",
        "reason": "reason",
        "quick_rollback": "quickRollback",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EEntireVMRestoreModeType = EEntireVMRestoreModeType.ORIGINAL_LOCATION
    quick_rollback: bool | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
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
        self.quick_rollback = v = get("quickRollback")
        if v.__class__ is not bool:
            if v is None:
                n -= "quickRollback" not in d
            else:
                _note(d, "quickRollback", _NAME, "invalid")
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
        if self.quick_rollback is not None:
            d["quickRollback"] = self.quick_rollback
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntireCloudDirectorVMOriginalLocationRestoreSpec"]
