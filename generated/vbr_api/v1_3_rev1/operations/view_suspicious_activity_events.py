"""`ViewSuspiciousActivityEvents`: List malware events: suspicious activity that was detected or reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import VIEW_SUSPICIOUS_ACTIVITY_EVENTS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from uuid import UUID

    from ..models.e_suspicious_activity_events_filters_order_column import (
        ESuspiciousActivityEventsFiltersOrderColumn,
    )
    from ..models.e_suspicious_activity_severity import ESuspiciousActivitySeverity
    from ..models.e_suspicious_activity_source_type import ESuspiciousActivitySourceType
    from ..models.e_suspicious_activity_state import ESuspiciousActivityState
    from ..models.e_suspicious_activity_type import ESuspiciousActivityType
    from ..models.suspicious_activity_events_result import SuspiciousActivityEventsResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: ESuspiciousActivityEventsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    type_filter: Sequence[ESuspiciousActivityType] | None = None,
    detected_after_time_utc_filter: datetime | None = None,
    detected_before_time_utc_filter: datetime | None = None,
    created_after_time_utc_filter: datetime | None = None,
    created_before_time_utc_filter: datetime | None = None,
    backup_object_id_filter: UUID | str | None = None,
    state_filter: Sequence[ESuspiciousActivityState] | None = None,
    source_filter: Sequence[ESuspiciousActivitySourceType] | None = None,
    severity_filter: Sequence[ESuspiciousActivitySeverity] | None = None,
    created_by_filter: str | None = None,
    engine_filter: str | None = None,
    machine_name_filter: str | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/malwareDetection/events",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("typeFilter", type_filter),
                ("detectedAfterTimeUtcFilter", detected_after_time_utc_filter),
                ("detectedBeforeTimeUtcFilter", detected_before_time_utc_filter),
                ("createdAfterTimeUtcFilter", created_after_time_utc_filter),
                ("createdBeforeTimeUtcFilter", created_before_time_utc_filter),
                ("backupObjectIdFilter", backup_object_id_filter),
                ("stateFilter", state_filter),
                ("sourceFilter", source_filter),
                ("severityFilter", severity_filter),
                ("createdByFilter", created_by_filter),
                ("engineFilter", engine_filter),
                ("machineNameFilter", machine_name_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> SuspiciousActivityEventsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.SuspiciousActivityEventsResult.from_dict,
        "SuspiciousActivityEventsResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: ESuspiciousActivityEventsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    type_filter: Sequence[ESuspiciousActivityType] | None = None,
    detected_after_time_utc_filter: datetime | None = None,
    detected_before_time_utc_filter: datetime | None = None,
    created_after_time_utc_filter: datetime | None = None,
    created_before_time_utc_filter: datetime | None = None,
    backup_object_id_filter: UUID | str | None = None,
    state_filter: Sequence[ESuspiciousActivityState] | None = None,
    source_filter: Sequence[ESuspiciousActivitySourceType] | None = None,
    severity_filter: Sequence[ESuspiciousActivitySeverity] | None = None,
    created_by_filter: str | None = None,
    engine_filter: str | None = None,
    machine_name_filter: str | None = None,
) -> SuspiciousActivityEventsResult:
    """List malware events: suspicious activity that was detected or reported.

    `GET /api/v1/malwareDetection/events` (`ViewSuspiciousActivityEvents`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, ESuspiciousActivityEventsFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        type_filter: `typeFilter`, list[ESuspiciousActivityType].
        detected_after_time_utc_filter: `detectedAfterTimeUtcFilter`, date-time.
        detected_before_time_utc_filter: `detectedBeforeTimeUtcFilter`, date-time.
        created_after_time_utc_filter: `createdAfterTimeUtcFilter`, date-time.
        created_before_time_utc_filter: `createdBeforeTimeUtcFilter`, date-time.
        backup_object_id_filter: `backupObjectIdFilter`, UUID.
        state_filter: `stateFilter`, list[ESuspiciousActivityState].
        source_filter: `sourceFilter`, list[ESuspiciousActivitySourceType].
        severity_filter: `severityFilter`, list[ESuspiciousActivitySeverity].
        created_by_filter: `createdByFilter`, text.
        engine_filter: `engineFilter`, text.
        machine_name_filter: `machineNameFilter`, text.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewSuspiciousActivityEvents.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                type_filter=type_filter,
                detected_after_time_utc_filter=detected_after_time_utc_filter,
                detected_before_time_utc_filter=detected_before_time_utc_filter,
                created_after_time_utc_filter=created_after_time_utc_filter,
                created_before_time_utc_filter=created_before_time_utc_filter,
                backup_object_id_filter=backup_object_id_filter,
                state_filter=state_filter,
                source_filter=source_filter,
                severity_filter=severity_filter,
                created_by_filter=created_by_filter,
                engine_filter=engine_filter,
                machine_name_filter=machine_name_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
