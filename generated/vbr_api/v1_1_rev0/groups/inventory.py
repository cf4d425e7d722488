"""The operations of `api.inventory`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from ...runtime.messages import Transport
    from ..models.e_hierarchy_type import EHierarchyType
    from ..models.e_vi_root_filters_order_column import EViRootFiltersOrderColumn
    from ..models.e_vmware_inventory_type import EVmwareInventoryType
    from ..models.ev_centers_inventory_filters_order_column import (
        EvCentersInventoryFiltersOrderColumn,
    )
    from ..models.v_center_inventory_result import VCenterInventoryResult
    from ..models.vi_roots_result import ViRootsResult


class InventoryApi:
    """2 operations of `api.inventory`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.1-rev0"
    group: ClassVar = "inventory"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.GET_ALL_INVENTORY_VMWARE_HOSTS)
    async def get_all_inventory_vmware_hosts(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EViRootFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
    ) -> ViRootsResult:
        """List the VMware vSphere hosts of the inventory.

        `GET /api/v1/inventory/vmware/hosts` (`GetAllInventoryVmwareHosts`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EViRootFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.

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
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["InventoryApi"]
