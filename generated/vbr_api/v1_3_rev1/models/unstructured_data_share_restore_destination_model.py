"""`UnstructuredDataShareRestoreDestinationModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import UUIDS as _UUIDS
from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

_NAME = "UnstructuredDataShareRestoreDestinationModel"
_KNOWN = frozenset("unstructuredDataServerId restoreToBackupServer path preserveHierarchy".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class UnstructuredDataShareRestoreDestinationModel(Model):
    """`UnstructuredDataShareRestoreDestinationModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "unstructured_data_server_id": "unstructuredDataServerId",
        "restore_to_backup_server": "restoreToBackupServer",
        "path": "path",
        "preserve_hierarchy": "preserveHierarchy",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    unstructured_data_server_id: UUID | None = None
    restore_to_backup_server: bool | None = None
    path: str | None = None
    preserve_hierarchy: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 4
        v = get("unstructuredDataServerId")
        if v.__class__ is str:
            self.unstructured_data_server_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "unstructuredDataServerId", _NAME, "invalid")
        else:
            self.unstructured_data_server_id = v
            if v is None:
                n -= "unstructuredDataServerId" not in d
            else:
                _note(d, "unstructuredDataServerId", _NAME, "invalid")
        self.restore_to_backup_server = v = get("restoreToBackupServer")
        if v.__class__ is not bool:
            if v is None:
                n -= "restoreToBackupServer" not in d
            else:
                _note(d, "restoreToBackupServer", _NAME, "invalid")
        self.path = v = get("path")
        if v.__class__ is not str:
            if v is None:
                n -= "path" not in d
            else:
                _note(d, "path", _NAME, "invalid")
        self.preserve_hierarchy = v = get("preserveHierarchy")
        if v.__class__ is not bool:
            if v is None:
                n -= "preserveHierarchy" not in d
            else:
                _note(d, "preserveHierarchy", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.unstructured_data_server_id is not None:
            d["unstructuredDataServerId"] = self.unstructured_data_server_id
        if self.restore_to_backup_server is not None:
            d["restoreToBackupServer"] = self.restore_to_backup_server
        if self.path is not None:
            d["path"] = self.path
        if self.preserve_hierarchy is not None:
            d["preserveHierarchy"] = self.preserve_hierarchy
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["UnstructuredDataShareRestoreDestinationModel"]
