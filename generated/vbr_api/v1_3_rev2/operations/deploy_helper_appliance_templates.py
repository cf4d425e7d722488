"""`DeployHelperApplianceTemplates`: Start a deployment of helper appliance templates in Azure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import DEPLOY_HELPER_APPLIANCE_TEMPLATES as OPERATION

if TYPE_CHECKING:
    from ..models.azure_helper_appliance_template_deploy_spec import (
        AzureHelperApplianceTemplateDeploySpec,
    )
    from ..models.session_model import SessionModel


def build(
    body: AzureHelperApplianceTemplateDeploySpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/backupInfrastructure/helperApplianceTemplates",
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
    body: AzureHelperApplianceTemplateDeploySpec,
) -> SessionModel:
    """Start a deployment of helper appliance templates in Azure.

    `POST /api/v1/backupInfrastructure/helperApplianceTemplates` (`DeployHelperApplianceTemplates`).

    Args:
        body: AzureHelperApplianceTemplateDeploySpec.

    Raises:
        ApiError: If the response is not a success; requires the claim DeployHelperApplianceTemplates.
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
