"""`StartHealthCheckBackup`: Start health checks of backups, optionally with repair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import START_HEALTH_CHECK_BACKUP as OPERATION

if TYPE_CHECKING:
    from ..models.file_backup_health_check_spec import FileBackupHealthCheckSpec
    from ..models.sessions_result import SessionsResult


def build(
    body: FileBackupHealthCheckSpec | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/backups/runHealthcheck",
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> SessionsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.SessionsResult.from_dict,
        "SessionsResult",
        decoding,
    )


async def call(
    transport: Transport,
    body: FileBackupHealthCheckSpec | None = None,
) -> SessionsResult:
    """Start health checks of backups, optionally with repair.

    `POST /api/v1/backups/runHealthcheck` (`StartHealthCheckBackup`).

    Args:
        body: FileBackupHealthCheckSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim RunHealthCheck.
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
