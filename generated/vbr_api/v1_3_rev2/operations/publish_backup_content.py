"""`PublishBackupContent`: Publish disks of a restore point, over iSCSI or as a mount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import PUBLISH_BACKUP_CONTENT as OPERATION

if TYPE_CHECKING:
    from ..models.publish_backup_content_spec import PublishBackupContentSpec
    from ..models.session_model import SessionModel


def build(
    body: PublishBackupContentSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/dataIntegration/publish",
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
    body: PublishBackupContentSpec,
) -> SessionModel:
    """Publish disks of a restore point, over iSCSI or as a mount.

    `POST /api/v1/dataIntegration/publish` (`PublishBackupContent`).

    Args:
        body: PublishBackupContentSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim PublishBackupContent.
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
