"""`InstantHvVMRecoveryMount`: Start a virtual machine in Hyper-V straight from its backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import INSTANT_HV_VM_RECOVERY_MOUNT as OPERATION

if TYPE_CHECKING:
    from ..models.instant_hv_vm_recovery_spec import InstantHvVMRecoverySpec
    from ..models.session_model import SessionModel


def build(
    body: InstantHvVMRecoverySpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/restore/instantRecovery/hyperV/vm",
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
    body: InstantHvVMRecoverySpec,
) -> SessionModel:
    """Start a virtual machine in Hyper-V straight from its backup.

    `POST /api/v1/restore/instantRecovery/hyperV/vm` (`InstantHvVMRecoveryMount`).

    Args:
        body: InstantHvVMRecoverySpec.

    Raises:
        ApiError: If the response is not a success; requires the claim StartHvVMInstantRecovery.
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
