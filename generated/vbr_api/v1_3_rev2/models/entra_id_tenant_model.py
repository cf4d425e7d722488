"""`EntraIDTenantModel` of the API document."""

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
    from .e_entra_id_tenant_credentials_type import EEntraIdTenantCredentialsType
    from .e_entra_id_tenant_resource import EEntraIdTenantResource
    from .entra_id_tenant_authentication_model import EntraIDTenantAuthenticationModel

_NAME = "EntraIDTenantModel"
_KNOWN = frozenset(
    "id azureTenantId description cacheRepositoryId region authentication protectionScope name credentialsType".split()
)


@define(slots=True, kw_only=True, weakref_slot=False)
class EntraIDTenantModel(Model):
    """`EntraIDTenantModel`."""

    wire_names: ClassVar[dict[str, str]] = {
        "id": "id",
        "azure_tenant_id": "azureTenantId",
        "description": "description",
        "cache_repository_id": "cacheRepositoryId",
        "region": "region",
        "authentication": "authentication",
        "protection_scope": "protectionScope",
        "name": "name",
        "credentials_type": "credentialsType",
    }
    secret_attributes: ClassVar[frozenset[str]] = frozenset(())

    id: UUID
    azure_tenant_id: UUID | None = None
    description: str | None = None
    cache_repository_id: UUID
    region: EAzureRegionType | None = None
    authentication: EntraIDTenantAuthenticationModel | None = None
    protection_scope: list[EEntraIdTenantResource] | None = None
    name: str | None = None
    credentials_type: EEntraIdTenantCredentialsType | None = None
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
        v = get("azureTenantId")
        if v.__class__ is str:
            self.azure_tenant_id = v = _UUIDS[v]
            if v.__class__ is str:
                _note(d, "azureTenantId", _NAME, "invalid")
        else:
            self.azure_tenant_id = v
            if v is None:
                n -= "azureTenantId" not in d
            else:
                _note(d, "azureTenantId", _NAME, "invalid")
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
            n -= _required(d, "cacheRepositoryId", _NAME)
        v = get("region")
        if v.__class__ is str:
            self.region = _m.EAzureRegionType.table[v]
        else:
            self.region = v
            if v is None:
                n -= "region" not in d
            else:
                _note(d, "region", _NAME, "invalid")
        v = get("authentication")
        if v.__class__ is dict:
            self.authentication = _m.EntraIDTenantAuthenticationModel.from_dict(v)
        else:
            self.authentication = v
            if v is None:
                n -= "authentication" not in d
            else:
                _note(d, "authentication", _NAME, "invalid")
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
        self.name = v = get("name")
        if v.__class__ is not str:
            if v is None:
                n -= "name" not in d
            else:
                _note(d, "name", _NAME, "invalid")
        v = get("credentialsType")
        if v.__class__ is str:
            self.credentials_type = _m.EEntraIdTenantCredentialsType.table[v]
        else:
            self.credentials_type = v
            if v is None:
                n -= "credentialsType" not in d
            else:
                _note(d, "credentialsType", _NAME, "invalid")
        self.additional_properties = None if n == len(d) else _unknown(d, _KNOWN, _NAME)
        model: Self = self
        return model

    def to_wire(self) -> dict[str, Any]:
        """Return the JSON object for orjson: UUIDs, datetimes and enums stay Python objects."""
        d: dict[str, Any] = {
            "id": self.id,
            "cacheRepositoryId": self.cache_repository_id,
        }
        if self.azure_tenant_id is not None:
            d["azureTenantId"] = self.azure_tenant_id
        if self.description is not None:
            d["description"] = self.description
        if self.region is not None:
            d["region"] = self.region
        if self.authentication is not None:
            d["authentication"] = _wire(self.authentication)
        if self.protection_scope is not None:
            d["protectionScope"] = self.protection_scope
        if self.name is not None:
            d["name"] = self.name
        if self.credentials_type is not None:
            d["credentialsType"] = self.credentials_type
        if self.additional_properties:
            d = {**self.additional_properties, **d}
        return d


__all__ = ["EntraIDTenantModel"]
