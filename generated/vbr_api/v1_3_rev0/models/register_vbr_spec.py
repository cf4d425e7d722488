"""`RegisterVbrSpec` of the API document."""

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

_NAME = "RegisterVbrSpec"
_KNOWN = frozenset("grant_type code codeVerifier".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class RegisterVbrSpec(Model):
    """`RegisterVbrSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "grant_type": "grant_type",
        "code": "code",
        "code_verifier": "codeVerifier",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(
        (
            "code",
            "code_verifier",
        )
    )

    grant_type: ELoginGrantType
    code: str | None = _field(default=None, repr=_mask)
    code_verifier: str | None = _field(default=None, repr=_mask)
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("grant_type")
        if v.__class__ is str:
            self.grant_type = _m.ELoginGrantType.table[v]
        else:
            self.grant_type = v
            n -= _required(d, "grant_type", _NAME)
        self.code = v = get("code")
        if v.__class__ is not str:
            if v is None:
                n -= "code" not in d
            else:
                _note(d, "code", _NAME, "invalid")
        self.code_verifier = v = get("codeVerifier")
        if v.__class__ is not str:
            if v is None:
                n -= "codeVerifier" not in d
            else:
                _note(d, "codeVerifier", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "grant_type": self.grant_type,
        }
        if self.code is not None:
            d["code"] = self.code
        if self.code_verifier is not None:
            d["codeVerifier"] = self.code_verifier
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["RegisterVbrSpec"]
