"""`ImportRepositories`: Start an import of repositories from an exported document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import IMPORT_REPOSITORIES as OPERATION

if TYPE_CHECKING:
    from ..models.repository_import_spec_collection import RepositoryImportSpecCollection
    from ..models.session_model import SessionModel


def build(
    body: RepositoryImportSpecCollection,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/automation/repositories/import",
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
    body: RepositoryImportSpecCollection,
) -> SessionModel:
    """Start an import of repositories from an exported document.

    `POST /api/v1/automation/repositories/import` (`ImportRepositories`).

    Args:
        body: RepositoryImportSpecCollection.

    Raises:
        ApiError: If the response is not a success; requires the claim ImportRepositories.
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
