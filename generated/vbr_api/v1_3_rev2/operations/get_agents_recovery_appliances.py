"""`GetAgentsRecoveryAppliances`: List recovery appliances: computers that run from recovery media."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_AGENTS_RECOVERY_APPLIANCES as OPERATION

if TYPE_CHECKING:
    from ..models.agents_recovery_appliances_result import AgentsRecoveryAppliancesResult
    from ..models.e_agents_recovery_appliances_order_column import (
        EAgentsRecoveryAppliancesOrderColumn,
    )
    from ..models.e_agents_recovery_appliances_state_filter import (
        EAgentsRecoveryAppliancesStateFilter,
    )


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EAgentsRecoveryAppliancesOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    state_filter: EAgentsRecoveryAppliancesStateFilter | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/agents/recoveryAppliances",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("nameFilter", name_filter),
                ("stateFilter", state_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> AgentsRecoveryAppliancesResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.AgentsRecoveryAppliancesResult.from_dict,
        "AgentsRecoveryAppliancesResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EAgentsRecoveryAppliancesOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    state_filter: EAgentsRecoveryAppliancesStateFilter | None = None,
) -> AgentsRecoveryAppliancesResult:
    """List recovery appliances: computers that run from recovery media.

    `GET /api/v1/agents/recoveryAppliances` (`GetAgentsRecoveryAppliances`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EAgentsRecoveryAppliancesOrderColumn.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.
        state_filter: `stateFilter`, EAgentsRecoveryAppliancesStateFilter.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewAgentsRecoveryAppliances.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                name_filter=name_filter,
                state_filter=state_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
