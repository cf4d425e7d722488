"""`CompareEntraIdTenantItem`: Compare one Entra ID item with an older restore point, and wait for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import COMPARE_ENTRA_ID_TENANT_ITEM as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.entra_id_tenant_item_comparison_model import EntraIdTenantItemComparisonModel
    from ..models.entra_id_tenant_item_comparison_spec import EntraIdTenantItemComparisonSpec


def build(
    session_id: UUID | str,
    body: EntraIdTenantItemComparisonSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/entraIdTenant/{_codec.segment('session_id', session_id)}/compare"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> EntraIdTenantItemComparisonModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EntraIdTenantItemComparisonModel.from_dict,
        "EntraIdTenantItemComparisonModel",
        decoding,
    )


async def call(
    transport: Transport,
    session_id: UUID | str,
    body: EntraIdTenantItemComparisonSpec,
) -> EntraIdTenantItemComparisonModel:
    """Compare one Entra ID item with an older restore point, and wait for it.

    `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/compare` (`CompareEntraIdTenantItem`).

    Args:
        session_id: `sessionId`, UUID.
        body: EntraIdTenantItemComparisonSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CompareEntraIdTenantItem.
    """
    return parse(
        await transport.send(
            build(
                session_id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
