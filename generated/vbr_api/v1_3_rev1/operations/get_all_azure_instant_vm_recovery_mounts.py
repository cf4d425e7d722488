"""`GetAllAzureInstantVMRecoveryMounts`: List the virtual machines running from backup in Azure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_AZURE_INSTANT_VM_RECOVERY_MOUNTS as OPERATION

if TYPE_CHECKING:
    from ..models.azure_instant_vm_recovery_mounts_result import AzureInstantVMRecoveryMountsResult
    from ..models.e_azure_instant_recovery_mount_state import EAzureInstantRecoveryMountState
    from ..models.e_azure_instant_vm_recovery_mounts_filters_order_column import (
        EAzureInstantVMRecoveryMountsFiltersOrderColumn,
    )


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EAzureInstantVMRecoveryMountsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    state_filter: EAzureInstantRecoveryMountState | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/restore/instantRecovery/azure/vm",
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


def parse(response: Response, decoding: Decoding = LENIENT) -> AzureInstantVMRecoveryMountsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.AzureInstantVMRecoveryMountsResult.from_dict,
        "AzureInstantVMRecoveryMountsResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EAzureInstantVMRecoveryMountsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    state_filter: EAzureInstantRecoveryMountState | None = None,
) -> AzureInstantVMRecoveryMountsResult:
    """List the virtual machines running from backup in Azure.

    `GET /api/v1/restore/instantRecovery/azure/vm` (`GetAllAzureInstantVMRecoveryMounts`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EAzureInstantVMRecoveryMountsFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        state_filter: `stateFilter`, EAzureInstantRecoveryMountState.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewAzureIRMountedVMs.
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
