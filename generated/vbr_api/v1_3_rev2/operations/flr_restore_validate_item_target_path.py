"""`FlrRestoreValidateItemTargetPath`: Check the target path of a restore of one item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import FLR_RESTORE_VALIDATE_ITEM_TARGET_PATH as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.flr_validate_restore_item_target_path_result import (
        FlrValidateRestoreItemTargetPathResult,
    )
    from ..models.flr_validate_restore_item_target_path_spec import (
        FlrValidateRestoreItemTargetPathSpec,
    )


def build(
    session_id: UUID | str,
    body: FlrValidateRestoreItemTargetPathSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/restore/flr/{_codec.segment('session_id', session_id)}/validateRestoreItemTargetPath"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> FlrValidateRestoreItemTargetPathResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.FlrValidateRestoreItemTargetPathResult.from_dict,
        "FlrValidateRestoreItemTargetPathResult",
        decoding,
    )


async def call(
    transport: Transport,
    session_id: UUID | str,
    body: FlrValidateRestoreItemTargetPathSpec,
) -> FlrValidateRestoreItemTargetPathResult:
    """Check the target path of a restore of one item.

    `POST /api/v1/restore/flr/{sessionId}/validateRestoreItemTargetPath` (`FlrRestoreValidateItemTargetPath`).

    Args:
        session_id: `sessionId`, UUID.
        body: FlrValidateRestoreItemTargetPathSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim RestoreFlrItem.
    """
    return parse(
        await transport.send(
            build(
                session_id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
