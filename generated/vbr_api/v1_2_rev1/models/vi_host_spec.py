"""`ViHostSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from .. import models as _m
from .e_managed_server_type import EManagedServerType
from .managed_server_spec import ManagedServerSpec

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "ViHostSpec"
_KNOWN = frozenset("name description type credentialsId port certificateThumbprint".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ViHostSpec(ManagedServerSpec):
    """`ViHostSpec`, a ManagedServerSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "description": "description",
        "type": "type",
        "credentials_id": "credentialsId",
        "port": "port",
        "certificate_thumbprint": "certificateThumbprint",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EManagedServerType = EManagedServerType.VI_HOST
    credentials_id: UUID
    port: int | None = None
    certificate_thumbprint: str | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.description = v = get("description")
        if v.__class__ is not str:
            n -= _required(d, "description", _NAME)
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EManagedServerType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("credentialsId")
        if v.__class__ is str:
            self.credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credentialsId", _NAME, "invalid")
        else:
            self.credentials_id = v
            n -= _required(d, "credentialsId", _NAME)
        self.port = v = get("port")
        if v.__class__ is not int:
            if v is None:
                n -= "port" not in d
            else:
                _note(d, "port", _NAME, "invalid")
        self.certificate_thumbprint = v = get("certificateThumbprint")
        if v.__class__ is not str:
            if v is None:
                n -= "certificateThumbprint" not in d
            else:
                _note(d, "certificateThumbprint", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "name": self.name,
            "description": self.description,
            "type": self.type,
            "credentialsId": self.credentials_id,
        }
        if self.port is not None:
            d["port"] = self.port
        if self.certificate_thumbprint is not None:
            d["certificateThumbprint"] = self.certificate_thumbprint
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ViHostSpec"]
