"""`TokenLoginSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import mask as _mask
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .e_login_grant_type import ELoginGrantType

_NAME = "TokenLoginSpec"
_KNOWN = frozenset(
    "grant_type username password refresh_token code use_short_term_refresh vbr_token".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class TokenLoginSpec(Model):
    """`TokenLoginSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "grant_type": "grant_type",
        "username": "username",
        "password": "password",
        "refresh_token": "refresh_token",
        "code": "code",
        "use_short_term_refresh": "use_short_term_refresh",
        "vbr_token": "vbr_token",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(
        (
            "password",
            "refresh_token",
            "code",
            "vbr_token",
        )
    )

    grant_type: ELoginGrantType
    username: str | None = None
    password: str | None = _field(default=None, repr=_mask)
    refresh_token: str | None = _field(default=None, repr=_mask)
    code: str | None = _field(default=None, repr=_mask)
    use_short_term_refresh: bool | None = None
    vbr_token: str | None = _field(default=None, repr=_mask)
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
        v = get("grant_type")
        if v.__class__ is str:
            self.grant_type = _m.ELoginGrantType.table[v]
        else:
            self.grant_type = v
            n -= _required(d, "grant_type", _NAME)
        self.username = v = get("username")
        if v.__class__ is not str:
            if v is None:
                n -= "username" not in d
            else:
                _note(d, "username", _NAME, "invalid")
        self.password = v = get("password")
        if v.__class__ is not str:
            if v is None:
                n -= "password" not in d
            else:
                _note(d, "password", _NAME, "invalid")
        self.refresh_token = v = get("refresh_token")
        if v.__class__ is not str:
            if v is None:
                n -= "refresh_token" not in d
            else:
                _note(d, "refresh_token", _NAME, "invalid")
        self.code = v = get("code")
        if v.__class__ is not str:
            if v is None:
                n -= "code" not in d
            else:
                _note(d, "code", _NAME, "invalid")
        self.use_short_term_refresh = v = get("use_short_term_refresh")
        if v.__class__ is not bool:
            if v is None:
                n -= "use_short_term_refresh" not in d
            else:
                _note(d, "use_short_term_refresh", _NAME, "invalid")
        self.vbr_token = v = get("vbr_token")
        if v.__class__ is not str:
            if v is None:
                n -= "vbr_token" not in d
            else:
                _note(d, "vbr_token", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "grant_type": self.grant_type,
        }
        if self.username is not None:
            d["username"] = self.username
        if self.password is not None:
            d["password"] = self.password
        if self.refresh_token is not None:
            d["refresh_token"] = self.refresh_token
        if self.code is not None:
            d["code"] = self.code
        if self.use_short_term_refresh is not None:
            d["use_short_term_refresh"] = self.use_short_term_refresh
        if self.vbr_token is not None:
            d["vbr_token"] = self.vbr_token
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["TokenLoginSpec"]
