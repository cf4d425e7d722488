"""`CloudDirectorHostModel` of the API document."""

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
from .managed_server_model import ManagedServerModel

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .cloud_director_vi_host_model import CloudDirectorViHostModel

_NAME = "CloudDirectorHostModel"
_KNOWN = frozenset(
    "id name description type status credentialsId url certificateThumbprint viServers".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class CloudDirectorHostModel(ManagedServerModel):
    """`CloudDirectorHostModel`, a ManagedServerModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "type": "type",
        "status": "status",
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
    vi_servers: list[CloudDirectorViHostModel]

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 9
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
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
        v = get("status")
        if v.__class__ is str:
            self.status = _m.EManagedServersStatus.table[v]
        else:
            self.status = v
            n -= _required(d, "status", _NAME)
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
            self.vi_servers = _items(v, dict, _m.CloudDirectorViHostModel.from_dict, _NAME)
        else:
            self.vi_servers = v
            n -= _required(d, "viServers", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "description": self.description,
            "type": self.type,
            "status": self.status,
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


__all__ = ["CloudDirectorHostModel"]
