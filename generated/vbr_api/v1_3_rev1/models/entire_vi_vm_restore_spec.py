"""`EntireViVMRestoreSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Children as _Children
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .e_entire_vm_restore_mode_type import EEntireVMRestoreModeType
    from .restore_proxy_spec import RestoreProxySpec
    from .secure_restore_spec import SecureRestoreSpec

_NAME = "EntireViVMRestoreSpec"
_KNOWN = frozenset(
    "restorePointId type restoreProxies secureRestore powerUp reason overwrite".split()
)
_CHILDREN = _Children(
    _m.__name__,
    {
        "OriginalLocation": "EntireViVMOriginalLocationRestoreSpec",
        "Customized": "EntireViVMCustomizedRestoreSpec",
    },
)


@define(slots=True, kw_only=True, weakref_slot=False)
class EntireViVMRestoreSpec(Model):
    """`EntireViVMRestoreSpec`.

    `from_dict` returns the subclass for the value of `type`:
    `OriginalLocation` EntireViVMOriginalLocationRestoreSpec,
    `Customized` EntireViVMCustomizedRestoreSpec.
    Any other value decodes to this class, with all its data.
    """

    wire_names: ClassVar[dict[str, str]] = {
        "restore_point_id": "restorePointId",
        "type": "type",
        "restore_proxies": "restoreProxies",
        "secure_restore": "secureRestore",
        "power_up": "powerUp",
        "reason": "reason",
        "overwrite": "overwrite",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    restore_point_id: UUID
    type: EEntireVMRestoreModeType
    restore_proxies: RestoreProxySpec | None = None
    secure_restore: SecureRestoreSpec | None = None
    power_up: bool | None = None
    reason: str | None = None
    overwrite: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        v: Any = d.get("type")
        if v.__class__ is str:
            child = _CHILDREN[v]
            if child is not None:
                decoded: Self = child.from_dict(d)
                return decoded
            _note(d, "type", _NAME, "unknown-discriminator")
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
        if self.overwrite is not None:
            d["overwrite"] = self.overwrite
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntireViVMRestoreSpec"]
