"""`GetGlobalVMExclusion`: Read one global exclusion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_GLOBAL_VM_EXCLUSION as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.global_vm_exclusion_model import GlobalVMExclusionModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/globalExclusions/vm/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
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
    id: UUID | str,
) -> GlobalVMExclusionModel:
    """Read one global exclusion.

    `GET /api/v1/globalExclusions/vm/{id}` (`GetGlobalVMExclusion`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewGlobalVMExclusions.
    """
    return parse(
        await transport.send(
            build(
                id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
