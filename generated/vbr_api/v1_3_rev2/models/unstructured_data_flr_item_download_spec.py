"""`UnstructuredDataFLRItemDownloadSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import date_time as _date_time
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self

    from .e_unstructured_data_flr_restore_mode import EUnstructuredDataFLRRestoreMode
    from .unstructured_data_cold_storage_retrieval_settings import (
        UnstructuredDataColdStorageRetrievalSettings,
    )

_NAME = "UnstructuredDataFLRItemDownloadSpec"
_KNOWN = frozenset(
    "sourcePath isRecursive restoreMode toDateTime coldStorageRetrievalSettings".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class UnstructuredDataFLRItemDownloadSpec(Model):
    """`UnstructuredDataFLRItemDownloadSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "source_path": "sourcePath",
        "is_recursive": "isRecursive",
        "restore_mode": "restoreMode",
        "to_date_time": "toDateTime",
        "cold_storage_retrieval_settings": "coldStorageRetrievalSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    source_path: list[str]
    is_recursive: bool | None = None
    restore_mode: EUnstructuredDataFLRRestoreMode | None = None
    to_date_time: datetime | None = None
    cold_storage_retrieval_settings: UnstructuredDataColdStorageRetrievalSettings | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("sourcePath")
        if v.__class__ is list:
            self.source_path = _items(v, str, None, _NAME)
        else:
            self.source_path = v
            n -= _required(d, "sourcePath", _NAME)
        self.is_recursive = v = get("isRecursive")
        if v.__class__ is not bool:
            if v is None:
                n -= "isRecursive" not in d
            else:
                _note(d, "isRecursive", _NAME, "invalid")
        v = get("restoreMode")
        if v.__class__ is str:
            self.restore_mode = _m.EUnstructuredDataFLRRestoreMode.table[v]
        else:
            self.restore_mode = v
            if v is None:
                n -= "restoreMode" not in d
            else:
                _note(d, "restoreMode", _NAME, "invalid")
        v = get("toDateTime")
        if v.__class__ is str:
            self.to_date_time = _date_time(v, d, "toDateTime", _NAME)
        else:
            self.to_date_time = v
            if v is None:
                n -= "toDateTime" not in d
            else:
                _note(d, "toDateTime", _NAME, "invalid")
        v = get("coldStorageRetrievalSettings")
        if v.__class__ is dict:
            self.cold_storage_retrieval_settings = (
                _m.UnstructuredDataColdStorageRetrievalSettings.from_dict(v)
            )
        else:
            self.cold_storage_retrieval_settings = v
            if v is None:
                n -= "coldStorageRetrievalSettings" not in d
            else:
                _note(d, "coldStorageRetrievalSettings", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "sourcePath": self.source_path,
        }
        if self.is_recursive is not None:
            d["isRecursive"] = self.is_recursive
        if self.restore_mode is not None:
            d["restoreMode"] = self.restore_mode
        if self.to_date_time is not None:
            d["toDateTime"] = self.to_date_time
        if self.cold_storage_retrieval_settings is not None:
            d["coldStorageRetrievalSettings"] = _wire(self.cold_storage_retrieval_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["UnstructuredDataFLRItemDownloadSpec"]
