"""`GetHelperApplianceTemplateStatus`: Read whether one helper appliance template is ready or out of date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_HELPER_APPLIANCE_TEMPLATE_STATUS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.helper_appliance_template_state_model import HelperApplianceTemplateStateModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupInfrastructure/helperApplianceTemplates/{_codec.segment('id', id)}/state"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> HelperApplianceTemplateStateModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.HelperApplianceTemplateStateModel.from_dict,
        "HelperApplianceTemplateStateModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> HelperApplianceTemplateStateModel:
    """Read whether one helper appliance template is ready or out of date.

    `GET /api/v1/backupInfrastructure/helperApplianceTemplates/{id}/state` (`GetHelperApplianceTemplateStatus`).

    Args:
        id: `id`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewHelperApplianceTemplates.
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
