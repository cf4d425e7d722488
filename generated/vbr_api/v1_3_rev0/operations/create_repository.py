"""`CreateRepository`: Add a backup repository; runs as a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CREATE_REPOSITORY as OPERATION

if TYPE_CHECKING:
    from ..models.repository_spec import RepositorySpec
    from ..models.session_model import SessionModel


def build(
    body: RepositorySpec,
    *,
    overwrite_owner: bool | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/backupInfrastructure/repositories",
        query=_codec.query((("overwriteOwner", overwrite_owner),)),
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
    body: RepositorySpec,
    *,
    overwrite_owner: bool | None = None,
) -> SessionModel:
    """Add a backup repository; runs as a session.

    `POST /api/v1/backupInfrastructure/repositories` (`CreateRepository`).

    Args:
        body: RepositorySpec.
        overwrite_owner: `overwriteOwner`, true or false.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateRepositories.
    """
    return parse(
        await transport.send(
            build(
                body,
                overwrite_owner=overwrite_owner,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
