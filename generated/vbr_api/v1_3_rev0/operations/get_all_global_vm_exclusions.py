"""`GetAllGlobalVMExclusions`: List the virtual machines that no job processes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_GLOBAL_VM_EXCLUSIONS as OPERATION

if TYPE_CHECKING:
    from ..models.e_global_vm_exclusions_filters_order_column import (
        EGlobalVMExclusionsFiltersOrderColumn,
    )
    from ..models.global_vm_exclusions_result import GlobalVMExclusionsResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EGlobalVMExclusionsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/globalExclusions/vm",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> GlobalVMExclusionsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.GlobalVMExclusionsResult.from_dict,
        "GlobalVMExclusionsResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EGlobalVMExclusionsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
) -> GlobalVMExclusionsResult:
    """List the virtual machines that no job processes.

    `GET /api/v1/globalExclusions/vm` (`GetAllGlobalVMExclusions`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EGlobalVMExclusionsFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewGlobalVMExclusions.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
