"""`ExportJobs`: Export jobs as a document that can be imported elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import EXPORT_JOBS as OPERATION

if TYPE_CHECKING:
    from ..models.job_export_spec import JobExportSpec
    from ..models.job_import_spec_collection import JobImportSpecCollection


def build(
    body: JobExportSpec | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/automation/jobs/export",
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> JobImportSpecCollection:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.JobImportSpecCollection.from_dict,
        "JobImportSpecCollection",
        decoding,
    )


async def call(
    transport: Transport,
    body: JobExportSpec | None = None,
) -> JobImportSpecCollection:
    """Export jobs as a document that can be imported elsewhere.

    `POST /api/v1/automation/jobs/export` (`ExportJobs`).

    Args:
        body: JobExportSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim ExportJobs.
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
