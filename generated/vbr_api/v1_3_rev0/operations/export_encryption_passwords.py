"""`ExportEncryptionPasswords`: Export encryption passwords as a document, hints only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import EXPORT_ENCRYPTION_PASSWORDS as OPERATION

if TYPE_CHECKING:
    from ..models.encryption_password_export_spec import EncryptionPasswordExportSpec
    from ..models.encryption_password_import_spec_collection import (
        EncryptionPasswordImportSpecCollection,
    )


def build(
    body: EncryptionPasswordExportSpec | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/automation/encryptionPasswords/export",
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> EncryptionPasswordImportSpecCollection:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.EncryptionPasswordImportSpecCollection.from_dict,
        "EncryptionPasswordImportSpecCollection",
        decoding,
    )


async def call(
    transport: Transport,
    body: EncryptionPasswordExportSpec | None = None,
) -> EncryptionPasswordImportSpecCollection:
    """Export encryption passwords as a document, hints only.

    `POST /api/v1/automation/encryptionPasswords/export` (`ExportEncryptionPasswords`).

    Args:
        body: EncryptionPasswordExportSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim ExportEncryptionPasswords.
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
