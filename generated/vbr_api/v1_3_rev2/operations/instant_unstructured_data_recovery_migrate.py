"""`InstantUnstructuredDataRecoveryMigrate`: Migrate a published file share to production storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import INSTANT_UNSTRUCTURED_DATA_RECOVERY_MIGRATE as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.instant_unstructured_data_restore_migration_spec import (
        InstantUnstructuredDataRestoreMigrationSpec,
    )
    from ..models.session_model import SessionModel


def build(
    mount_id: UUID | str,
    body: InstantUnstructuredDataRestoreMigrationSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/restore/instantRecovery/unstructuredData/{_codec.segment('mount_id', mount_id)}/migrate"
    return Request(
        OPERATION,
        path,
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
    mount_id: UUID | str,
    body: InstantUnstructuredDataRestoreMigrationSpec,
) -> SessionModel:
    """Migrate a published file share to production storage.

    `POST /api/v1/restore/instantRecovery/unstructuredData/{mountId}/migrate` (`InstantUnstructuredDataRecoveryMigrate`).

    Args:
        mount_id: `mountId`, UUID.
        body: InstantUnstructuredDataRestoreMigrationSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim MigrateIRMountedUnstructuredDataShares.
    """
    return parse(
        await transport.send(
            build(
                mount_id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
