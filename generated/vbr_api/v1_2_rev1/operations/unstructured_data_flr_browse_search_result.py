"""`UnstructuredDataFlrBrowseSearchResult`: List what a search of unstructured data has found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UNSTRUCTURED_DATA_FLR_BROWSE_SEARCH_RESULT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.flr_search_for_result_model import FlrSearchForResultModel
    from ..models.flr_search_for_result_spec import FlrSearchForResultSpec


def build(
    session_id: UUID | str,
    task_id: UUID | str,
    body: FlrSearchForResultSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/flr/unstructuredData/{_codec.segment('session_id', session_id)}/search/{_codec.segment('task_id', task_id)}/browse"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> FlrSearchForResultModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.FlrSearchForResultModel.from_dict,
        "FlrSearchForResultModel",
        decoding,
    )


async def call(
    transport: Transport,
    session_id: UUID | str,
    task_id: UUID | str,
    body: FlrSearchForResultSpec,
) -> FlrSearchForResultModel:
    """List what a search of unstructured data has found.

    `POST /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/search/{taskId}/browse` (`UnstructuredDataFlrBrowseSearchResult`), paged.

    Args:
        session_id: `sessionId`, UUID.
        task_id: `taskId`, UUID.
        body: FlrSearchForResultSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim UnstructuredDataFlrSearchFor.
    """
    return parse(
        await transport.send(
            build(
                session_id,
                task_id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
