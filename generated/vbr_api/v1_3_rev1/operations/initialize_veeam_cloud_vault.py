"""`InitializeVeeamCloudVault`: Prepare a Veeam Data Cloud vault for use; answers with its credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import INITIALIZE_VEEAM_CLOUD_VAULT as OPERATION

if TYPE_CHECKING:
    from ..models.cloud_credentials_model import CloudCredentialsModel
    from ..models.veeam_data_cloud_vault_initialize_spec import VeeamDataCloudVaultInitializeSpec


def build(
    body: VeeamDataCloudVaultInitializeSpec,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/cloudBrowser/initializeVault",
        body=_codec.json_body(body),
        content_type="application/json",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> CloudCredentialsModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.CloudCredentialsModel.from_dict,
        "CloudCredentialsModel",
        decoding,
    )


async def call(
    transport: Transport,
    body: VeeamDataCloudVaultInitializeSpec,
) -> CloudCredentialsModel:
    """Prepare a Veeam Data Cloud vault for use; answers with its credentials.

    `POST /api/v1/cloudBrowser/initializeVault` (`InitializeVeeamCloudVault`).

    Args:
        body: VeeamDataCloudVaultInitializeSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim CreateCloudStorageFolder.
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
