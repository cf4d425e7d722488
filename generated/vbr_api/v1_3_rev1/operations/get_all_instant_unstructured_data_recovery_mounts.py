"""`GetAllInstantUnstructuredDataRecoveryMounts`: List the file shares published from backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_INSTANT_UNSTRUCTURED_DATA_RECOVERY_MOUNTS as OPERATION

if TYPE_CHECKING:
    from ..models.e_instant_recovery_mount_state import EInstantRecoveryMountState
    from ..models.e_instant_unstructured_data_recovery_mounts_filters_order_column import (
        EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn,
    )
    from ..models.instant_unstructured_data_recovery_mounts_result import (
        InstantUnstructuredDataRecoveryMountsResult,
    )


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    state_filter: EInstantRecoveryMountState | None = None,
    share_name_filter: str | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/restore/instantRecovery/unstructuredData",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("stateFilter", state_filter),
                ("shareNameFilter", share_name_filter),
            )
        ),
    )


def parse(
    response: Response, decoding: Decoding = LENIENT
) -> InstantUnstructuredDataRecoveryMountsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.InstantUnstructuredDataRecoveryMountsResult.from_dict,
        "InstantUnstructuredDataRecoveryMountsResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    state_filter: EInstantRecoveryMountState | None = None,
    share_name_filter: str | None = None,
) -> InstantUnstructuredDataRecoveryMountsResult:
    """List the file shares published from backup.

    `GET /api/v1/restore/instantRecovery/unstructuredData` (`GetAllInstantUnstructuredDataRecoveryMounts`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        state_filter: `stateFilter`, EInstantRecoveryMountState.
        share_name_filter: `shareNameFilter`, text.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewIRMountedUnstructuredDataShares.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                state_filter=state_filter,
                share_name_filter=share_name_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
