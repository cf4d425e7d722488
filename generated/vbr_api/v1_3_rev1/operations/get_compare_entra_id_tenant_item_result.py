"""`GetCompareEntraIdTenantItemResult`: Read the state and result of a comparison of one Entra ID item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_COMPARE_ENTRA_ID_TENANT_ITEM_RESULT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.entra_id_tenant_item_comparison_session_model import (
        EntraIdTenantItemComparisonSessionModel,
    )


def build(
    session_id: UUID | str,
    compare_session_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/entraIdTenant/{_codec.segment('session_id', session_id)}/compare/{_codec.segment('compare_session_id', compare_session_id)}/result"
    return Request(
        OPERATION,
        path,
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> EntraIdTenantItemComparisonSessionModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EntraIdTenantItemComparisonSessionModel.from_dict,
        "EntraIdTenantItemComparisonSessionModel",
        decoding,
    )


async def call(
    transport: Transport,
    session_id: UUID | str,
    compare_session_id: UUID | str,
) -> EntraIdTenantItemComparisonSessionModel:
    """Read the state and result of a comparison of one Entra ID item.

    `GET /api/v1/backupBrowser/entraIdTenant/{sessionId}/compare/{compareSessionId}/result` (`GetCompareEntraIdTenantItemResult`).

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
