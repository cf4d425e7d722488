"""`GetAllHelperApplianceTemplates`: List the templates that helper appliances in Azure are made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_HELPER_APPLIANCE_TEMPLATES as OPERATION

if TYPE_CHECKING:
    from ..models.azure_helper_appliance_templates_result import AzureHelperApplianceTemplatesResult
    from ..models.e_helper_appliance_templates_filters_order_column import (
        EHelperApplianceTemplatesFiltersOrderColumn,
    )


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EHelperApplianceTemplatesFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    location_filter: str | None = None,
    resource_group_filter: str | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/backupInfrastructure/helperApplianceTemplates",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("locationFilter", location_filter),
                ("resourceGroupFilter", resource_group_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> AzureHelperApplianceTemplatesResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.AzureHelperApplianceTemplatesResult.from_dict,
        "AzureHelperApplianceTemplatesResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EHelperApplianceTemplatesFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    location_filter: str | None = None,
    resource_group_filter: str | None = None,
) -> AzureHelperApplianceTemplatesResult:
    """List the templates that helper appliances in Azure are made from.

    `GET /api/v1/backupInfrastructure/helperApplianceTemplates` (`GetAllHelperApplianceTemplates`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EHelperApplianceTemplatesFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        location_filter: `locationFilter`, text.
        resource_group_filter: `resourceGroupFilter`, text.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewHelperApplianceTemplates.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                location_filter=location_filter,
                resource_group_filter=resource_group_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
