"""`GetVmwareHostObject`: Browse the objects of one VMware vSphere host."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_VMWARE_HOST_OBJECT as OPERATION

if TYPE_CHECKING:
    from ..models.e_hierarchy_type import EHierarchyType
    from ..models.e_vmware_inventory_type import EVmwareInventoryType
    from ..models.ev_centers_inventory_filters_order_column import (
        EvCentersInventoryFiltersOrderColumn,
    )
    from ..models.v_center_inventory_result import VCenterInventoryResult


def build(
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
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/inventory/vmware/hosts/{_codec.segment('name', name)}"
    return Request(
        OPERATION,
        path,
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("objectIdFilter", object_id_filter),
                ("hierarchyTypeFilter", hierarchy_type_filter),
                ("nameFilter", name_filter),
                ("typeFilter", type_filter),
                ("parentContainerNameFilter", parent_container_name_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> VCenterInventoryResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.VCenterInventoryResult.from_dict,
        "VCenterInventoryResult",
        decoding,
    )


async def call(
    transport: Transport,
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
    return parse(
        await transport.send(
            build(
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
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
