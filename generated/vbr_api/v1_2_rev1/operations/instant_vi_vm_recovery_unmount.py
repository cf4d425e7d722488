"""`InstantViVMRecoveryUnmount`: Stop running a virtual machine from backup and discard it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import INSTANT_VI_VM_RECOVERY_UNMOUNT as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.session_model import SessionModel


def build(
    mount_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = (
        f"/api/v1/restore/instantRecovery/vSphere/vm/{_codec.segment('mount_id', mount_id)}/unmount"
    )
    return Request(
        OPERATION,
        path,
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
    mount_id: UUID | str,
) -> SessionModel:
    """Stop running a virtual machine from backup and discard it.

    `POST /api/v1/restore/instantRecovery/vSphere/vm/{mountId}/unmount` (`InstantViVMRecoveryUnmount`).

    Args:
        mount_id: `mountId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim DismountIRVMs.
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
