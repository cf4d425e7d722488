"""`BrowseFLRUnstructuredDataRestorePoints`: List the restore points of one item of unstructured data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import BROWSE_FLR_UNSTRUCTURED_DATA_RESTORE_POINTS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.unstructured_data_flr_browse_restore_points_spec import (
        UnstructuredDataFlrBrowseRestorePointsSpec,
    )
    from ..models.unstructured_data_object_restore_points_result import (
        UnstructuredDataObjectRestorePointsResult,
    )


def build(
    session_id: UUID | str,
    body: UnstructuredDataFlrBrowseRestorePointsSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/flr/unstructuredData/{_codec.segment('session_id', session_id)}/restorePoints"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> UnstructuredDataObjectRestorePointsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.UnstructuredDataObjectRestorePointsResult.from_dict,
        "UnstructuredDataObjectRestorePointsResult",
        decoding,
    )


async def call(
    transport: Transport,
    session_id: UUID | str,
    body: UnstructuredDataFlrBrowseRestorePointsSpec,
) -> UnstructuredDataObjectRestorePointsResult:
    """List the restore points of one item of unstructured data.

    `POST /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/restorePoints` (`BrowseFLRUnstructuredDataRestorePoints`), paged.

    Args:
        session_id: `sessionId`, UUID.
        body: UnstructuredDataFlrBrowseRestorePointsSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim BrowseFLRUnstructuredData.
    """
    return parse(
        await transport.send(
            build(
                session_id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
