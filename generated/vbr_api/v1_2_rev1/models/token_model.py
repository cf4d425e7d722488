"""`TokenModel` of the API document."""

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

_NAME = "TokenModel"
_KNOWN = frozenset("access_token token_type refresh_token expires_in .issued .expires".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class TokenModel(Model):
    """`TokenModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "access_token": "access_token",
        "token_type": "token_type",
        "refresh_token": "refresh_token",
        "expires_in": "expires_in",
        "issued": ".issued",
        "expires": ".expires",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(
        (
            "access_token",
            "refresh_token",
        )
    )

    access_token: str = _field(repr=_mask)
    token_type: str
    refresh_token: str = _field(repr=_mask)
    expires_in: int
    issued: datetime
    expires: datetime
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        self.access_token = v = get("access_token")
        if v.__class__ is not str:
            n -= _required(d, "access_token", _NAME)
        self.token_type = v = get("token_type")
        if v.__class__ is not str:
            n -= _required(d, "token_type", _NAME)
        self.refresh_token = v = get("refresh_token")
        if v.__class__ is not str:
            n -= _required(d, "refresh_token", _NAME)
        self.expires_in = v = get("expires_in")
        if v.__class__ is not int:
            n -= _required(d, "expires_in", _NAME)
        v = get(".issued")
        if v.__class__ is str:
            self.issued = _date_time(v, d, ".issued", _NAME)
        else:
            self.issued = v
            n -= _required(d, ".issued", _NAME)
        v = get(".expires")
        if v.__class__ is str:
            self.expires = _date_time(v, d, ".expires", _NAME)
        else:
            self.expires = v
            n -= _required(d, ".expires", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "access_token": self.access_token,
            "token_type": self.token_type,
            "refresh_token": self.refresh_token,
            "expires_in": self.expires_in,
            ".issued": self.issued,
            ".expires": self.expires,
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["TokenModel"]
