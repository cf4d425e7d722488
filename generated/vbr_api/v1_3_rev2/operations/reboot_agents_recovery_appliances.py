"""`RebootAgentsRecoveryAppliances`: Start a reboot of recovery appliances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import REBOOT_AGENTS_RECOVERY_APPLIANCES as OPERATION

if TYPE_CHECKING:
    from ..models.reboot_agents_recovery_appliances_spec import RebootAgentsRecoveryAppliancesSpec
    from ..models.session_model import SessionModel


def build(
    body: RebootAgentsRecoveryAppliancesSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/agents/recoveryAppliances/reboot",
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
    body: RebootAgentsRecoveryAppliancesSpec,
) -> SessionModel:
    """Start a reboot of recovery appliances.

    `POST /api/v1/agents/recoveryAppliances/reboot` (`RebootAgentsRecoveryAppliances`).

    Args:
        body: RebootAgentsRecoveryAppliancesSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim ManageAgentsRecoveryAppliances.
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
