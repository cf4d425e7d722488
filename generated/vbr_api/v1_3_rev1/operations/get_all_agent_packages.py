"""`GetAllAgentPackages`: List the agent packages for Linux distributions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_AGENT_PACKAGES as OPERATION

if TYPE_CHECKING:
    from ..models.e_linux_package_filters_order_column import ELinuxPackageFiltersOrderColumn
    from ..models.linux_package_result import LinuxPackageResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: ELinuxPackageFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    distribution_filter: str | None = None,
    package_bitness_filter: str | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/agents/packages/linux",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("nameFilter", name_filter),
                ("distributionFilter", distribution_filter),
                ("packageBitnessFilter", package_bitness_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> LinuxPackageResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.LinuxPackageResult.from_dict,
        "LinuxPackageResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: ELinuxPackageFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    distribution_filter: str | None = None,
    package_bitness_filter: str | None = None,
) -> LinuxPackageResult:
    """List the agent packages for Linux distributions.

    `GET /api/v1/agents/packages/linux` (`GetAllAgentPackages`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, ELinuxPackageFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.
        distribution_filter: `distributionFilter`, text.
        package_bitness_filter: `packageBitnessFilter`, text.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewAgentPackages.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                name_filter=name_filter,
                distribution_filter=distribution_filter,
                package_bitness_filter=package_bitness_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
