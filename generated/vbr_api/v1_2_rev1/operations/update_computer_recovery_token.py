"""`UpdateComputerRecoveryToken`: Rename one recovery token or move its expiration date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UPDATE_COMPUTER_RECOVERY_TOKEN as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.computer_recovery_token_model import ComputerRecoveryTokenModel


def build(
    id: UUID | str,
    body: ComputerRecoveryTokenModel,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/agents/recoveryTokens/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
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
    id: UUID | str,
    body: ComputerRecoveryTokenModel,
) -> ComputerRecoveryTokenModel:
    """Rename one recovery token or move its expiration date.

    `PUT /api/v1/agents/recoveryTokens/{id}` (`UpdateComputerRecoveryToken`).

    Args:
        id: `id`, UUID.
        body: ComputerRecoveryTokenModel.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateComputerRecoveryToken.
    """
    return parse(
        await transport.send(
            build(
                id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
