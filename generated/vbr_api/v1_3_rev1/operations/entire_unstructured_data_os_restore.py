"""`EntireUnstructuredDataOSRestore`: Restore a whole bucket or container of object storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import ENTIRE_UNSTRUCTURED_DATA_OS_RESTORE as OPERATION

if TYPE_CHECKING:
    from ..models.session_model import SessionModel
    from ..models.unstructured_data_entire_os_restore_spec import (
        UnstructuredDataEntireOSRestoreSpec,
    )


def build(
    body: UnstructuredDataEntireOSRestoreSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/restore/unstructuredData/objectStorage",
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
    body: UnstructuredDataEntireOSRestoreSpec,
) -> SessionModel:
    """Restore a whole bucket or container of object storage.

    `POST /api/v1/restore/unstructuredData/objectStorage` (`EntireUnstructuredDataOSRestore`).

    Args:
        body: UnstructuredDataEntireOSRestoreSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim RestoreEntireOSBucket.
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
