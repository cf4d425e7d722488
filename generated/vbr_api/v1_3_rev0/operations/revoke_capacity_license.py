"""`RevokeCapacityLicense`: Revoke the capacity license of one workload."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import REVOKE_CAPACITY_LICENSE as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.capacity_license_workload_model import CapacityLicenseWorkloadModel


def build(
    instance_id: UUID | str,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/license/capacity/{_codec.segment('instance_id', instance_id)}/revoke"
    return Request(
        OPERATION,
        path,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> CapacityLicenseWorkloadModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.CapacityLicenseWorkloadModel.from_dict,
        "CapacityLicenseWorkloadModel",
        decoding,
    )


async def call(
    transport: Transport,
    instance_id: UUID | str,
) -> CapacityLicenseWorkloadModel:
    """Revoke the capacity license of one workload.

    `POST /api/v1/license/capacity/{instanceId}/revoke` (`RevokeCapacityLicense`).

    Args:
        instance_id: `instanceId`, UUID.

    Raises:
        ApiError: If the response is not a success; requires the claim RevokeCapacityLicense.
    """
    return parse(
        await transport.send(
            build(
                instance_id,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
