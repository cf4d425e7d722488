"""`CreateScaleOutRepository`: Add a scale-out backup repository; runs as a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CREATE_SCALE_OUT_REPOSITORY as OPERATION

if TYPE_CHECKING:
    from ..models.scale_out_repository_spec import ScaleOutRepositorySpec
    from ..models.session_model import SessionModel


def build(
    body: ScaleOutRepositorySpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/backupInfrastructure/scaleOutRepositories",
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
    body: ScaleOutRepositorySpec,
) -> SessionModel:
    """Add a scale-out backup repository; runs as a session.

    `POST /api/v1/backupInfrastructure/scaleOutRepositories` (`CreateScaleOutRepository`).

    Args:
        body: ScaleOutRepositorySpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateScaleOutRepositories.
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
