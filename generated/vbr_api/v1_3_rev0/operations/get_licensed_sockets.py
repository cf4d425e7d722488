"""`GetLicensedSockets`: List the hosts that use sockets of the license."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_LICENSED_SOCKETS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.e_socket_license_object_type import ESocketLicenseObjectType
    from ..models.e_socket_workloads_filters_order_column import ESocketWorkloadsFiltersOrderColumn
    from ..models.socket_license_workload_result import SocketLicenseWorkloadResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: ESocketWorkloadsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    host_name_filter: str | None = None,
    host_id_filter: UUID | str | None = None,
    sockets_number_filter: int | None = None,
    cores_number_filter: int | None = None,
    type_filter: ESocketLicenseObjectType | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/license/sockets",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("nameFilter", name_filter),
                ("hostNameFilter", host_name_filter),
                ("hostIdFilter", host_id_filter),
                ("socketsNumberFilter", sockets_number_filter),
                ("coresNumberFilter", cores_number_filter),
                ("typeFilter", type_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> SocketLicenseWorkloadResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.SocketLicenseWorkloadResult.from_dict,
        "SocketLicenseWorkloadResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: ESocketWorkloadsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    host_name_filter: str | None = None,
    host_id_filter: UUID | str | None = None,
    sockets_number_filter: int | None = None,
    cores_number_filter: int | None = None,
    type_filter: ESocketLicenseObjectType | None = None,
) -> SocketLicenseWorkloadResult:
    """List the hosts that use sockets of the license.

    `GET /api/v1/license/sockets` (`GetLicensedSockets`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, ESocketWorkloadsFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.
        host_name_filter: `hostNameFilter`, text.
        host_id_filter: `hostIdFilter`, UUID.
        sockets_number_filter: `socketsNumberFilter`, integer.
        cores_number_filter: `coresNumberFilter`, integer.
        type_filter: `typeFilter`, ESocketLicenseObjectType.

    Raises:
        ApiError: If the response is not a success; requires the claim GetLicensedSockets.
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
                host_id_filter=host_id_filter,
                sockets_number_filter=sockets_number_filter,
                cores_number_filter=cores_number_filter,
                type_filter=type_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
