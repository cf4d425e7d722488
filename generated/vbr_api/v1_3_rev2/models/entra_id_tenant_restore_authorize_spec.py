"""`EntraIdTenantRestoreAuthorizeSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import mask as _mask
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "EntraIdTenantRestoreAuthorizeSpec"
_KNOWN = frozenset("code state error errorDescription sessionId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantRestoreAuthorizeSpec(Model):
    """`EntraIdTenantRestoreAuthorizeSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "code": "code",
        "state": "state",
        "error": "error",
        "error_description": "errorDescription",
        "session_id": "sessionId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(("code",))

    code: str | None = _field(default=None, repr=_mask)
    state: str | None = None
    error: str | None = None
    error_description: str | None = None
    session_id: UUID
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.code = v = get("code")
        if v.__class__ is not str:
            if v is None:
                n -= "code" not in d
            else:
                _note(d, "code", _NAME, "invalid")
        self.state = v = get("state")
        if v.__class__ is not str:
            if v is None:
                n -= "state" not in d
            else:
                _note(d, "state", _NAME, "invalid")
        self.error = v = get("error")
        if v.__class__ is not str:
            if v is None:
                n -= "error" not in d
            else:
                _note(d, "error", _NAME, "invalid")
        self.error_description = v = get("errorDescription")
        if v.__class__ is not str:
            if v is None:
                n -= "errorDescription" not in d
            else:
                _note(d, "errorDescription", _NAME, "invalid")
        v = get("sessionId")
        if v.__class__ is str:
            self.session_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "sessionId", _NAME, "invalid")
        else:
            self.session_id = v
            n -= _required(d, "sessionId", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "sessionId": self.session_id,
        }
        if self.code is not None:
            d["code"] = self.code
        if self.state is not None:
            d["state"] = self.state
        if self.error is not None:
            d["error"] = self.error
        if self.error_description is not None:
            d["errorDescription"] = self.error_description
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantRestoreAuthorizeSpec"]
