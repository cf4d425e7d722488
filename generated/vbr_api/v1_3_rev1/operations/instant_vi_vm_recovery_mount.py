"""`InstantViVMRecoveryMount`: Start a virtual machine in vSphere straight from its backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import INSTANT_VI_VM_RECOVERY_MOUNT as OPERATION

if TYPE_CHECKING:
    from ..models.instant_vi_vm_recovery_spec import InstantViVMRecoverySpec
    from ..models.session_model import SessionModel


def build(
    body: InstantViVMRecoverySpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/restore/instantRecovery/vSphere/vm",
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
    body: InstantViVMRecoverySpec,
) -> SessionModel:
    """Start a virtual machine in vSphere straight from its backup.

    `POST /api/v1/restore/instantRecovery/vSphere/vm` (`InstantViVMRecoveryMount`).

    Args:
        body: InstantViVMRecoverySpec.

    Raises:
        ApiError: If the response is not a success; requires the claim StartViVMInstantRecovery.
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
