"""`GetUnstructuredDataShareIRSwitchoverSettings`: Read when a published file share switches over to production."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_UNSTRUCTURED_DATA_SHARE_IR_SWITCHOVER_SETTINGS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.unstructured_data_switchover_settings_model import (
        UnstructuredDataSwitchoverSettingsModel,
    )


def build(
    mount_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/restore/instantRecovery/unstructuredData/{_codec.segment('mount_id', mount_id)}/switchoverSettings"
    return Request(
        OPERATION,
        path,
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> UnstructuredDataSwitchoverSettingsModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.UnstructuredDataSwitchoverSettingsModel.from_dict,
        "UnstructuredDataSwitchoverSettingsModel",
        decoding,
    )


async def call(
    transport: Transport,
    mount_id: UUID | str,
) -> UnstructuredDataSwitchoverSettingsModel:
    """Read when a published file share switches over to production.

    `GET /api/v1/restore/instantRecovery/unstructuredData/{mountId}/switchoverSettings` (`GetUnstructuredDataShareIRSwitchoverSettings`).

    Args:
        mount_id: `mountId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewUnstructuredDataShareIRSwitchoverSettings.
    """
    return parse(
        await transport.send(
            build(
                mount_id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
