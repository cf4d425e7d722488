"""`ObjectStorageBackupJobObjectModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import items as _items
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .object_storage_backup_job_tag_mask_model import ObjectStorageBackupJobTagMaskModel

_NAME = "ObjectStorageBackupJobObjectModel"
_KNOWN = frozenset(
    "objectStorageServerId container path inclusionTagMask exclusionTagMask exclusionPathMask".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class ObjectStorageBackupJobObjectModel(Model):
    """`ObjectStorageBackupJobObjectModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "object_storage_server_id": "objectStorageServerId",
        "container": "container",
        "path": "path",
        "inclusion_tag_mask": "inclusionTagMask",
        "exclusion_tag_mask": "exclusionTagMask",
        "exclusion_path_mask": "exclusionPathMask",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    object_storage_server_id: UUID
    container: str | None = None
    path: str | None = None
    inclusion_tag_mask: list[ObjectStorageBackupJobTagMaskModel] | None = None
    exclusion_tag_mask: list[ObjectStorageBackupJobTagMaskModel] | None = None
    exclusion_path_mask: list[str] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 6
        v = get("objectStorageServerId")
        if v.__class__ is str:
            self.object_storage_server_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "objectStorageServerId", _NAME, "invalid")
        else:
            self.object_storage_server_id = v
            n -= _required(d, "objectStorageServerId", _NAME)
        self.container = v = get("container")
        if v.__class__ is not str:
            if v is None:
                n -= "container" not in d
            else:
                _note(d, "container", _NAME, "invalid")
        self.path = v = get("path")
        if v.__class__ is not str:
            if v is None:
                n -= "path" not in d
            else:
                _note(d, "path", _NAME, "invalid")
        v = get("inclusionTagMask")
        if v.__class__ is list:
            self.inclusion_tag_mask = _items(
                v, dict, _m.ObjectStorageBackupJobTagMaskModel.from_dict, _NAME
            )
        else:
            self.inclusion_tag_mask = v
            if v is None:
                n -= "inclusionTagMask" not in d
            else:
                _note(d, "inclusionTagMask", _NAME, "invalid")
        v = get("exclusionTagMask")
        if v.__class__ is list:
            self.exclusion_tag_mask = _items(
                v, dict, _m.ObjectStorageBackupJobTagMaskModel.from_dict, _NAME
            )
        else:
            self.exclusion_tag_mask = v
            if v is None:
                n -= "exclusionTagMask" not in d
            else:
                _note(d, "exclusionTagMask", _NAME, "invalid")
        v = get("exclusionPathMask")
        if v.__class__ is list:
            self.exclusion_path_mask = _items(v, str, None, _NAME)
        else:
            self.exclusion_path_mask = v
            if v is None:
                n -= "exclusionPathMask" not in d
            else:
                _note(d, "exclusionPathMask", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "objectStorageServerId": self.object_storage_server_id,
        }
        if self.container is not None:
            d["container"] = self.container
        if self.path is not None:
            d["path"] = self.path
        if self.inclusion_tag_mask is not None:
            d["inclusionTagMask"] = _wire(self.inclusion_tag_mask)
        if self.exclusion_tag_mask is not None:
            d["exclusionTagMask"] = _wire(self.exclusion_tag_mask)
        if self.exclusion_path_mask is not None:
            d["exclusionPathMask"] = self.exclusion_path_mask
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ObjectStorageBackupJobObjectModel"]
