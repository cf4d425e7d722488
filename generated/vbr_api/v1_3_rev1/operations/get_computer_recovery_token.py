"""`GetComputerRecoveryToken`: Read one recovery token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_COMPUTER_RECOVERY_TOKEN as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.computer_recovery_token_model import ComputerRecoveryTokenModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/agents/recoveryTokens/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
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
    id: UUID | str,
) -> ComputerRecoveryTokenModel:
    """Read one recovery token.

    `GET /api/v1/agents/recoveryTokens/{id}` (`GetComputerRecoveryToken`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewComputerRecoveryTokens.
    """
    return parse(
        await transport.send(
            build(
                id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
