"""`UnstructuredDataBackupJobArchiveRepositoryModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .unstructured_data_archive_retention_policy_settings_model import (
        UnstructuredDataArchiveRetentionPolicySettingsModel,
    )
    from .unstructured_data_archive_settings_model import UnstructuredDataArchiveSettingsModel

_NAME = "UnstructuredDataBackupJobArchiveRepositoryModel"
_KNOWN = frozenset(
    "archiveRepositoryId archiveRecentFileVersions archivePreviousFileVersions archiveRetentionPolicy fileArchiveSettings".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class UnstructuredDataBackupJobArchiveRepositoryModel(Model):
    """`UnstructuredDataBackupJobArchiveRepositoryModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "archive_repository_id": "archiveRepositoryId",
        "archive_recent_file_versions": "archiveRecentFileVersions",
        "archive_previous_file_versions": "archivePreviousFileVersions",
        "archive_retention_policy": "archiveRetentionPolicy",
        "file_archive_settings": "fileArchiveSettings",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    archive_repository_id: UUID | None = None
    archive_recent_file_versions: bool | None = None
    archive_previous_file_versions: bool | None = None
    archive_retention_policy: UnstructuredDataArchiveRetentionPolicySettingsModel | None = None
    file_archive_settings: UnstructuredDataArchiveSettingsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 5
        v = get("archiveRepositoryId")
        if v.__class__ is str:
            self.archive_repository_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "archiveRepositoryId", _NAME, "invalid")
        else:
            self.archive_repository_id = v
            if v is None:
                n -= "archiveRepositoryId" not in d
            else:
                _note(d, "archiveRepositoryId", _NAME, "invalid")
        self.archive_recent_file_versions = v = get("archiveRecentFileVersions")
        if v.__class__ is not bool:
            if v is None:
                n -= "archiveRecentFileVersions" not in d
            else:
                _note(d, "archiveRecentFileVersions", _NAME, "invalid")
        self.archive_previous_file_versions = v = get("archivePreviousFileVersions")
        if v.__class__ is not bool:
            if v is None:
                n -= "archivePreviousFileVersions" not in d
            else:
                _note(d, "archivePreviousFileVersions", _NAME, "invalid")
        v = get("archiveRetentionPolicy")
        if v.__class__ is dict:
            self.archive_retention_policy = (
                _m.UnstructuredDataArchiveRetentionPolicySettingsModel.from_dict(v)
            )
        else:
            self.archive_retention_policy = v
            if v is None:
                n -= "archiveRetentionPolicy" not in d
            else:
                _note(d, "archiveRetentionPolicy", _NAME, "invalid")
        v = get("fileArchiveSettings")
        if v.__class__ is dict:
            self.file_archive_settings = _m.UnstructuredDataArchiveSettingsModel.from_dict(v)
        else:
            self.file_archive_settings = v
            if v is None:
                n -= "fileArchiveSettings" not in d
            else:
                _note(d, "fileArchiveSettings", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.archive_repository_id is not None:
            d["archiveRepositoryId"] = self.archive_repository_id
        if self.archive_recent_file_versions is not None:
            d["archiveRecentFileVersions"] = self.archive_recent_file_versions
        if self.archive_previous_file_versions is not None:
            d["archivePreviousFileVersions"] = self.archive_previous_file_versions
        if self.archive_retention_policy is not None:
            d["archiveRetentionPolicy"] = _wire(self.archive_retention_policy)
        if self.file_archive_settings is not None:
            d["fileArchiveSettings"] = _wire(self.file_archive_settings)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["UnstructuredDataBackupJobArchiveRepositoryModel"]
