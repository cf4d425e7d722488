"""`InstantUnstructuredDataRecoveryMount`: Publish file shares straight from backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import INSTANT_UNSTRUCTURED_DATA_RECOVERY_MOUNT as OPERATION

if TYPE_CHECKING:
    from ..models.instant_unstructured_data_restore_spec import InstantUnstructuredDataRestoreSpec
    from ..models.sessions_result import SessionsResult


def build(
    body: InstantUnstructuredDataRestoreSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/restore/instantRecovery/unstructuredData",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> SessionsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.SessionsResult.from_dict,
        "SessionsResult",
        decoding,
    )


async def call(
    transport: Transport,
    body: InstantUnstructuredDataRestoreSpec,
) -> SessionsResult:
    """Publish file shares straight from backup.

    `POST /api/v1/restore/instantRecovery/unstructuredData` (`InstantUnstructuredDataRecoveryMount`).

    Args:
        body: InstantUnstructuredDataRestoreSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim StartUnstructuredDataInstantRecovery.
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
