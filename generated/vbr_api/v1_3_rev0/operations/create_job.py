"""`CreateJob`: Create a job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CREATE_JOB as OPERATION

if TYPE_CHECKING:
    from ..models.job_model import JobModel
    from ..models.job_spec import JobSpec


def build(
    body: JobSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/jobs",
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
    body: JobSpec,
) -> JobModel:
    """Create a job.

    `POST /api/v1/jobs` (`CreateJob`).

    Args:
        body: JobSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateJobs.
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
