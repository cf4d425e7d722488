"""`GetAllCredsHelperAppliancesWithFiltering`: Page through the helper appliances of a cloud account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_CREDS_HELPER_APPLIANCES_WITH_FILTERING as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.cloud_helper_appliance_result import CloudHelperApplianceResult


def build(
    id: UUID | str,
    *,
    skip: int | None = None,
    limit: int | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/cloudCredentials/{_codec.segment('id', id)}/helperAppliances"
    return Request(
        OPERATION,
        path,
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> CloudHelperApplianceResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.CloudHelperApplianceResult.from_dict,
        "CloudHelperApplianceResult",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    *,
    skip: int | None = None,
    limit: int | None = None,
) -> CloudHelperApplianceResult:
    """Page through the helper appliances of a cloud account.

    `GET /api/v1/cloudCredentials/{id}/helperAppliances` (`GetAllCredsHelperAppliancesWithFiltering`), paged.

    Args:
        id: `id`, UUID.
        skip: `skip`, integer.
        limit: `limit`, integer.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewCredentials.
    """
    return parse(
        await transport.send(
            build(
                id,
                skip=skip,
                limit=limit,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
