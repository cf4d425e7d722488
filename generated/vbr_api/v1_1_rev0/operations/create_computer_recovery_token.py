"""`CreateComputerRecoveryToken`: Create a recovery token for the backups of computers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CREATE_COMPUTER_RECOVERY_TOKEN as OPERATION

if TYPE_CHECKING:
    from ..models.computer_recovery_token_model import ComputerRecoveryTokenModel
    from ..models.computer_recovery_token_spec import ComputerRecoveryTokenSpec


def build(
    body: ComputerRecoveryTokenSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/agents/recoveryTokens",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ComputerRecoveryTokenModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ComputerRecoveryTokenModel.from_dict,
        "ComputerRecoveryTokenModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: ComputerRecoveryTokenSpec,
) -> ComputerRecoveryTokenModel:
    """Create a recovery token for the backups of computers.

    `POST /api/v1/agents/recoveryTokens` (`CreateComputerRecoveryToken`).

    Args:
        body: ComputerRecoveryTokenSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateComputerRecoveryToken.
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
