"""`NFSShareServerModel` of the API document."""

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

    from .nfs_share_server_advanced_settings_model import NFSShareServerAdvancedSettingsModel
    from .nfs_share_server_processing_model import NFSShareServerProcessingModel

_NAME = "NFSShareServerModel"
_KNOWN = frozenset("id type name path advancedSettings processing".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class NFSShareServerModel(UnstructuredDataServerModel):
    """`NFSShareServerModel`, a UnstructuredDataServerModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "type": "type",
        "name": "name",
        "path": "path",
        "advanced_settings": "advancedSettings",
        "processing": "processing",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EUnstructuredDataServerType = EUnstructuredDataServerType.NFS_SHARE
    name: str | None = None
    path: str
    advanced_settings: NFSShareServerAdvancedSettingsModel | None = None
    processing: NFSShareServerProcessingModel

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
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
        self.path = v = get("path")
        if v.__class__ is not str:
            n -= _required(d, "path", _NAME)
        v = get("advancedSettings")
        if v.__class__ is dict:
            self.advanced_settings = _m.NFSShareServerAdvancedSettingsModel.from_dict(v)
        else:
            self.advanced_settings = v
            if v is None:
                n -= "advancedSettings" not in d
            else:
                _note(d, "advancedSettings", _NAME, "invalid")
        v = get("processing")
        if v.__class__ is dict:
            self.processing = _m.NFSShareServerProcessingModel.from_dict(v)
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
            "path": self.path,
            "processing": _wire(self.processing),
        }
        if self.id is not None:
            d["id"] = self.id
        if self.name is not None:
            d["name"] = self.name
        if self.advanced_settings is not None:
            d["advancedSettings"] = _wire(self.advanced_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["NFSShareServerModel"]
