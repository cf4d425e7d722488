"""`CreateLicenseReport`: Download a report on license usage as HTML, PDF or JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.download import Download, open_download
from ...runtime.errors import error_from
from ...runtime.messages import Request, Response, Transport
from ..catalog import CREATE_LICENSE_REPORT as OPERATION

if TYPE_CHECKING:
    from ..models.license_create_report_spec import LicenseCreateReportSpec


def build(
    body: LicenseCreateReportSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/license/createReport",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> bytes:  # noqa: ARG001
    """Return the body of a success; raise the typed error for any other status."""
    if 200 <= response.status < 300:
        return response.body
    raise error_from(OPERATION, response)


async def call(
    transport: Transport,
    body: LicenseCreateReportSpec,
) -> Download:
    """Download a report on license usage as HTML, PDF or JSON.

    `POST /api/v1/license/createReport` (`CreateLicenseReport`).

    Args:
        body: LicenseCreateReportSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateLicenseReport.
    """
    return await open_download(
        transport,
        build(
            body,
        ),
    )


__all__ = ["OPERATION", "build", "call", "parse"]
