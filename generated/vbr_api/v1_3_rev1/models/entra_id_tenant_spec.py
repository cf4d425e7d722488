"""`EntraIDTenantSpec` of the API document."""

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

    from .e_azure_region_type import EAzureRegionType
    from .e_entra_id_tenant_creation_mode import EEntraIDTenantCreationMode
    from .e_entra_id_tenant_resource import EEntraIdTenantResource
    from .entra_id_tenant_existing_account_spec import EntraIDTenantExistingAccountSpec
    from .entra_id_tenant_new_account_spec import EntraIDTenantNewAccountSpec

_NAME = "EntraIDTenantSpec"
_KNOWN = frozenset(
    "azureTenantId description cacheRepositoryId region creationMode existingAccount newAccount protectionScope".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIDTenantSpec(Model):
    """`EntraIDTenantSpec`."""

    wire_names: ClassVar[dict[str, str]] = {
        "azure_tenant_id": "azureTenantId",
        "description": "description",
        "cache_repository_id": "cacheRepositoryId",
        "region": "region",
        "creation_mode": "creationMode",
        "existing_account": "existingAccount",
        "new_account": "newAccount",
        "protection_scope": "protectionScope",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    azure_tenant_id: UUID
    description: str | None = None
    cache_repository_id: UUID | None = None
    region: EAzureRegionType | None = None
    creation_mode: EEntraIDTenantCreationMode
    existing_account: EntraIDTenantExistingAccountSpec | None = None
    new_account: EntraIDTenantNewAccountSpec | None = None
    protection_scope: list[EEntraIdTenantResource] | None = None
    additional_properties: dict[str, Any] | None = _field(default=None, repr=_names_only)

    @classmethod
    def from_dict(cls, d: dict[str, Any], /) -> Self:
        """Decode a JSON object, leniently."""
        self: Any = object.__new__(cls)
        get: Any = d.get
        n = 8
        v = get("azureTenantId")
        if v.__class__ is str:
            self.azure_tenant_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "azureTenantId", _NAME, "invalid")
        else:
            self.azure_tenant_id = v
            n -= _required(d, "azureTenantId", _NAME)
        self.description = v = get("description")
        if v.__class__ is not str:
            if v is None:
                n -= "description" not in d
            else:
                _note(d, "description", _NAME, "invalid")
        v = get("cacheRepositoryId")
        if v.__class__ is str:
            self.cache_repository_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "cacheRepositoryId", _NAME, "invalid")
        else:
            self.cache_repository_id = v
            if v is None:
                n -= "cacheRepositoryId" not in d
            else:
                _note(d, "cacheRepositoryId", _NAME, "invalid")
        v = get("region")
        if v.__class__ is str:
            self.region = _m.EAzureRegionType.table[v]
        else:
            self.region = v
            if v is None:
                n -= "region" not in d
            else:
                _note(d, "region", _NAME, "invalid")
        v = get("creationMode")
        if v.__class__ is str:
            self.creation_mode = _m.EEntraIDTenantCreationMode.table[v]
        else:
            self.creation_mode = v
            n -= _required(d, "creationMode", _NAME)
        v = get("existingAccount")
        if v.__class__ is dict:
            self.existing_account = _m.EntraIDTenantExistingAccountSpec.from_dict(v)
        else:
            self.existing_account = v
            if v is None:
                n -= "existingAccount" not in d
            else:
                _note(d, "existingAccount", _NAME, "invalid")
        v = get("newAccount")
        if v.__class__ is dict:
            self.new_account = _m.EntraIDTenantNewAccountSpec.from_dict(v)
        else:
            self.new_account = v
            if v is None:
                n -= "newAccount" not in d
            else:
                _note(d, "newAccount", _NAME, "invalid")
        v = get("protectionScope")
        if v.__class__ is list:
            self.protection_scope = _items(
                v, str, _m.EEntraIdTenantResource.table.__getitem__, _NAME
            )
        else:
            self.protection_scope = v
            if v is None:
                n -= "protectionScope" not in d
            else:
                _note(d, "protectionScope", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "azureTenantId": self.azure_tenant_id,
            "creationMode": self.creation_mode,
        }
        if self.description is not None:
            d["description"] = self.description
        if self.cache_repository_id is not None:
            d["cacheRepositoryId"] = self.cache_repository_id
        if self.region is not None:
            d["region"] = self.region
        if self.existing_account is not None:
            d["existingAccount"] = _wire(self.existing_account)
        if self.new_account is not None:
            d["newAccount"] = _wire(self.new_account)
        if self.protection_scope is not None:
            d["protectionScope"] = self.protection_scope
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIDTenantSpec"]
