"""`UnstructuredDataMountSpec` of the API document."""

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

    from .flr_auto_unmount_model import FlrAutoUnmountModel

_NAME = "UnstructuredDataMountSpec"
_KNOWN = frozenset("unstructuredDataServerId restorePointId backupId autoUnmount".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class UnstructuredDataMountSpec(Model):
    """`UnstructuredDataMountSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "unstructured_data_server_id": "unstructuredDataServerId",
        "restore_point_id": "restorePointId",
        "backup_id": "backupId",
        "auto_unmount": "autoUnmount",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    unstructured_data_server_id: UUID | None = None
    restore_point_id: UUID | None = None
    backup_id: UUID | None = None
    auto_unmount: FlrAutoUnmountModel | None = None
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
        v = get("restorePointId")
        if v.__class__ is str:
            self.restore_point_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "restorePointId", _NAME, "invalid")
        else:
            self.restore_point_id = v
            if v is None:
                n -= "restorePointId" not in d
            else:
                _note(d, "restorePointId", _NAME, "invalid")
        v = get("backupId")
        if v.__class__ is str:
            self.backup_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "backupId", _NAME, "invalid")
        else:
            self.backup_id = v
            if v is None:
                n -= "backupId" not in d
            else:
                _note(d, "backupId", _NAME, "invalid")
        v = get("autoUnmount")
        if v.__class__ is dict:
            self.auto_unmount = _m.FlrAutoUnmountModel.from_dict(v)
        else:
            self.auto_unmount = v
            if v is None:
                n -= "autoUnmount" not in d
            else:
                _note(d, "autoUnmount", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.unstructured_data_server_id is not None:
            d["unstructuredDataServerId"] = self.unstructured_data_server_id
        if self.restore_point_id is not None:
            d["restorePointId"] = self.restore_point_id
        if self.backup_id is not None:
            d["backupId"] = self.backup_id
        if self.auto_unmount is not None:
            d["autoUnmount"] = _wire(self.auto_unmount)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["UnstructuredDataMountSpec"]
