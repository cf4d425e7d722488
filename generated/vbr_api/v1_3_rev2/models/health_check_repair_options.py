"""`HealthCheckRepairOptions` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self

    from .unstructured_data_cold_storage_retrieval_settings import (
        UnstructuredDataColdStorageRetrievalSettings,
    )

_NAME = "HealthCheckRepairOptions"
_KNOWN = frozenset(
    "removeNonRepairableDataIfNeeded restorePrimaryFromArchiveIfNeeded restoreArchiveFromPrimaryIfNeeded enableColdStorageRetrieval coldStorageRetrievalSettings".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class HealthCheckRepairOptions(Model):
    """`HealthCheckRepairOptions`."""

    wire_names: ClassVar[dict[str, str]] = {
        "remove_non_repairable_data_if_needed": "removeNonRepairableDataIfNeeded",
        "restore_primary_from_archive_if_needed": "restorePrimaryFromArchiveIfNeeded",
        "restore_archive_from_primary_if_needed": "restoreArchiveFromPrimaryIfNeeded",
        "enable_cold_storage_retrieval": "enableColdStorageRetrieval",
        "cold_storage_retrieval_settings": "coldStorageRetrievalSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    remove_non_repairable_data_if_needed: bool | None = None
    restore_primary_from_archive_if_needed: bool | None = None
    restore_archive_from_primary_if_needed: bool | None = None
    enable_cold_storage_retrieval: bool | None = None
    cold_storage_retrieval_settings: UnstructuredDataColdStorageRetrievalSettings | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        self.remove_non_repairable_data_if_needed = v = get("removeNonRepairableDataIfNeeded")
        if v.__class__ is not bool:
            if v is None:
                n -= "removeNonRepairableDataIfNeeded" not in d
            else:
                _note(d, "removeNonRepairableDataIfNeeded", _NAME, "invalid")
        self.restore_primary_from_archive_if_needed = v = get("restorePrimaryFromArchiveIfNeeded")
        if v.__class__ is not bool:
            if v is None:
                n -= "restorePrimaryFromArchiveIfNeeded" not in d
            else:
                _note(d, "restorePrimaryFromArchiveIfNeeded", _NAME, "invalid")
        self.restore_archive_from_primary_if_needed = v = get("restoreArchiveFromPrimaryIfNeeded")
        if v.__class__ is not bool:
            if v is None:
                n -= "restoreArchiveFromPrimaryIfNeeded" not in d
            else:
                _note(d, "restoreArchiveFromPrimaryIfNeeded", _NAME, "invalid")
        self.enable_cold_storage_retrieval = v = get("enableColdStorageRetrieval")
        if v.__class__ is not bool:
            if v is None:
                n -= "enableColdStorageRetrieval" not in d
            else:
                _note(d, "enableColdStorageRetrieval", _NAME, "invalid")
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
        d: dict[str, Any] = {}
        if self.remove_non_repairable_data_if_needed is not None:
            d["removeNonRepairableDataIfNeeded"] = self.remove_non_repairable_data_if_needed
        if self.restore_primary_from_archive_if_needed is not None:
            d["restorePrimaryFromArchiveIfNeeded"] = self.restore_primary_from_archive_if_needed
        if self.restore_archive_from_primary_if_needed is not None:
            d["restoreArchiveFromPrimaryIfNeeded"] = self.restore_archive_from_primary_if_needed
        if self.enable_cold_storage_retrieval is not None:
            d["enableColdStorageRetrieval"] = self.enable_cold_storage_retrieval
        if self.cold_storage_retrieval_settings is not None:
            d["coldStorageRetrievalSettings"] = _wire(self.cold_storage_retrieval_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["HealthCheckRepairOptions"]
