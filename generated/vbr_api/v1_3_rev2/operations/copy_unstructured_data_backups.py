"""`CopyUnstructuredDataBackups`: Start a copy of unstructured data backups to another repository."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import COPY_UNSTRUCTURED_DATA_BACKUPS as OPERATION

if TYPE_CHECKING:
    from ..models.copy_backup_spec import CopyBackupSpec
    from ..models.session_model import SessionModel


def build(
    body: CopyBackupSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/backups/unstructuredData/copyTo",
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
    body: CopyBackupSpec,
) -> SessionModel:
    """Start a copy of unstructured data backups to another repository.

    `POST /api/v1/backups/unstructuredData/copyTo` (`CopyUnstructuredDataBackups`).

    Args:
        body: CopyBackupSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CopyBackup.
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
