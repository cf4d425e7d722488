"""`GetSessionLogs`: Read the log of one session, newest record first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_SESSION_LOGS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.e_task_log_record_status import ETaskLogRecordStatus
    from ..models.session_log_result import SessionLogResult


def build(
    id: UUID | str,
    *,
    status_filter: ETaskLogRecordStatus | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/sessions/{_codec.segment('id', id)}/logs"
    return Request(
        OPERATION,
        path,
        query=_codec.query((("statusFilter", status_filter),)),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> SessionLogResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.SessionLogResult.from_dict,
        "SessionLogResult",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    *,
    status_filter: ETaskLogRecordStatus | None = None,
) -> SessionLogResult:
    """Read the log of one session, newest record first.

    `GET /api/v1/sessions/{id}/logs` (`GetSessionLogs`).

    Args:
        id: `id`, UUID.
        status_filter: `statusFilter`, ETaskLogRecordStatus.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewSessions.
    """
    return parse(
        await transport.send(
            build(
                id,
                status_filter=status_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
