"""`CreateCloudCredsHelperAppliance`: Deploy a helper appliance in a cloud account; runs as a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import CREATE_CLOUD_CREDS_HELPER_APPLIANCE as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.cloud_helper_appliance_spec import CloudHelperApplianceSpec
    from ..models.session_model import SessionModel


def build(
    id: UUID | str,
    body: CloudHelperApplianceSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/cloudCredentials/{_codec.segment('id', id)}/helperAppliances"
    return Request(
        OPERATION,
        path,
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
    id: UUID | str,
    body: CloudHelperApplianceSpec,
) -> SessionModel:
    """Deploy a helper appliance in a cloud account; runs as a session.

    `POST /api/v1/cloudCredentials/{id}/helperAppliances` (`CreateCloudCredsHelperAppliance`).

    Args:
        id: `id`, UUID.
        body: CloudHelperApplianceSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateCloudCredentials.
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
