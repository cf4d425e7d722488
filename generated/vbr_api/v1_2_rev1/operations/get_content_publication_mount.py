"""`GetContentPublicationMount`: Read one publication of the disks of a restore point."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_CONTENT_PUBLICATION_MOUNT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.backup_content_mount_model import BackupContentMountModel


def build(
    mount_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/dataIntegration/{_codec.segment('mount_id', mount_id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> BackupContentMountModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.BackupContentMountModel.from_dict,
        "BackupContentMountModel",
        decoding,
    )


async def call(
    transport: Transport,
    mount_id: UUID | str,
) -> BackupContentMountModel:
    """Read one publication of the disks of a restore point.

    `GET /api/v1/dataIntegration/{mountId}` (`GetContentPublicationMount`).

    Args:
        mount_id: `mountId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewContentPublicationMounts.
    """
    return parse(
        await transport.send(
            build(
                mount_id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
