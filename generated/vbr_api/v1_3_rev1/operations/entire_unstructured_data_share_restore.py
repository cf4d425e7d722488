"""`EntireUnstructuredDataShareRestore`: Restore a whole file share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import ENTIRE_UNSTRUCTURED_DATA_SHARE_RESTORE as OPERATION

if TYPE_CHECKING:
    from ..models.session_model import SessionModel
    from ..models.unstructured_data_entire_share_restore_spec import (
        UnstructuredDataEntireShareRestoreSpec,
    )


def build(
    body: UnstructuredDataEntireShareRestoreSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/restore/unstructuredData/fileShare",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> SessionModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.SessionModel.from_dict,
        "SessionModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: UnstructuredDataEntireShareRestoreSpec,
) -> SessionModel:
    """Restore a whole file share.

    `POST /api/v1/restore/unstructuredData/fileShare` (`EntireUnstructuredDataShareRestore`).

    Args:
        body: UnstructuredDataEntireShareRestoreSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim RestoreEntireFileShare.
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
