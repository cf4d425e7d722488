"""`StartAgentQuickBackupJob`: Start a quick backup of a computer; answers with the id of its job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import START_AGENT_QUICK_BACKUP_JOB as OPERATION

if TYPE_CHECKING:
    from ..models.agent_object_model import AgentObjectModel
    from ..models.agent_quick_backup_result_model import AgentQuickBackupResultModel


def build(
    body: AgentObjectModel,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/jobs/quickBackup/agent",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> AgentQuickBackupResultModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.AgentQuickBackupResultModel.from_dict,
        "AgentQuickBackupResultModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: AgentObjectModel,
) -> AgentQuickBackupResultModel:
    """Start a quick backup of a computer; answers with the id of its job.

    `POST /api/v1/jobs/quickBackup/agent` (`StartAgentQuickBackupJob`).

    Args:
        body: AgentObjectModel.

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
