"""`GoogleCloudComputeVerificationCodeModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import mask as _mask
from ...runtime.model import names_only as _names_only
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

_NAME = "GoogleCloudComputeVerificationCodeModel"
_KNOWN = frozenset("url verificationCode expirationTime".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class GoogleCloudComputeVerificationCodeModel(Model):
    """`GoogleCloudComputeVerificationCodeModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "url": "url",
        "verification_code": "verificationCode",
        "expiration_time": "expirationTime",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(("verification_code",))

    url: str
    verification_code: str = _field(repr=_mask)
    expiration_time: datetime
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        self.url = v = get("url")
        if v.__class__ is not str:
            n -= _required(d, "url", _NAME)
        self.verification_code = v = get("verificationCode")
        if v.__class__ is not str:
            n -= _required(d, "verificationCode", _NAME)
        v = get("expirationTime")
        if v.__class__ is str:
            self.expiration_time = _date_time(v, d, "expirationTime", _NAME)
        else:
            self.expiration_time = v
            n -= _required(d, "expirationTime", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "url": self.url,
            "verificationCode": self.verification_code,
            "expirationTime": self.expiration_time,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["GoogleCloudComputeVerificationCodeModel"]
