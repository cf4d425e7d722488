"""`EntraIdTenantBackupScopeModel` of the API document."""

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

    from .entra_id_tenant_model import EntraIDTenantModel

_NAME = "EntraIdTenantBackupScopeModel"
_KNOWN = frozenset("type inventoryObjects".split())


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIdTenantBackupScopeModel(ScopesWorkloadModel):
    """`EntraIdTenantBackupScopeModel`, a ScopesWorkloadModel."""

    wire_names: ClassVar[dict[str, str]] = {
        "type": "type",
        "inventory_objects": "inventoryObjects",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    type: EInventoryScopeWorkloadType = EInventoryScopeWorkloadType.ENTRA_ID_TENANT
    inventory_objects: list[EntraIDTenantModel] | None = None

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
        v = get("inventoryObjects")
        if v.__class__ is list:
            self.inventory_objects = _items(v, dict, _m.EntraIDTenantModel.from_dict, _NAME)
        else:
            self.inventory_objects = v
            if v is None:
                n -= "inventoryObjects" not in d
            else:
                _note(d, "inventoryObjects", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "type": self.type,
        }
        if self.inventory_objects is not None:
            d["inventoryObjects"] = _wire(self.inventory_objects)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIdTenantBackupScopeModel"]
