"""`ViVMQuickMigrationSpec` of the API document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs import field as _field

from ...runtime.model import Model
from ...runtime.model import names_only as _names_only
from ...runtime.model import note as _note
from ...runtime.model import unknown as _unknown
from ...runtime.model import uuid_items as _uuid_items
from ...runtime.model import wire as _wire
from .. import models as _m

if TYPE_CHECKING:
    from typing import Self
    from uuid import UUID

    from .inventory_object_model import InventoryObjectModel
    from .vi_vm_quick_migration_datastores_spec import ViVMQuickMigrationDatastoresSpec

_NAME = "ViVMQuickMigrationSpec"
_KNOWN = frozenset(
    "destinationHost resourcePool folder datastore sourceProxyIds targetProxyIds VeeamQMEnabled DeleteSourceVmsFiles".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class ViVMQuickMigrationSpec(Model):
    """`ViVMQuickMigrationSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "destination_host": "destinationHost",
        "resource_pool": "resourcePool",
        "folder": "folder",
        "datastore": "datastore",
        "source_proxy_ids": "sourceProxyIds",
        "target_proxy_ids": "targetProxyIds",
        "veeam_qm_enabled": "VeeamQMEnabled",
        "delete_source_vms_files": "DeleteSourceVmsFiles",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    destination_host: InventoryObjectModel | None = None
    resource_pool: InventoryObjectModel | None = None
    folder: InventoryObjectModel | None = None
    datastore: ViVMQuickMigrationDatastoresSpec | None = None
    source_proxy_ids: list[UUID] | None = None
    target_proxy_ids: list[UUID] | None = None
    veeam_qm_enabled: bool | None = None
    delete_source_vms_files: bool | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 8
        v = get("destinationHost")
        if v.__class__ is dict:
            self.destination_host = _m.InventoryObjectModel.from_dict(v)
        else:
            self.destination_host = v
            if v is None:
                n -= "destinationHost" not in d
            else:
                _note(d, "destinationHost", _NAME, "invalid")
        v = get("resourcePool")
        if v.__class__ is dict:
            self.resource_pool = _m.InventoryObjectModel.from_dict(v)
        else:
            self.resource_pool = v
            if v is None:
                n -= "resourcePool" not in d
            else:
                _note(d, "resourcePool", _NAME, "invalid")
        v = get("folder")
        if v.__class__ is dict:
            self.folder = _m.InventoryObjectModel.from_dict(v)
        else:
            self.folder = v
            if v is None:
                n -= "folder" not in d
            else:
                _note(d, "folder", _NAME, "invalid")
        v = get("datastore")
        if v.__class__ is dict:
            self.datastore = _m.ViVMQuickMigrationDatastoresSpec.from_dict(v)
        else:
            self.datastore = v
            if v is None:
                n -= "datastore" not in d
            else:
                _note(d, "datastore", _NAME, "invalid")
        v = get("sourceProxyIds")
        if v.__class__ is list:
            self.source_proxy_ids = _uuid_items(v, _NAME)
        else:
            self.source_proxy_ids = v
            if v is None:
                n -= "sourceProxyIds" not in d
            else:
                _note(d, "sourceProxyIds", _NAME, "invalid")
        v = get("targetProxyIds")
        if v.__class__ is list:
            self.target_proxy_ids = _uuid_items(v, _NAME)
        else:
            self.target_proxy_ids = v
            if v is None:
                n -= "targetProxyIds" not in d
            else:
                _note(d, "targetProxyIds", _NAME, "invalid")
        self.veeam_qm_enabled = v = get("VeeamQMEnabled")
        if v.__class__ is not bool:
            if v is None:
                n -= "VeeamQMEnabled" not in d
            else:
                _note(d, "VeeamQMEnabled", _NAME, "invalid")
        self.delete_source_vms_files = v = get("DeleteSourceVmsFiles")
        if v.__class__ is not bool:
            if v is None:
                n -= "DeleteSourceVmsFiles" not in d
            else:
                _note(d, "DeleteSourceVmsFiles", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {}
        if self.destination_host is not None:
            d["destinationHost"] = _wire(self.destination_host)
        if self.resource_pool is not None:
            d["resourcePool"] = _wire(self.resource_pool)
        if self.folder is not None:
            d["folder"] = _wire(self.folder)
        if self.datastore is not None:
            d["datastore"] = _wire(self.datastore)
        if self.source_proxy_ids is not None:
            d["sourceProxyIds"] = self.source_proxy_ids
        if self.target_proxy_ids is not None:
            d["targetProxyIds"] = self.target_proxy_ids
        if self.veeam_qm_enabled is not None:
            d["VeeamQMEnabled"] = self.veeam_qm_enabled
        if self.delete_source_vms_files is not None:
            d["DeleteSourceVmsFiles"] = self.delete_source_vms_files
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["ViVMQuickMigrationSpec"]
