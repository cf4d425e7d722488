"""`GetHelperApplianceTemplate`: Read one helper appliance template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_HELPER_APPLIANCE_TEMPLATE as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.azure_helper_appliance_template_model import AzureHelperApplianceTemplateModel


def build(
    id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/backupInfrastructure/helperApplianceTemplates/{_codec.segment('id', id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> AzureHelperApplianceTemplateModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.AzureHelperApplianceTemplateModel.from_dict,
        "AzureHelperApplianceTemplateModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
) -> AzureHelperApplianceTemplateModel:
    """Read one helper appliance template.

    `GET /api/v1/backupInfrastructure/helperApplianceTemplates/{id}` (`GetHelperApplianceTemplate`).

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
