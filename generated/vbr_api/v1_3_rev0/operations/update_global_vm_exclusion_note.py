"""`UpdateGlobalVMExclusionNote`: Replace the note of one global exclusion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UPDATE_GLOBAL_VM_EXCLUSION_NOTE as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.global_vm_exclusion_model import GlobalVMExclusionModel
    from ..models.global_vm_exclusion_note_spec import GlobalVMExclusionNoteSpec


def build(
    id: UUID | str,
    body: GlobalVMExclusionNoteSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/globalExclusions/vm/{_codec.segment('id', id)}/note"
    return Request(
        OPERATION,
        path,
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
    id: UUID | str,
    body: GlobalVMExclusionNoteSpec,
) -> GlobalVMExclusionModel:
    """Replace the note of one global exclusion.

    `PUT /api/v1/globalExclusions/vm/{id}/note` (`UpdateGlobalVMExclusionNote`).

    Args:
        id: `id`, UUID.
        body: GlobalVMExclusionNoteSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateGlobalVMExclusion.
    """
    return parse(
        await transport.send(
            build(
                id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
