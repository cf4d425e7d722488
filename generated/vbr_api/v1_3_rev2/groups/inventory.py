"""The operations of `api.inventory`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.ad_domain_inventory_result import ADDomainInventoryResult
    from ..models.disk_slots_result import DiskSlotsResult
    from ..models.e_entra_id_tenants_filters_order_column import EEntraIDTenantsFiltersOrderColumn
    from ..models.e_hierarchy_type import EHierarchyType
    from ..models.e_inventory_permission_scope import EInventoryPermissionScope
    from ..models.e_platform_type import EPlatformType
    from ..models.e_vi_root_filters_order_column import EViRootFiltersOrderColumn
    from ..models.e_vmware_inventory_type import EVmwareInventoryType
    from ..models.ead_object_filters_order_column import EADObjectFiltersOrderColumn
    from ..models.entra_id_tenant_model import EntraIDTenantModel
    from ..models.entra_id_tenant_spec import EntraIDTenantSpec
    from ..models.entra_id_tenants_result import EntraIDTenantsResult
    from ..models.ev_centers_inventory_filters_order_column import (
        EvCentersInventoryFiltersOrderColumn,
    )
    from ..models.inventory_browser_filters import InventoryBrowserFilters
    from ..models.inventory_browser_result import InventoryBrowserResult
    from ..models.inventory_machine_details_model import InventoryMachineDetailsModel
    from ..models.inventory_machine_details_request import InventoryMachineDetailsRequest
    from ..models.physical_inventory_browser_result import PhysicalInventoryBrowserResult
    from ..models.session_model import SessionModel
    from ..models.task_model import TaskModel
    from ..models.v_center_inventory_result import VCenterInventoryResult
    from ..models.vi_roots_result import ViRootsResult


class InventoryApi:
    """16 operations of `api.inventory`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev2"
    group: ClassVar = "inventory"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.CREATE_ENTRA_ID_TENANT)
    async def create_entra_id_tenant(
        self,
        body: EntraIDTenantSpec,
    ) -> SessionModel:
        """Add an Entra ID tenant; runs as a session.

        `POST /api/v1/inventory/entraId/tenants` (`CreateEntraIDTenant`).

        Args:
            body: EntraIDTenantSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateEntraIDTenant.
        """
        return await _o.create_entra_id_tenant.call(
            self._transport,
            body,
        )

    @describes(_c.DELETE_ENTRA_ID_TENANTS)
    async def delete_entra_id_tenants(
        self,
        id: UUID | str,
    ) -> SessionModel:
        """Remove one Entra ID tenant; runs as a session.

        `DELETE /api/v1/inventory/entraId/tenants/{id}` (`DeleteEntraIDTenants`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DeleteEntraIDTenants.
        """
        return await _o.delete_entra_id_tenants.call(
            self._transport,
            id,
        )

    @describes(_c.GET_AD_DOMAIN_OBJECT)
    async def get_ad_domain_object(
        self,
        id: UUID | str,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EADObjectFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        full_name_filter: str | None = None,
        type_filter: str | None = None,
        parent_id_filter: UUID | str | None = None,
    ) -> ADDomainInventoryResult:
        """List the objects of one Active Directory domain.

        `GET /api/v1/inventory/activeDirectory/domains/{id}` (`GetADDomainObject`), paged.

        Args:
            id: `id`, UUID.
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EADObjectFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            full_name_filter: `fullNameFilter`, text.
            type_filter: `typeFilter`, text.
            parent_id_filter: `parentIdFilter`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewADHierarchy.
        """
        return await _o.get_ad_domain_object.call(
            self._transport,
            id,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            full_name_filter=full_name_filter,
            type_filter=type_filter,
            parent_id_filter=parent_id_filter,
        )

    @describes(_c.GET_ALL_ENTRA_ID_TENANTS)
    async def get_all_entra_id_tenants(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EEntraIDTenantsFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
    ) -> EntraIDTenantsResult:
        """List Entra ID tenants.

        `GET /api/v1/inventory/entraId/tenants` (`GetAllEntraIDTenants`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EEntraIDTenantsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewEntraIDTenants.
        """
        return await _o.get_all_entra_id_tenants.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
        )

    @describes(_c.GET_ALL_INVENTORY_HOSTS)
    async def get_all_inventory_hosts(
        self,
        body: InventoryBrowserFilters | None = None,
    ) -> InventoryBrowserResult:
        """List the virtualization hosts of the inventory, of every platform.

        `POST /api/v1/inventory` (`GetAllInventoryHosts`), paged.

        Args:
            body: InventoryBrowserFilters.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewInventory.
        """
        return await _o.get_all_inventory_hosts.call(
            self._transport,
            body,
        )

    @describes(_c.GET_ALL_INVENTORY_P_GS)
    async def get_all_inventory_p_gs(
        self,
        body: InventoryBrowserFilters | None = None,
    ) -> PhysicalInventoryBrowserResult:
        """List the protection groups of the physical inventory.

        `POST /api/v1/inventory/physical` (`GetAllInventoryPGs`), paged.

        Args:
            body: InventoryBrowserFilters.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewDiscoveredEntities.
        """
        return await _o.get_all_inventory_p_gs.call(
            self._transport,
            body,
        )

    @describes(_c.GET_ALL_INVENTORY_PHYSICAL_ITEMS)
    async def get_all_inventory_physical_items(
        self,
        body: InventoryBrowserFilters | None = None,
    ) -> PhysicalInventoryBrowserResult:
        """List the physical inventory of all protection groups.

        `POST /api/v1/inventory/physical/all` (`GetAllInventoryPhysicalItems`), paged.

        Args:
            body: InventoryBrowserFilters.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewDiscoveredEntities.
        """
        return await _o.get_all_inventory_physical_items.call(
            self._transport,
            body,
        )

    @describes(_c.GET_ALL_INVENTORY_VMWARE_HOSTS)
    async def get_all_inventory_vmware_hosts(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EViRootFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        permission_scope: EInventoryPermissionScope | None = None,
    ) -> ViRootsResult:
        """List the VMware vSphere hosts of the inventory.

        `GET /api/v1/inventory/vmware/hosts` (`GetAllInventoryVmwareHosts`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EViRootFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.
            permission_scope: `permissionScope`, EInventoryPermissionScope.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewViHierarchy.
        """
        return await _o.get_all_inventory_vmware_hosts.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            permission_scope=permission_scope,
        )

    @describes(_c.GET_DISKS_SLOTS)
    async def get_disks_slots(
        self,
        platform: EPlatformType,
    ) -> DiskSlotsResult:
        """List the disk slots of the machines of one platform.

        `GET /api/v1/inventory/platforms/{platform}/diskSlots` (`GetDisksSlots`).

        Args:
            platform: `platform`, EPlatformType.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewInventory.
        """
        return await _o.get_disks_slots.call(
            self._transport,
            platform,
        )

    @describes(_c.GET_ENTRA_ID_TENANTS)
    async def get_entra_id_tenants(
        self,
        id: UUID | str,
    ) -> EntraIDTenantModel:
        """Read one Entra ID tenant.

        `GET /api/v1/inventory/entraId/tenants/{id}` (`GetEntraIDTenants`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewEntraIDTenants.
        """
        return await _o.get_entra_id_tenants.call(
            self._transport,
            id,
        )

    @describes(_c.GET_INVENTORY_FOR_PG)
    async def get_inventory_for_pg(
        self,
        protection_group_id: UUID | str,
        body: InventoryBrowserFilters | None = None,
    ) -> PhysicalInventoryBrowserResult:
        """Browse the computers and containers of one protection group.

        `POST /api/v1/inventory/physical/{protectionGroupId}` (`GetInventoryForPG`), paged.

        Args:
            protection_group_id: `protectionGroupId`, UUID.
            body: InventoryBrowserFilters.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewDiscoveredEntities.
        """
        return await _o.get_inventory_for_pg.call(
            self._transport,
            protection_group_id,
            body,
        )

    @describes(_c.GET_INVENTORY_OBJECT_DETAILS)
    async def get_inventory_object_details(
        self,
        body: InventoryMachineDetailsRequest | None = None,
    ) -> InventoryMachineDetailsModel:
        """Read the details of one machine of the inventory.

        `POST /api/v1/inventory/retrieveMachineDetails` (`GetInventoryObjectDetails`).

        Args:
            body: InventoryMachineDetailsRequest.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewInventory.
        """
        return await _o.get_inventory_object_details.call(
            self._transport,
            body,
        )

    @describes(_c.GET_INVENTORY_OBJECTS)
    async def get_inventory_objects(
        self,
        hostname: str,
        body: InventoryBrowserFilters | None = None,
    ) -> InventoryBrowserResult:
        """Browse the objects of one host of the inventory.

        `POST /api/v1/inventory/{hostname}` (`GetInventoryObjects`), paged.

        Args:
            hostname: `hostname`, text.
            body: InventoryBrowserFilters.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewInventory.
        """
        return await _o.get_inventory_objects.call(
            self._transport,
            hostname,
            body,
        )

    @describes(_c.GET_VMWARE_HOST_OBJECT)
    async def get_vmware_host_object(
        self,
        name: str,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EvCentersInventoryFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        object_id_filter: str | None = None,
        hierarchy_type_filter: EHierarchyType | None = None,
        name_filter: str | None = None,
        type_filter: EVmwareInventoryType | None = None,
        parent_container_name_filter: str | None = None,
        permission_scope: EInventoryPermissionScope | None = None,
    ) -> VCenterInventoryResult:
        """Browse the objects of one VMware vSphere host.

        `GET /api/v1/inventory/vmware/hosts/{name}` (`GetVmwareHostObject`), paged.

        Args:
            name: `name`, text.
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EvCentersInventoryFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            object_id_filter: `objectIdFilter`, text.
            hierarchy_type_filter: `hierarchyTypeFilter`, EHierarchyType.
            name_filter: `nameFilter`, text.
            type_filter: `typeFilter`, EVmwareInventoryType.
            parent_container_name_filter: `parentContainerNameFilter`, text.
            permission_scope: `permissionScope`, EInventoryPermissionScope.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewViHierarchy.
        """
        return await _o.get_vmware_host_object.call(
            self._transport,
            name,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            object_id_filter=object_id_filter,
            hierarchy_type_filter=hierarchy_type_filter,
            name_filter=name_filter,
            type_filter=type_filter,
            parent_container_name_filter=parent_container_name_filter,
            permission_scope=permission_scope,
        )

    @describes(_c.RESCAN_INVENTORY_OBJECTS)
    async def rescan_inventory_objects(
        self,
        hostname: str,
    ) -> TaskModel:
        """Start a rescan of the objects of one host; runs as a task.

        `POST /api/v1/inventory/{hostname}/rescan` (`RescanInventoryObjects`).

        Args:
            hostname: `hostname`, text.

        Raises:
            ApiError: If the response is not a success; requires the claim RescanHierarchy.
        """
        return await _o.rescan_inventory_objects.call(
            self._transport,
            hostname,
        )

    @describes(_c.UPDATE_ENTRA_ID_TENANTS)
    async def update_entra_id_tenants(
        self,
        id: UUID | str,
        body: EntraIDTenantModel,
    ) -> EntraIDTenantModel:
        """Replace the settings of one Entra ID tenant.

        `PUT /api/v1/inventory/entraId/tenants/{id}` (`UpdateEntraIDTenants`).

        Args:
            id: `id`, UUID.
            body: EntraIDTenantModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateEntraIDTenants.
        """
        return await _o.update_entra_id_tenants.call(
            self._transport,
            id,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["InventoryApi"]
