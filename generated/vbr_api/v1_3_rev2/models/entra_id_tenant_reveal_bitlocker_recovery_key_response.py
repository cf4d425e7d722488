"""`EntraIdTenantRevealBitlockerRecoveryKeyResponse` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .entra_id_tenant_revealed_bitlocker_recovery_key_model import (
        EntraIdTenantRevealedBitlockerRecoveryKeyModel,
    )

_NAME = "EntraIdTenantRevealBitlockerRecoveryKeyResponse"
_KNOWN = frozenset("bitlockerRecoveryKeys".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantRevealBitlockerRecoveryKeyResponse(Model):
    """`EntraIdTenantRevealBitlockerRecoveryKeyResponse`."""

    wire_names: ClassVar[dict[str, str]] = {
        "bitlocker_recovery_keys": "bitlockerRecoveryKeys",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    bitlocker_recovery_keys: list[EntraIdTenantRevealedBitlockerRecoveryKeyModel]
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 1
        v = get("bitlockerRecoveryKeys")
        if v.__class__ is list:
            self.bitlocker_recovery_keys = _items(
                v, dict, _m.EntraIdTenantRevealedBitlockerRecoveryKeyModel.from_dict, _NAME
            )
        else:
            self.bitlocker_recovery_keys = v
            n -= _required(d, "bitlockerRecoveryKeys", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "bitlockerRecoveryKeys": _wire(self.bitlocker_recovery_keys),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantRevealBitlockerRecoveryKeyResponse"]
