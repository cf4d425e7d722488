"""`GetProtectedComputer`: Read one computer that an agent protects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_PROTECTED_COMPUTER as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.protected_computer_model import ProtectedComputerModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/agents/protectedComputers/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> ProtectedComputerModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.ProtectedComputerModel.from_dict,
        "ProtectedComputerModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> ProtectedComputerModel:
    """Read one computer that an agent protects.

    `GET /api/v1/agents/protectedComputers/{id}` (`GetProtectedComputer`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewProtectedComputers.
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
