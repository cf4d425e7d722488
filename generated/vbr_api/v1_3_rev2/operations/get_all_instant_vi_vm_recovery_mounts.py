"""`GetAllInstantViVMRecoveryMounts`: List the virtual machines running from backup in vSphere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_INSTANT_VI_VM_RECOVERY_MOUNTS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..models.e_instant_recovery_mount_state import EInstantRecoveryMountState
    from ..models.e_instant_vi_vm_recovery_mounts_filters_order_column import (
        EInstantViVMRecoveryMountsFiltersOrderColumn,
    )
    from ..models.instant_vi_vm_recovery_mounts_result import InstantViVMRecoveryMountsResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EInstantViVMRecoveryMountsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    state_filter: EInstantRecoveryMountState | None = None,
    vm_name_filter: str | None = None,
    mount_id_filter: Sequence[UUID | str] | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/restore/instantRecovery/vSphere/vm",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("stateFilter", state_filter),
                ("vmNameFilter", vm_name_filter),
                ("mountIdFilter", mount_id_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> InstantViVMRecoveryMountsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.InstantViVMRecoveryMountsResult.from_dict,
        "InstantViVMRecoveryMountsResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EInstantViVMRecoveryMountsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    state_filter: EInstantRecoveryMountState | None = None,
    vm_name_filter: str | None = None,
    mount_id_filter: Sequence[UUID | str] | None = None,
) -> InstantViVMRecoveryMountsResult:
    """List the virtual machines running from backup in vSphere.

    `GET /api/v1/restore/instantRecovery/vSphere/vm` (`GetAllInstantViVMRecoveryMounts`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EInstantViVMRecoveryMountsFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        state_filter: `stateFilter`, EInstantRecoveryMountState.
        vm_name_filter: `vmNameFilter`, text.
        mount_id_filter: `mountIdFilter`, list[UUID].

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
                mount_id_filter=mount_id_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
