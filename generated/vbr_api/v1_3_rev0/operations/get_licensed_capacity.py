"""`GetLicensedCapacity`: List the workloads that use capacity of the license."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_LICENSED_CAPACITY as OPERATION

if TYPE_CHECKING:
    from ..models.capacity_license_workload_result import CapacityLicenseWorkloadResult


def build() -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/license/capacity",
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> CapacityLicenseWorkloadResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.CapacityLicenseWorkloadResult.from_dict,
        "CapacityLicenseWorkloadResult",
        decoding,
    )


async def call(
    transport: Transport,
) -> CapacityLicenseWorkloadResult:
    """List the workloads that use capacity of the license.

    `GET /api/v1/license/capacity` (`GetLicensedCapacity`).

    Raises:
        ApiError: If the response is not a success; requires the claim GetLicensedCapacity.
    """
    return parse(await transport.send(build()), transport.decoding)


__all__ = ["OPERATION", "build", "call", "parse"]
