"""`GetLicensedInstances`: List the workloads that use instances of the license."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_LICENSED_INSTANCES as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.e_instance_workloads_filters_order_column import (
        EInstanceWorkloadsFiltersOrderColumn,
    )
    from ..models.instance_license_workload_result import InstanceLicenseWorkloadResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EInstanceWorkloadsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    host_name_filter: str | None = None,
    used_instances_number_filter: float | None = None,
    type_filter: str | None = None,
    instance_id_filter: UUID | str | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/license/instances",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("nameFilter", name_filter),
                ("hostNameFilter", host_name_filter),
                ("usedInstancesNumberFilter", used_instances_number_filter),
                ("typeFilter", type_filter),
                ("instanceIdFilter", instance_id_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> InstanceLicenseWorkloadResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.InstanceLicenseWorkloadResult.from_dict,
        "InstanceLicenseWorkloadResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EInstanceWorkloadsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    host_name_filter: str | None = None,
    used_instances_number_filter: float | None = None,
    type_filter: str | None = None,
    instance_id_filter: UUID | str | None = None,
) -> InstanceLicenseWorkloadResult:
    """List the workloads that use instances of the license.

    `GET /api/v1/license/instances` (`GetLicensedInstances`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EInstanceWorkloadsFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.
        host_name_filter: `hostNameFilter`, text.
        used_instances_number_filter: `usedInstancesNumberFilter`, number.
        type_filter: `typeFilter`, text.
        instance_id_filter: `instanceIdFilter`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim GetLicensedInstances.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                name_filter=name_filter,
                host_name_filter=host_name_filter,
                used_instances_number_filter=used_instances_number_filter,
                type_filter=type_filter,
                instance_id_filter=instance_id_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
