"""`GetRepositoryAccessPermissions`: Read who may store backups in a repository."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_REPOSITORY_ACCESS_PERMISSIONS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.repository_access_permissions_model import RepositoryAccessPermissionsModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupInfrastructure/repositories/{_codec.segment('id', id)}/accessPermissions"
    return Request(
        OPERATION,
        path,
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
) -> RepositoryAccessPermissionsModel:
    """Read who may store backups in a repository.

    `GET /api/v1/backupInfrastructure/repositories/{id}/accessPermissions` (`GetRepositoryAccessPermissions`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewRepositoryAccessPermissions.
    """
    return parse(
        await transport.send(
            build(
                id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
