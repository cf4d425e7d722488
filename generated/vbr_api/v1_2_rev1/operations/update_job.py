"""`UpdateJob`: Replace the settings of one job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UPDATE_JOB as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.job_model import JobModel


def build(
    id: UUID | str,
    body: JobModel,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/jobs/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> JobModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.JobModel.from_dict,
        "JobModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    body: JobModel,
) -> JobModel:
    """Replace the settings of one job.

    `PUT /api/v1/jobs/{id}` (`UpdateJob`).

    Args:
        id: `id`, UUID.
        body: JobModel.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateJobs.
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
