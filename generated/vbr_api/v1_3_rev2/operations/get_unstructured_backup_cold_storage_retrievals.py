"""`GetUnstructuredBackupColdStorageRetrievals`: List the retrievals of unstructured data from archive storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_UNSTRUCTURED_BACKUP_COLD_STORAGE_RETRIEVALS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..models.unstructured_data_archive_retrieval_models_result import (
        UnstructuredDataArchiveRetrievalModelsResult,
    )


def build(
    *,
    server_id_filter: Sequence[UUID | str],
    backup_id_filter: Sequence[UUID | str],
    restore_point_id_filter: Sequence[UUID | str],
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/restore/unstructuredData/retrieveFromArchiveStorage",
        query=_codec.query(
            (
                ("serverIdFilter", server_id_filter),
                ("backupIdFilter", backup_id_filter),
                ("restorePointIdFilter", restore_point_id_filter),
            )
        ),
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> UnstructuredDataArchiveRetrievalModelsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.UnstructuredDataArchiveRetrievalModelsResult.from_dict,
        "UnstructuredDataArchiveRetrievalModelsResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    server_id_filter: Sequence[UUID | str],
    backup_id_filter: Sequence[UUID | str],
    restore_point_id_filter: Sequence[UUID | str],
) -> UnstructuredDataArchiveRetrievalModelsResult:
    """List the retrievals of unstructured data from archive storage.

    `GET /api/v1/restore/unstructuredData/retrieveFromArchiveStorage` (`GetUnstructuredBackupColdStorageRetrievals`).

    Args:
        server_id_filter: `serverIdFilter`, list[UUID].
        backup_id_filter: `backupIdFilter`, list[UUID].
        restore_point_id_filter: `restorePointIdFilter`, list[UUID].

    Raises:
        ApiError: If the response is not a success; requires the claim RetrieveFromArchiveTier.
    """
    return parse(
        await transport.send(
            build(
                server_id_filter=server_id_filter,
                backup_id_filter=backup_id_filter,
                restore_point_id_filter=restore_point_id_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
