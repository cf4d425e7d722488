"""`StartEntraIDTenantRestoreFromCopy`: Start opening a copy of an Entra ID tenant backup to restore from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import START_ENTRA_ID_TENANT_RESTORE_FROM_COPY as OPERATION

if TYPE_CHECKING:
    from ..models.entra_id_tenant_start_restore_from_copy_spec import (
        EntraIdTenantStartRestoreFromCopySpec,
    )
    from ..models.session_model import SessionModel


def build(
    body: EntraIdTenantStartRestoreFromCopySpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/restore/entraId/tenant/fromCopy",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> SessionModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.SessionModel.from_dict,
        "SessionModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: EntraIdTenantStartRestoreFromCopySpec,
) -> SessionModel:
    """Start opening a copy of an Entra ID tenant backup to restore from.

    `POST /api/v1/restore/entraId/tenant/fromCopy` (`StartEntraIDTenantRestoreFromCopy`).

    Args:
        body: EntraIdTenantStartRestoreFromCopySpec.

    Raises:
        ApiError: If the response is not a success; requires the claim StartEntraIDTenantRestoreFromCopy.
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
