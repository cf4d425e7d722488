"""`GetAllInstantHvVMRecoveryMounts`: List the virtual machines running from backup in Hyper-V."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_INSTANT_HV_VM_RECOVERY_MOUNTS as OPERATION

if TYPE_CHECKING:
    from ..models.e_instant_hv_vm_recovery_mounts_filters_order_column import (
        EInstantHvVMRecoveryMountsFiltersOrderColumn,
    )
    from ..models.e_instant_recovery_mount_state import EInstantRecoveryMountState
    from ..models.instant_hv_vm_recovery_mounts_result import InstantHvVMRecoveryMountsResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EInstantHvVMRecoveryMountsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    state_filter: EInstantRecoveryMountState | None = None,
    vm_name_filter: str | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/restore/instantRecovery/hyperV/vm",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("stateFilter", state_filter),
                ("vmNameFilter", vm_name_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> InstantHvVMRecoveryMountsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.InstantHvVMRecoveryMountsResult.from_dict,
        "InstantHvVMRecoveryMountsResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EInstantHvVMRecoveryMountsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    state_filter: EInstantRecoveryMountState | None = None,
    vm_name_filter: str | None = None,
) -> InstantHvVMRecoveryMountsResult:
    """List the virtual machines running from backup in Hyper-V.

    `GET /api/v1/restore/instantRecovery/hyperV/vm` (`GetAllInstantHvVMRecoveryMounts`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EInstantHvVMRecoveryMountsFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        state_filter: `stateFilter`, EInstantRecoveryMountState.
        vm_name_filter: `vmNameFilter`, text.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewIRMountedVMs.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                state_filter=state_filter,
                vm_name_filter=vm_name_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
