"""`BrowseFLRUnstructuredDataMount`: Browse one folder of a mounted backup of unstructured data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import BROWSE_FLR_UNSTRUCTURED_DATA_MOUNT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.unstructured_data_flr_browse_folder_model import (
        UnstructuredDataFlrBrowseFolderModel,
    )
    from ..models.unstructured_data_flr_browse_folder_spec import (
        UnstructuredDataFlrBrowseFolderSpec,
    )


def build(
    session_id: UUID | str,
    body: UnstructuredDataFlrBrowseFolderSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/flr/unstructuredData/{_codec.segment('session_id', session_id)}/browse"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> UnstructuredDataFlrBrowseFolderModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.UnstructuredDataFlrBrowseFolderModel.from_dict,
        "UnstructuredDataFlrBrowseFolderModel",
        decoding,
    )


async def call(
    transport: Transport,
    session_id: UUID | str,
    body: UnstructuredDataFlrBrowseFolderSpec,
) -> UnstructuredDataFlrBrowseFolderModel:
    """Browse one folder of a mounted backup of unstructured data.

    `POST /api/v1/backupBrowser/flr/unstructuredData/{sessionId}/browse` (`BrowseFLRUnstructuredDataMount`), paged.

    Args:
        session_id: `sessionId`, UUID.
        body: UnstructuredDataFlrBrowseFolderSpec.

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
