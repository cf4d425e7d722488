"""`InstantHvVMRecoverySpec` of the API document."""

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

    from .e_instant_vm_recovery_mode_type import EInstantVMRecoveryModeType
    from .secure_restore_spec import SecureRestoreSpec

_NAME = "InstantHvVMRecoverySpec"
_KNOWN = frozenset("restorePointId type secureRestore powerUp reason shareCredentialsId".split())
_CHILDREN = _Children(
    _m.__name__,
    {
        "OriginalLocation": "InstantHvVMOriginalLocationRecoverySpec",
        "Customized": "InstantHvVMCustomizedRecoverySpec",
        "OtherPlatform": "InstantHvVMOtherPlatformRecoverySpec",
    },
)


@define(slots=True, kw_only=True, weakref_slot=False)
class InstantHvVMRecoverySpec(Model):
    """`InstantHvVMRecoverySpec`.

    `from_dict` returns the subclass for the value of `type`:
    `OriginalLocation` InstantHvVMOriginalLocationRecoverySpec,
    `Customized` InstantHvVMCustomizedRecoverySpec,
    `OtherPlatform` InstantHvVMOtherPlatformRecoverySpec.
    Any other value decodes to this class, with all its data.
    """

    wire_names: ClassVar[dict[str, str]] = {
        "restore_point_id": "restorePointId",
        "type": "type",
        "secure_restore": "secureRestore",
        "power_up": "powerUp",
        "reason": "reason",
        "share_credentials_id": "shareCredentialsId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    restore_point_id: UUID
    type: EInstantVMRecoveryModeType
    secure_restore: SecureRestoreSpec | None = None
    power_up: bool | None = None
    reason: str | None = None
    share_credentials_id: UUID | None = None
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
        n = 6
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
            self.type = _m.EInstantVMRecoveryModeType.table[v]
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
        v = get("shareCredentialsId")
        if v.__class__ is str:
            self.share_credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "shareCredentialsId", _NAME, "invalid")
        else:
            self.share_credentials_id = v
            if v is None:
                n -= "shareCredentialsId" not in d
            else:
                _note(d, "shareCredentialsId", _NAME, "invalid")
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
        if self.share_credentials_id is not None:
            d["shareCredentialsId"] = self.share_credentials_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["InstantHvVMRecoverySpec"]
