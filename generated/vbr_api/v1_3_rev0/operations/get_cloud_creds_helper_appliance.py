"""`GetCloudCredsHelperAppliance`: Read one helper appliance of a cloud account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_CLOUD_CREDS_HELPER_APPLIANCE as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.cloud_helper_appliance_model import CloudHelperApplianceModel


def build(
    id: UUID | str,
    appliance_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/cloudCredentials/{_codec.segment('id', id)}/helperAppliances/{_codec.segment('appliance_id', appliance_id)}"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> CloudHelperApplianceModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.CloudHelperApplianceModel.from_dict,
        "CloudHelperApplianceModel",
        decoding,
    )


async def call(
    transport: Transport,
    id: UUID | str,
    appliance_id: UUID | str,
) -> CloudHelperApplianceModel:
    """Read one helper appliance of a cloud account.

    `GET /api/v1/cloudCredentials/{id}/helperAppliances/{applianceId}` (`GetCloudCredsHelperAppliance`).

    Args:
        id: `id`, UUID.
        appliance_id: `applianceId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateCloudCredentials.
    """
    return parse(
        await transport.send(
            build(
                id,
                appliance_id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
