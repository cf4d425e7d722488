"""`AzureBlobServerSpec` of the API document."""

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
from .unstructured_data_server_spec import UnstructuredDataServerSpec

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .azure_blob_server_processing_model import AzureBlobServerProcessingModel
    from .e_azure_region_type import EAzureRegionType

_NAME = "AzureBlobServerSpec"
_KNOWN = frozenset("type friendlyName credentialsId regionType processing".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class AzureBlobServerSpec(UnstructuredDataServerSpec):
    """`AzureBlobServerSpec`, a UnstructuredDataServerSpec."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "friendly_name": "friendlyName",
        "credentials_id": "credentialsId",
        "region_type": "regionType",
        "processing": "processing",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EUnstructuredDataServerType = EUnstructuredDataServerType.AZURE_BLOB
    friendly_name: str
    credentials_id: UUID
    region_type: EAzureRegionType
    processing: AzureBlobServerProcessingModel

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EUnstructuredDataServerType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        self.friendly_name = v = get("friendlyName")
        if v.__class__ is not str:
            n -= _required(d, "friendlyName", _NAME)
        v = get("credentialsId")
        if v.__class__ is str:
            self.credentials_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "credentialsId", _NAME, "invalid")
        else:
            self.credentials_id = v
            n -= _required(d, "credentialsId", _NAME)
        v = get("regionType")
        if v.__class__ is str:
            self.region_type = _m.EAzureRegionType.table[v]
        else:
            self.region_type = v
            n -= _required(d, "regionType", _NAME)
        v = get("processing")
        if v.__class__ is dict:
            self.processing = _m.AzureBlobServerProcessingModel.from_dict(v)
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
            "friendlyName": self.friendly_name,
            "credentialsId": self.credentials_id,
            "regionType": self.region_type,
            "processing": _wire(self.processing),
        }
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["AzureBlobServerSpec"]
