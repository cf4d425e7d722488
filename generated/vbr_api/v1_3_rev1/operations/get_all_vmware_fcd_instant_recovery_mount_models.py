"""`GetAllVmwareFcdInstantRecoveryMountModels`: List the first class disks published from backup in vSphere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_VMWARE_FCD_INSTANT_RECOVERY_MOUNT_MODELS as OPERATION

if TYPE_CHECKING:
    from ..models.e_instant_recovery_mount_state import EInstantRecoveryMountState
    from ..models.e_vmware_fcd_instant_recovery_mounts_filters_order_column import (
        EVmwareFcdInstantRecoveryMountsFiltersOrderColumn,
    )
    from ..models.vmware_fcd_instant_recovery_mounts_result import (
        VmwareFcdInstantRecoveryMountsResult,
    )


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EVmwareFcdInstantRecoveryMountsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    state_filter: EInstantRecoveryMountState | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/restore/instantRecovery/vSphere/fcd",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("stateFilter", state_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> VmwareFcdInstantRecoveryMountsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.VmwareFcdInstantRecoveryMountsResult.from_dict,
        "VmwareFcdInstantRecoveryMountsResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EVmwareFcdInstantRecoveryMountsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    state_filter: EInstantRecoveryMountState | None = None,
) -> VmwareFcdInstantRecoveryMountsResult:
    """List the first class disks published from backup in vSphere.

    `GET /api/v1/restore/instantRecovery/vSphere/fcd` (`GetAllVmwareFcdInstantRecoveryMountModels`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EVmwareFcdInstantRecoveryMountsFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        state_filter: `stateFilter`, EInstantRecoveryMountState.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewIRMountedDisks.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                state_filter=state_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
