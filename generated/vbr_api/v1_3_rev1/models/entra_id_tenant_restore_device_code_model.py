"""`EntraIdTenantRestoreDeviceCodeModel` of the API document."""

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

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

_NAME = "EntraIdTenantRestoreDeviceCodeModel"
_KNOWN = frozenset("userCode deviceCode verificationUrl message clientId expiresOn".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantRestoreDeviceCodeModel(Model):
    """`EntraIdTenantRestoreDeviceCodeModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "user_code": "userCode",
        "device_code": "deviceCode",
        "verification_url": "verificationUrl",
        "message": "message",
        "client_id": "clientId",
        "expires_on": "expiresOn",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(
        (
            "user_code",
            "device_code",
        )
    )

    user_code: str = _field(repr=_mask)
    device_code: str = _field(repr=_mask)
    verification_url: str
    message: str | None = None
    client_id: str | None = None
    expires_on: datetime | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        self.user_code = v = get("userCode")
        if v.__class__ is not str:
            n -= _required(d, "userCode", _NAME)
        self.device_code = v = get("deviceCode")
        if v.__class__ is not str:
            n -= _required(d, "deviceCode", _NAME)
        self.verification_url = v = get("verificationUrl")
        if v.__class__ is not str:
            n -= _required(d, "verificationUrl", _NAME)
        self.message = v = get("message")
        if v.__class__ is not str:
            if v is None:
                n -= "message" not in d
            else:
                _note(d, "message", _NAME, "invalid")
        self.client_id = v = get("clientId")
        if v.__class__ is not str:
            if v is None:
                n -= "clientId" not in d
            else:
                _note(d, "clientId", _NAME, "invalid")
        v = get("expiresOn")
        if v.__class__ is str:
            self.expires_on = _date_time(v, d, "expiresOn", _NAME)
        else:
            self.expires_on = v
            if v is None:
                n -= "expiresOn" not in d
            else:
                _note(d, "expiresOn", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "userCode": self.user_code,
            "deviceCode": self.device_code,
            "verificationUrl": self.verification_url,
        }
        if self.message is not None:
            d["message"] = self.message
        if self.client_id is not None:
            d["clientId"] = self.client_id
        if self.expires_on is not None:
            d["expiresOn"] = self.expires_on
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantRestoreDeviceCodeModel"]
