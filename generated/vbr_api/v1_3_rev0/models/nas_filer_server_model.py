"""`NASFilerServerModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_unstructured_data_server_type import EUnstructuredDataServerType
from .unstructured_data_server_model import UnstructuredDataServerModel

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .nas_filer_server_processing_model import NASFilerServerProcessingModel

_NAME = "NASFilerServerModel"
_KNOWN = frozenset(
    "id type name storageHostId accessCredentialsRequired accessCredentialsId processing".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class NASFilerServerModel(UnstructuredDataServerModel):
    """`NASFilerServerModel`, a UnstructuredDataServerModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "type": "type",
        "name": "name",
        "storage_host_id": "storageHostId",
        "access_credentials_required": "accessCredentialsRequired",
        "access_credentials_id": "accessCredentialsId",
        "processing": "processing",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EUnstructuredDataServerType = EUnstructuredDataServerType.NAS_FILER
    name: str | None = None
    storage_host_id: UUID
    access_credentials_required: bool | None = None
    access_credentials_id: UUID | None = None
    processing: NASFilerServerProcessingModel

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 7
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            if v is None:
                n -= "id" not in d
            else:
                _note(d, "id", _NAME, "invalid")
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EUnstructuredDataServerType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            if v is None:
                n -= "name" not in d
            else:
                _note(d, "name", _NAME, "invalid")
        v = get("storageHostId")
        if v.__class__ is str:
            self.storage_host_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "storageHostId", _NAME, "invalid")
        else:
            self.storage_host_id = v
            n -= _required(d, "storageHostId", _NAME)
        self.access_credentials_required = v = get("accessCredentialsRequired")
        if v.__class__ is not bool:
            if v is None:
                n -= "accessCredentialsRequired" not in d
            else:
                _note(d, "accessCredentialsRequired", _NAME, "invalid")
        v = get("accessCredentialsId")
        if v.__class__ is str:
            self.access_credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "accessCredentialsId", _NAME, "invalid")
        else:
            self.access_credentials_id = v
            if v is None:
                n -= "accessCredentialsId" not in d
            else:
                _note(d, "accessCredentialsId", _NAME, "invalid")
        v = get("processing")
        if v.__class__ is dict:
            self.processing = _m.NASFilerServerProcessingModel.from_dict(v)
        else:
            self.processing = v
            n -= _required(d, "processing", _NAME)
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
            "storageHostId": self.storage_host_id,
            "processing": _wire(self.processing),
        }
        if self.id is not None:
            d["id"] = self.id
        if self.name is not None:
            d["name"] = self.name
        if self.access_credentials_required is not None:
            d["accessCredentialsRequired"] = self.access_credentials_required
        if self.access_credentials_id is not None:
            d["accessCredentialsId"] = self.access_credentials_id
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["NASFilerServerModel"]
