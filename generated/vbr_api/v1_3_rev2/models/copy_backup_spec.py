"""`CopyBackupSpec` of the API document."""

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
from ...runtime.model import uuid_items as _uuid_items
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .unstructured_data_cold_storage_retrieval_settings import (
        UnstructuredDataColdStorageRetrievalSettings,
    )

_NAME = "CopyBackupSpec"
_KNOWN = frozenset(
    "backupIds backupRepository archiveRepository coldStorageRetrievalSettings".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class CopyBackupSpec(Model):
    """`CopyBackupSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "backup_ids": "backupIds",
        "backup_repository": "backupRepository",
        "archive_repository": "archiveRepository",
        "cold_storage_retrieval_settings": "coldStorageRetrievalSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    backup_ids: list[UUID]
    backup_repository: UUID
    archive_repository: UUID | None = None
    cold_storage_retrieval_settings: UnstructuredDataColdStorageRetrievalSettings | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("backupIds")
        if v.__class__ is list:
            self.backup_ids = _uuid_items(v, _NAME)
        else:
            self.backup_ids = v
            n -= _required(d, "backupIds", _NAME)
        v = get("backupRepository")
        if v.__class__ is str:
            self.backup_repository = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "backupRepository", _NAME, "invalid")
        else:
            self.backup_repository = v
            n -= _required(d, "backupRepository", _NAME)
        v = get("archiveRepository")
        if v.__class__ is str:
            self.archive_repository = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "archiveRepository", _NAME, "invalid")
        else:
            self.archive_repository = v
            if v is None:
                n -= "archiveRepository" not in d
            else:
                _note(d, "archiveRepository", _NAME, "invalid")
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
            "backupIds": self.backup_ids,
            "backupRepository": self.backup_repository,
        }
        if self.archive_repository is not None:
            d["archiveRepository"] = self.archive_repository
        if self.cold_storage_retrieval_settings is not None:
            d["coldStorageRetrievalSettings"] = _wire(self.cold_storage_retrieval_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CopyBackupSpec"]
