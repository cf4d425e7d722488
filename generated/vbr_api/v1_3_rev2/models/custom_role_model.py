"""`CustomRoleModel` of the API document."""

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

    from .inventory_scope_model import InventoryScopeModel
    from .repository_scope_model import RepositoryScopeModel
    from .restore_permissions_scope_model import RestorePermissionsScopeModel
    from .restore_target_scope_model import RestoreTargetScopeModel

_NAME = "CustomRoleModel"
_KNOWN = frozenset(
    "id name description manageBackups manageRestores inventoryScope repositoryScope restorePermissionsScope restoreTargetScope".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class CustomRoleModel(Model):
    """`CustomRoleModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "manage_backups": "manageBackups",
        "manage_restores": "manageRestores",
        "inventory_scope": "inventoryScope",
        "repository_scope": "repositoryScope",
        "restore_permissions_scope": "restorePermissionsScope",
        "restore_target_scope": "restoreTargetScope",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    name: str
    description: str | None = None
    manage_backups: bool
    manage_restores: bool
    inventory_scope: InventoryScopeModel | None = None
    repository_scope: RepositoryScopeModel | None = None
    restore_permissions_scope: RestorePermissionsScopeModel | None = None
    restore_target_scope: RestoreTargetScopeModel | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 9
        v = get("id")
        if v.__class__ is str:
            self.id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "id", _NAME, "invalid")
        else:
            self.id = v
            n -= _required(d, "id", _NAME)
        self.name = v = get("name")
        if v.__class__ is not str:
            n -= _required(d, "name", _NAME)
        self.description = v = get("description")
        if v.__class__ is not str:
            if v is None:
                n -= "description" not in d
            else:
                _note(d, "description", _NAME, "invalid")
        self.manage_backups = v = get("manageBackups")
        if v.__class__ is not bool:
            n -= _required(d, "manageBackups", _NAME)
        self.manage_restores = v = get("manageRestores")
        if v.__class__ is not bool:
            n -= _required(d, "manageRestores", _NAME)
        v = get("inventoryScope")
        if v.__class__ is dict:
            self.inventory_scope = _m.InventoryScopeModel.from_dict(v)
        else:
            self.inventory_scope = v
            if v is None:
                n -= "inventoryScope" not in d
            else:
                _note(d, "inventoryScope", _NAME, "invalid")
        v = get("repositoryScope")
        if v.__class__ is dict:
            self.repository_scope = _m.RepositoryScopeModel.from_dict(v)
        else:
            self.repository_scope = v
            if v is None:
                n -= "repositoryScope" not in d
            else:
                _note(d, "repositoryScope", _NAME, "invalid")
        v = get("restorePermissionsScope")
        if v.__class__ is dict:
            self.restore_permissions_scope = _m.RestorePermissionsScopeModel.from_dict(v)
        else:
            self.restore_permissions_scope = v
            if v is None:
                n -= "restorePermissionsScope" not in d
            else:
                _note(d, "restorePermissionsScope", _NAME, "invalid")
        v = get("restoreTargetScope")
        if v.__class__ is dict:
            self.restore_target_scope = _m.RestoreTargetScopeModel.from_dict(v)
        else:
            self.restore_target_scope = v
            if v is None:
                n -= "restoreTargetScope" not in d
            else:
                _note(d, "restoreTargetScope", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "manageBackups": self.manage_backups,
            "manageRestores": self.manage_restores,
        }
        if self.description is not None:
            d["description"] = self.description
        if self.inventory_scope is not None:
            d["inventoryScope"] = _wire(self.inventory_scope)
        if self.repository_scope is not None:
            d["repositoryScope"] = _wire(self.repository_scope)
        if self.restore_permissions_scope is not None:
            d["restorePermissionsScope"] = _wire(self.restore_permissions_scope)
        if self.restore_target_scope is not None:
            d["restoreTargetScope"] = _wire(self.restore_target_scope)
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["CustomRoleModel"]
