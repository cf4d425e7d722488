"""`ObjectStorageBackupScopeModel` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ...runtime.model import items as _items
from ...runtime.model import note as _note
from ...runtime.model import required as _required
from ...runtime.model import unknown as _unknown
from ...runtime.model import wire as _wire
from .. import models as _m
from .e_inventory_scope_workload_type import EInventoryScopeWorkloadType
from .scopes_workload_model import ScopesWorkloadModel

if TYPE_CHECKING:
    from typing import Self

    from .unstructured_data_backup_scope_item_model import UnstructuredDataBackupScopeItemModel

_NAME = "ObjectStorageBackupScopeModel"
_KNOWN = frozenset("type objectStorageServer".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class ObjectStorageBackupScopeModel(ScopesWorkloadModel):
    """`ObjectStorageBackupScopeModel`, a ScopesWorkloadModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "object_storage_server": "objectStorageServer",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EInventoryScopeWorkloadType = EInventoryScopeWorkloadType.OBJECT_STORAGE
    object_storage_server: list[UnstructuredDataBackupScopeItemModel] | None = None

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 2
        v = get("type")
        if v.__class__ is str:
            self.type = _m.EInventoryScopeWorkloadType.table[v]
        else:
            self.type = v
            n -= _required(d, "type", _NAME)
        v = get("objectStorageServer")
        if v.__class__ is list:
            self.object_storage_server = _items(
                v, dict, _m.UnstructuredDataBackupScopeItemModel.from_dict, _NAME
            )
        else:
            self.object_storage_server = v
            if v is None:
                n -= "objectStorageServer" not in d
            else:
                _note(d, "objectStorageServer", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
        }
        if self.object_storage_server is not None:
            d["objectStorageServer"] = _wire(self.object_storage_server)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ObjectStorageBackupScopeModel"]
