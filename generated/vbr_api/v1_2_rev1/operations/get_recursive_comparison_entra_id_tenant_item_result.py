"""`GetRecursiveComparisonEntraIdTenantItemResult`: Read the state and result of a recursive comparison of one item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_RECURSIVE_COMPARISON_ENTRA_ID_TENANT_ITEM_RESULT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.entra_id_tenant_item_recursive_comparison_session_model import (
        EntraIdTenantItemRecursiveComparisonSessionModel,
    )


def build(
    session_id: UUID | str,
    compare_session_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/entraIdTenant/{_codec.segment('session_id', session_id)}/recursiveCompare/{_codec.segment('compare_session_id', compare_session_id)}/result"
    return Request(
        OPERATION,
        path,
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> EntraIdTenantItemRecursiveComparisonSessionModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EntraIdTenantItemRecursiveComparisonSessionModel.from_dict,
        "EntraIdTenantItemRecursiveComparisonSessionModel",
        decoding,
    )


async def call(
    transport: Transport,
    session_id: UUID | str,
    compare_session_id: UUID | str,
) -> EntraIdTenantItemRecursiveComparisonSessionModel:
    """Read the state and result of a recursive comparison of one item.

    `GET /api/v1/backupBrowser/entraIdTenant/{sessionId}/recursiveCompare/{compareSessionId}/result` (`GetRecursiveComparisonEntraIdTenantItemResult`).

    Args:
        session_id: `sessionId`, UUID.
        compare_session_id: `compareSessionId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim CompareEntraIdTenantItem.
    """
    return parse(
        await transport.send(
            build(
                session_id,
                compare_session_id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
