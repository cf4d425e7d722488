"""`RetryJob`: Run a failed job again, optionally with its chained jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import RETRY_JOB as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.job_retry_spec import JobRetrySpec
    from ..models.session_model import SessionModel


def build(
    id: UUID | str,
    body: JobRetrySpec | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/jobs/{_codec.segment('id', id)}/retry"
    return Request(
        OPERATION,
        path,
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
    body: JobRetrySpec | None = None,
) -> SessionModel:
    """Run a failed job again, optionally with its chained jobs.

    `POST /api/v1/jobs/{id}/retry` (`RetryJob`).

    Args:
        id: `id`, UUID.
        body: JobRetrySpec.

    Raises:
        ApiError: If the response is not a success; requires the claim StartJobs.
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
