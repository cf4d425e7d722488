"""`UnstructuredDataRestoreOptionsModel` of the API document."""

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
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .unstructured_data_restore_permissions_model import UnstructuredDataRestorePermissionsModel

_NAME = "UnstructuredDataRestoreOptionsModel"
_KNOWN = frozenset("restorePointId mountServerId permissions".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class UnstructuredDataRestoreOptionsModel(Model):
    """`UnstructuredDataRestoreOptionsModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "restore_point_id": "restorePointId",
        "mount_server_id": "mountServerId",
        "permissions": "permissions",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    restore_point_id: UUID
    mount_server_id: UUID | None = None
    permissions: UnstructuredDataRestorePermissionsModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 3
        v = get("restorePointId")
        if v.__class__ is str:
            self.restore_point_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "restorePointId", _NAME, "invalid")
        else:
            self.restore_point_id = v
            n -= _required(d, "restorePointId", _NAME)
        v = get("mountServerId")
        if v.__class__ is str:
            self.mount_server_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "mountServerId", _NAME, "invalid")
        else:
            self.mount_server_id = v
            if v is None:
                n -= "mountServerId" not in d
            else:
                _note(d, "mountServerId", _NAME, "invalid")
        v = get("permissions")
        if v.__class__ is dict:
            self.permissions = _m.UnstructuredDataRestorePermissionsModel.from_dict(v)
        else:
            self.permissions = v
            if v is None:
                n -= "permissions" not in d
            else:
                _note(d, "permissions", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "restorePointId": self.restore_point_id,
        }
        if self.mount_server_id is not None:
            d["mountServerId"] = self.mount_server_id
        if self.permissions is not None:
            d["permissions"] = _wire(self.permissions)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["UnstructuredDataRestoreOptionsModel"]
