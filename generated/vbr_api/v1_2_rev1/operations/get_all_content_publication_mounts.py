"""`GetAllContentPublicationMounts`: List the restore points whose disks are published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_CONTENT_PUBLICATION_MOUNTS as OPERATION

if TYPE_CHECKING:
    from ..models.backup_content_mounts_result import BackupContentMountsResult
    from ..models.e_backup_content_disk_publish_mode import EBackupContentDiskPublishMode
    from ..models.e_backup_content_mount_state import EBackupContentMountState
    from ..models.e_backup_content_mounts_filters_order_column import (
        EBackupContentMountsFiltersOrderColumn,
    )


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EBackupContentMountsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    state_filter: EBackupContentMountState | None = None,
    mode_filter: EBackupContentDiskPublishMode | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/dataIntegration",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("stateFilter", state_filter),
                ("modeFilter", mode_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> BackupContentMountsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.BackupContentMountsResult.from_dict,
        "BackupContentMountsResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EBackupContentMountsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    state_filter: EBackupContentMountState | None = None,
    mode_filter: EBackupContentDiskPublishMode | None = None,
) -> BackupContentMountsResult:
    """List the restore points whose disks are published.

    `GET /api/v1/dataIntegration` (`GetAllContentPublicationMounts`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EBackupContentMountsFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        state_filter: `stateFilter`, EBackupContentMountState.
        mode_filter: `modeFilter`, EBackupContentDiskPublishMode.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewContentPublicationMounts.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                state_filter=state_filter,
                mode_filter=mode_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
