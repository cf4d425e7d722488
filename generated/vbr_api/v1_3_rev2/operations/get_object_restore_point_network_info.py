"""`GetObjectRestorePointNetworkInfo`: List the networks of the machine in one restore point."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_OBJECT_RESTORE_POINT_NETWORK_INFO as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.flexible_filters import FlexibleFilters
    from ..models.object_restore_point_network_info_result import (
        ObjectRestorePointNetworkInfoResult,
    )


def build(
    id: UUID | str,
    body: FlexibleFilters | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/restorePoints/{_codec.segment('id', id)}/networkInfo"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ObjectRestorePointNetworkInfoResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ObjectRestorePointNetworkInfoResult.from_dict,
        "ObjectRestorePointNetworkInfoResult",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    body: FlexibleFilters | None = None,
) -> ObjectRestorePointNetworkInfoResult:
    """List the networks of the machine in one restore point.

    `POST /api/v1/restorePoints/{id}/networkInfo` (`GetObjectRestorePointNetworkInfo`), paged.

    Args:
        id: `id`, UUID.
        body: FlexibleFilters.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewRestorePointNetworkInfo.
    """
    return parse(
        await transport.send(
            build(
                id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
