"""`DeleteScaleOutRepository`: Remove one scale-out repository, optionally with its backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from ..catalog import DELETE_SCALE_OUT_REPOSITORY as OPERATION

if TYPE_CHECKING:
    from uuid import UUID


def build(
    id: UUID | str,
    *,
    delete_backups: bool | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupInfrastructure/scaleOutRepositories/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
        query=_codec.query((("deleteBackups", delete_backups),)),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> None:  # noqa: ARG001
    """Accept a success, which has no body; raise the typed error for any other status."""
    _codec.parse_nothing(OPERATION, response)


async def call(
    transport: Transport,
    id: UUID | str,
    *,
    delete_backups: bool | None = None,
) -> None:
    """Remove one scale-out repository, optionally with its backups.

    `DELETE /api/v1/backupInfrastructure/scaleOutRepositories/{id}` (`DeleteScaleOutRepository`).

    Args:
        id: `id`, UUID.
        delete_backups: `deleteBackups`, true or false.

    Raises:
        ApiError: If the response is not a success; requires the claim DeleteScaleOutRepositories.
    """
    parse(
        await transport.send(
            build(
                id,
                delete_backups=delete_backups,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
