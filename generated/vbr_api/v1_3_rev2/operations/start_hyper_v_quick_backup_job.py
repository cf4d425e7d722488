"""`StartHyperVQuickBackupJob`: Start a quick backup of a Hyper-V virtual machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import START_HYPER_V_QUICK_BACKUP_JOB as OPERATION

if TYPE_CHECKING:
    from ..models.hyper_v_object_model import HyperVObjectModel
    from ..models.session_model import SessionModel


def build(
    body: HyperVObjectModel,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/jobs/quickBackup/hyperV",
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
    body: HyperVObjectModel,
) -> SessionModel:
    """Start a quick backup of a Hyper-V virtual machine.

    `POST /api/v1/jobs/quickBackup/hyperV` (`StartHyperVQuickBackupJob`).

    Args:
        body: HyperVObjectModel.

    Raises:
        ApiError: If the response is not a success; requires the claim StartQuickBackupJob.
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
