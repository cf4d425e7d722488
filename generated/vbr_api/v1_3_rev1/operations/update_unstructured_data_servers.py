"""`UpdateUnstructuredDataServers`: Replace the settings of one unstructured data server; runs as a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UPDATE_UNSTRUCTURED_DATA_SERVERS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.e_unstructured_data_meta_migration_type import EUnstructuredDataMetaMigrationType
    from ..models.session_model import SessionModel
    from ..models.unstructured_data_server_model import UnstructuredDataServerModel


def build(
    id: UUID | str,
    body: UnstructuredDataServerModel | None = None,
    *,
    migration_type: EUnstructuredDataMetaMigrationType | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/inventory/unstructuredDataServers/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
        query=_codec.query((("migrationType", migration_type),)),
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
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
    id: UUID | str,
    body: UnstructuredDataServerModel | None = None,
    *,
    migration_type: EUnstructuredDataMetaMigrationType | None = None,
) -> SessionModel:
    """Replace the settings of one unstructured data server; runs as a session.

    `PUT /api/v1/inventory/unstructuredDataServers/{id}` (`UpdateUnstructuredDataServers`).

    Args:
        id: `id`, UUID.
        body: UnstructuredDataServerModel.
        migration_type: `migrationType`, EUnstructuredDataMetaMigrationType.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateUnstructuredDataServers.
    """
    return parse(
        await transport.send(
            build(
                id,
                body,
                migration_type=migration_type,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
