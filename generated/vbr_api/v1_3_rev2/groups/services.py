"""The operations of `api.services`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from ...runtime.messages import Transport
    from ..models.e_services_filters_order_column import EServicesFiltersOrderColumn
    from ..models.services_result import ServicesResult


class ServicesApi:
    """1 operation of `api.services`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev2"
    group: ClassVar = "services"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.GET_ALL_SERVICES)
    async def get_all_services(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EServicesFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
    ) -> ServicesResult:
        """List the services of the backup server and their ports.

        `GET /api/v1/services` (`GetAllServices`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EServicesFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewServices.
        """
        return await _o.get_all_services.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["ServicesApi"]
