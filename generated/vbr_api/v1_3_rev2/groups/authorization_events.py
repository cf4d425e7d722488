"""The operations of `api.authorization_events`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.authorization_event_model import AuthorizationEventModel
    from ..models.authorization_events_result import AuthorizationEventsResult
    from ..models.e_authorization_event_state import EAuthorizationEventState
    from ..models.e_authorization_events_filters_order_column import (
        EAuthorizationEventsFiltersOrderColumn,
    )


class AuthorizationEventsApi:
    """2 operations of `api.authorization_events`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev2"
    group: ClassVar = "authorization_events"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.GET_ALL_AUTHORIZATION_EVENTS)
    async def get_all_authorization_events(
        self,
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
        return await _o.get_all_authorization_events.call(
            self._transport,
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

    @describes(_c.GET_AUTHORIZATION_EVENT)
    async def get_authorization_event(
        self,
        id: UUID | str,
    ) -> AuthorizationEventModel:
        """Read one authorization event.

        `GET /api/v1/authorization/events/{id}` (`GetAuthorizationEvent`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewAuthorizationEvents.
        """
        return await _o.get_authorization_event.call(
            self._transport,
            id,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["AuthorizationEventsApi"]
