"""`UnstructuredDataFlrBrowseCompareToProduction`: Turn on or off the comparison of unstructured data with production."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from ..catalog import UNSTRUCTURED_DATA_FLR_BROWSE_COMPARE_TO_PRODUCTION as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.flr_compare_to_production_spec import FlrCompareToProductionSpec


def build(
    session_id: UUID | str,
    body: FlrCompareToProductionSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/flr/unstructuredData/{_codec.segment('session_id', session_id)}/compareToProduction"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> None:  # noqa: ARG001
    """Accept a success, which has no body; raise the typed error for any other status."""
    _codec.parse_nothing(OPERATION, response)


async def call(
    transport: Transport,
    session_id: UUID | str,
    body: FlrCompareToProductionSpec,
) -> None:
    """Turn on or off the comparison of unstructured data with production.

    `POST /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/compareToProduction` (`UnstructuredDataFlrBrowseCompareToProduction`).

    Args:
        session_id: `sessionId`, UUID.
        body: FlrCompareToProductionSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim BrowseFlr.
    """
    parse(
        await transport.send(
            build(
                session_id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
