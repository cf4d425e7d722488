"""`EntireVmRestoreCloudDirector`: Restore a whole virtual machine to VMware Cloud Director."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import ENTIRE_VM_RESTORE_CLOUD_DIRECTOR as OPERATION

if TYPE_CHECKING:
    from ..models.entire_cloud_director_vm_restore_spec import EntireCloudDirectorVMRestoreSpec
    from ..models.session_model import SessionModel


def build(
    body: EntireCloudDirectorVMRestoreSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/restore/vmRestore/cloudDirector",
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
    body: EntireCloudDirectorVMRestoreSpec,
) -> SessionModel:
    """Restore a whole virtual machine to VMware Cloud Director.

    `POST /api/v1/restore/vmRestore/cloudDirector` (`EntireVmRestoreCloudDirector`).

    Args:
        body: EntireCloudDirectorVMRestoreSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim StartEntireVmRestoreCloudDirector.
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
