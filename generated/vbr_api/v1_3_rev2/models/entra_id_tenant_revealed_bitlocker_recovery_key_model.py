"""`EntraIdTenantRevealedBitlockerRecoveryKeyModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import mask as _mask
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

    from .e_entra_id_tenant_revealed_bitlocker_recovery_key_model_volume_type import (
        EEntraIdTenantRevealedBitlockerRecoveryKeyModelVolumeType,
    )

_NAME = "EntraIdTenantRevealedBitlockerRecoveryKeyModel"
_KNOWN = frozenset("bitlockerRecoveryKeyId deviceId recoveryKey createdDateTime volumeType".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantRevealedBitlockerRecoveryKeyModel(Model):
    """`EntraIdTenantRevealedBitlockerRecoveryKeyModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "bitlocker_recovery_key_id": "bitlockerRecoveryKeyId",
        "device_id": "deviceId",
        "recovery_key": "recoveryKey",
        "created_date_time": "createdDateTime",
        "volume_type": "volumeType",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(("recovery_key",))

    bitlocker_recovery_key_id: str
    device_id: str
    recovery_key: str = _field(repr=_mask)
    created_date_time: datetime | None = None
    volume_type: EEntraIdTenantRevealedBitlockerRecoveryKeyModelVolumeType | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.bitlocker_recovery_key_id = v = get("bitlockerRecoveryKeyId")
        if v.__class__ is not str:
            n -= _required(d, "bitlockerRecoveryKeyId", _NAME)
        self.device_id = v = get("deviceId")
        if v.__class__ is not str:
            n -= _required(d, "deviceId", _NAME)
        self.recovery_key = v = get("recoveryKey")
        if v.__class__ is not str:
            n -= _required(d, "recoveryKey", _NAME)
        v = get("createdDateTime")
        if v.__class__ is str:
            self.created_date_time = _date_time(v, d, "createdDateTime", _NAME)
        else:
            self.created_date_time = v
            if v is None:
                n -= "createdDateTime" not in d
            else:
                _note(d, "createdDateTime", _NAME, "invalid")
        v = get("volumeType")
        if v.__class__ is str:
            self.volume_type = _m.EEntraIdTenantRevealedBitlockerRecoveryKeyModelVolumeType.table[v]
        else:
            self.volume_type = v
            if v is None:
                n -= "volumeType" not in d
            else:
                _note(d, "volumeType", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "bitlockerRecoveryKeyId": self.bitlocker_recovery_key_id,
            "deviceId": self.device_id,
            "recoveryKey": self.recovery_key,
        }
        if self.created_date_time is not None:
            d["createdDateTime"] = self.created_date_time
        if self.volume_type is not None:
            d["volumeType"] = self.volume_type
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantRevealedBitlockerRecoveryKeyModel"]
