"""`AssignInstanceLicense`: License one workload as a workstation or as a server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import ASSIGN_INSTANCE_LICENSE as OPERATION

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.instance_license_assignment_spec import InstanceLicenseAssignmentSpec
    from ..models.instance_license_workload_model import InstanceLicenseWorkloadModel


def build(
    instance_id: UUID | str,
    body: InstanceLicenseAssignmentSpec | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    path = f"/api/v1/license/instances/{_codec.segment('instance_id', instance_id)}/assign"
    return Request(
        OPERATION,
        path,
        body=_codec.json_body(body) if body is not None else None,
        content_type="application/json" if body is not None else None,
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> InstanceLicenseWorkloadModel:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.InstanceLicenseWorkloadModel.from_dict,
        "InstanceLicenseWorkloadModel",
        decoding,
    )


async def call(
    transport: Transport,
    instance_id: UUID | str,
    body: InstanceLicenseAssignmentSpec | None = None,
) -> InstanceLicenseWorkloadModel:
    """License one workload as a workstation or as a server.

    `POST /api/v1/license/instances/{instanceId}/assign` (`AssignInstanceLicense`).

    Args:
        instance_id: `instanceId`, UUID.
        body: InstanceLicenseAssignmentSpec.

    Raises:
        ApiError: If the response is not a success; requires the claim AssignInstanceLicense.
    """
    return parse(
        await transport.send(
            build(
                instance_id,
                body,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
