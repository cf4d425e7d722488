"""`CloudDirectorHostSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import items as _items
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_managed_server_type import EManagedServerType
from .managed_server_spec import ManagedServerSpec

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .cloud_director_vi_host_spec import CloudDirectorViHostSpec

_NAME = "CloudDirectorHostSpec"
_KNOWN = frozenset(
    "name description type credentialsId url certificateThumbprint viServers".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class CloudDirectorHostSpec(ManagedServerSpec):
    """`CloudDirectorHostSpec`, a ManagedServerSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "name": "name",
        "description": "description",
        "type": "type",
        "credentials_id": "credentialsId",
        "url": "url",
        "certificate_thumbprint": "certificateThumbprint",
        "vi_servers": "viServers",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EManagedServerType = EManagedServerType.CLOUD_DIRECTOR_HOST
    credentials_id: UUID
    url: str | None = None
    certificate_thumbprint: str | None = None
    vi_servers: list[CloudDirectorViHostSpec]

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
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
        self.url = v = get("url")
        if v.__class__ is not str:
            if v is None:
                n -= "url" not in d
            else:
                _note(d, "url", _NAME, "invalid")
        self.certificate_thumbprint = v = get("certificateThumbprint")
        if v.__class__ is not str:
            if v is None:
                n -= "certificateThumbprint" not in d
            else:
                _note(d, "certificateThumbprint", _NAME, "invalid")
        v = get("viServers")
        if v.__class__ is list:
            self.vi_servers = _items(v, dict, _m.CloudDirectorViHostSpec.from_dict, _NAME)
        else:
            self.vi_servers = v
            n -= _required(d, "viServers", _NAME)
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
            "viServers": _wire(self.vi_servers),
        }
        if self.url is not None:
            d["url"] = self.url
        if self.certificate_thumbprint is not None:
            d["certificateThumbprint"] = self.certificate_thumbprint
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CloudDirectorHostSpec"]
