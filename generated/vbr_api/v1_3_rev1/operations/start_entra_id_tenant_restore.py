"""`StartEntraIDTenantRestore`: Open a backup of an Entra ID tenant, to browse and restore its items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import START_ENTRA_ID_TENANT_RESTORE as OPERATION

if TYPE_CHECKING:
    from ..models.entra_id_tenant_browse_mount_model import EntraIdTenantBrowseMountModel
    from ..models.entra_id_tenant_start_restore_spec import EntraIdTenantStartRestoreSpec


def build(
    body: EntraIdTenantStartRestoreSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/restore/entraId/tenant",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> EntraIdTenantBrowseMountModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EntraIdTenantBrowseMountModel.from_dict,
        "EntraIdTenantBrowseMountModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: EntraIdTenantStartRestoreSpec,
) -> EntraIdTenantBrowseMountModel:
    """Open a backup of an Entra ID tenant, to browse and restore its items.

    `POST /api/v1/restore/entraId/tenant` (`StartEntraIDTenantRestore`).

    Args:
        body: EntraIdTenantStartRestoreSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim StartEntraIDTenantRestore.
    """
    return parse(
        await transport.send(
            build(
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
