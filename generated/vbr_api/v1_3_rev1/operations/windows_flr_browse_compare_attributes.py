"""`WindowsFlrBrowseCompareAttributes`: Compare the attributes of one file in backup with production."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import WINDOWS_FLR_BROWSE_COMPARE_ATTRIBUTES as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.flr_compare_attributes_model import FlrCompareAttributesModel
    from ..models.flr_compare_attributes_spec import FlrCompareAttributesSpec


def build(
    session_id: UUID | str,
    body: FlrCompareAttributesSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupBrowser/flr/{_codec.segment('session_id', session_id)}/compareAttributes"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> FlrCompareAttributesModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.FlrCompareAttributesModel.from_dict,
        "FlrCompareAttributesModel",
        decoding,
    )


async def call(
    transport: Transport,
    session_id: UUID | str,
    body: FlrCompareAttributesSpec,
) -> FlrCompareAttributesModel:
    """Compare the attributes of one file in backup with production.

    `POST /api/v1/backupBrowser/flr/{sessionId}/compareAttributes` (`WindowsFlrBrowseCompareAttributes`).

    Args:
        session_id: `sessionId`, UUID.
        body: FlrCompareAttributesSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim BrowseFlr.
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
