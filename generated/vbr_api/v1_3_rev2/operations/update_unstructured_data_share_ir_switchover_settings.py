"""`UpdateUnstructuredDataShareIRSwitchoverSettings`: Replace when a published file share switches over to production."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import UPDATE_UNSTRUCTURED_DATA_SHARE_IR_SWITCHOVER_SETTINGS as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.unstructured_data_switchover_settings_model import (
        UnstructuredDataSwitchoverSettingsModel,
    )


def build(
    mount_id: UUID | str,
    body: UnstructuredDataSwitchoverSettingsModel | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/restore/instantRecovery/unstructuredData/{_codec.segment('mount_id', mount_id)}/switchoverSettings"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
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
    body: UnstructuredDataSwitchoverSettingsModel | None = None,
) -> UnstructuredDataSwitchoverSettingsModel:
    """Replace when a published file share switches over to production.

    `PUT /api/v1/restore/instantRecovery/unstructuredData/{mountId}/switchoverSettings` (`UpdateUnstructuredDataShareIRSwitchoverSettings`).

    Args:
        mount_id: `mountId`, UUID.
        body: UnstructuredDataSwitchoverSettingsModel.

    Raises:
        ApiError: If the response is not a success; requires the claim UpdateUnstructuredDataShareIRSwitchoverSettings.
    """
    return parse(
        await transport.send(
            build(
                mount_id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
