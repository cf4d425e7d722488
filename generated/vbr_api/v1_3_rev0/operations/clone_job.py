"""`CloneJob`: Create a copy of one job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CLONE_JOB as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.job_model import JobModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/jobs/{_codec.segment('id', id)}/clone"
    return Request(
        OPERATION,
        path,
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
) -> JobModel:
    """Create a copy of one job.

    `POST /api/v1/jobs/{id}/clone` (`CloneJob`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim CloneJobs.
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
