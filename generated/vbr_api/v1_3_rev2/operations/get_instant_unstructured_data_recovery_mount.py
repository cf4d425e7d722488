"""`GetInstantUnstructuredDataRecoveryMount`: Read one publication of file shares from backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_INSTANT_UNSTRUCTURED_DATA_RECOVERY_MOUNT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.instant_unstructured_data_recovery_mount import (
        InstantUnstructuredDataRecoveryMount,
    )


def build(
    mount_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = (
        f"/api/v1/restore/instantRecovery/unstructuredData/{_codec.segment('mount_id', mount_id)}"
    )
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> InstantUnstructuredDataRecoveryMount:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.InstantUnstructuredDataRecoveryMount.from_dict,
        "InstantUnstructuredDataRecoveryMount",
        decoding,
    )


async def call(
    transport: Transport,
    mount_id: UUID | str,
) -> InstantUnstructuredDataRecoveryMount:
    """Read one publication of file shares from backup.

    `GET /api/v1/restore/instantRecovery/unstructuredData/{mountId}` (`GetInstantUnstructuredDataRecoveryMount`).

    Args:
        mount_id: `mountId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewIRMountedUnstructuredDataShares.
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
