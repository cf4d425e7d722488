"""`CreateGlobalVMExclusion`: Exclude a virtual machine from all jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CREATE_GLOBAL_VM_EXCLUSION as OPERATION

if TYPE_CHECKING:
    from ..models.global_vm_exclusion_model import GlobalVMExclusionModel
    from ..models.global_vm_exclusion_spec import GlobalVMExclusionSpec


def build(
    body: GlobalVMExclusionSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/globalExclusions/vm",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> GlobalVMExclusionModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.GlobalVMExclusionModel.from_dict,
        "GlobalVMExclusionModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: GlobalVMExclusionSpec,
) -> GlobalVMExclusionModel:
    """Exclude a virtual machine from all jobs.

    `POST /api/v1/globalExclusions/vm` (`CreateGlobalVMExclusion`).

    Args:
        body: GlobalVMExclusionSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateGlobalVMExclusion.
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
