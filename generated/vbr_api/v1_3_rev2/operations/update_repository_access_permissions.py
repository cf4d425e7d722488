"""`UpdateRepositoryAccessPermissions`: Replace who may store backups in a repository."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UPDATE_REPOSITORY_ACCESS_PERMISSIONS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.repository_access_permissions_model import RepositoryAccessPermissionsModel


def build(
    id: UUID | str,
    body: RepositoryAccessPermissionsModel,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupInfrastructure/repositories/{_codec.segment('id', id)}/accessPermissions"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> RepositoryAccessPermissionsModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.RepositoryAccessPermissionsModel.from_dict,
        "RepositoryAccessPermissionsModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    body: RepositoryAccessPermissionsModel,
) -> RepositoryAccessPermissionsModel:
    """Replace who may store backups in a repository.

    `PUT /api/v1/backupInfrastructure/repositories/{id}/accessPermissions` (`UpdateRepositoryAccessPermissions`).

    Args:
        id: `id`, UUID.
        body: RepositoryAccessPermissionsModel.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateRepositoryAccessPermissions.
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
