"""`AdvancedSmtpOptionsModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "AdvancedSmtpOptionsModel"
_KNOWN = frozenset("port timeoutMs SSLEnabled authRequired credentialsId".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AdvancedSmtpOptionsModel(Model):
    """`AdvancedSmtpOptionsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "port": "port",
        "timeout_ms": "timeoutMs",
        "ssl_enabled": "SSLEnabled",
        "auth_required": "authRequired",
        "credentials_id": "credentialsId",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    port: int
    timeout_ms: int
    ssl_enabled: bool
    auth_required: bool
    credentials_id: UUID | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.port = v = get("port")
        if v.__class__ is not int:
            n -= _required(d, "port", _NAME)
        self.timeout_ms = v = get("timeoutMs")
        if v.__class__ is not int:
            n -= _required(d, "timeoutMs", _NAME)
        self.ssl_enabled = v = get("SSLEnabled")
        if v.__class__ is not bool:
            n -= _required(d, "SSLEnabled", _NAME)
        self.auth_required = v = get("authRequired")
        if v.__class__ is not bool:
            n -= _required(d, "authRequired", _NAME)
        v = get("credentialsId")
        if v.__class__ is str:
            self.credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credentialsId", _NAME, "invalid")
        else:
            self.credentials_id = v
            if v is None:
                n -= "credentialsId" not in d
            else:
                _note(d, "credentialsId", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "port": self.port,
            "timeoutMs": self.timeout_ms,
            "SSLEnabled": self.ssl_enabled,
            "authRequired": self.auth_required,
        }
        if self.credentials_id is not None:
            d["credentialsId"] = self.credentials_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AdvancedSmtpOptionsModel"]
