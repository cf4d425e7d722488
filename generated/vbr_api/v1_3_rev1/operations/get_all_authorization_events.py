"""`GetAllAuthorizationEvents`: List authorization events: requests that a second person decides on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import GET_ALL_AUTHORIZATION_EVENTS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..models.authorization_events_result import AuthorizationEventsResult
    from ..models.e_authorization_event_state import EAuthorizationEventState
    from ..models.e_authorization_events_filters_order_column import (
        EAuthorizationEventsFiltersOrderColumn,
    )


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EAuthorizationEventsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    created_after_filter: datetime | None = None,
    created_before_filter: datetime | None = None,
    processed_after_filter: datetime | None = None,
    processed_before_filter: datetime | None = None,
    state_filter: Sequence[EAuthorizationEventState] | None = None,
    created_by_filter: str | None = None,
    processed_by_filter: str | None = None,
    expire_before_filter: datetime | None = None,
    expire_after_filter: datetime | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/authorization/events",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("nameFilter", name_filter),
                ("createdAfterFilter", created_after_filter),
                ("createdBeforeFilter", created_before_filter),
                ("processedAfterFilter", processed_after_filter),
                ("processedBeforeFilter", processed_before_filter),
                ("stateFilter", state_filter),
                ("createdByFilter", created_by_filter),
                ("processedByFilter", processed_by_filter),
                ("expireBeforeFilter", expire_before_filter),
                ("expireAfterFilter", expire_after_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> AuthorizationEventsResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.AuthorizationEventsResult.from_dict,
        "AuthorizationEventsResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EAuthorizationEventsFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    created_after_filter: datetime | None = None,
    created_before_filter: datetime | None = None,
    processed_after_filter: datetime | None = None,
    processed_before_filter: datetime | None = None,
    state_filter: Sequence[EAuthorizationEventState] | None = None,
    created_by_filter: str | None = None,
    processed_by_filter: str | None = None,
    expire_before_filter: datetime | None = None,
    expire_after_filter: datetime | None = None,
) -> AuthorizationEventsResult:
    """List authorization events: requests that a second person decides on.

    `GET /api/v1/authorization/events` (`GetAllAuthorizationEvents`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EAuthorizationEventsFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.
        created_after_filter: `createdAfterFilter`, date-time.
        created_before_filter: `createdBeforeFilter`, date-time.
        processed_after_filter: `processedAfterFilter`, date-time.
        processed_before_filter: `processedBeforeFilter`, date-time.
        state_filter: `stateFilter`, list[EAuthorizationEventState].
        created_by_filter: `createdByFilter`, text.
        processed_by_filter: `processedByFilter`, text.
        expire_before_filter: `expireBeforeFilter`, date-time.
        expire_after_filter: `expireAfterFilter`, date-time.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewAuthorizationEvents.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                name_filter=name_filter,
                created_after_filter=created_after_filter,
                created_before_filter=created_before_filter,
                processed_after_filter=processed_after_filter,
                processed_before_filter=processed_before_filter,
                state_filter=state_filter,
                created_by_filter=created_by_filter,
                processed_by_filter=processed_by_filter,
                expire_before_filter=expire_before_filter,
                expire_after_filter=expire_after_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
