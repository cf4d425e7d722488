"""The operations of `api.wan_accelerators`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.ewan_accelerators_filters_order_column import EWANAcceleratorsFiltersOrderColumn
    from ..models.wan_accelerator_model import WANAcceleratorModel
    from ..models.wan_accelerators_result import WANAcceleratorsResult


class WanAcceleratorsApi:
    """2 operations of `api.wan_accelerators`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev1"
    group: ClassVar = "wan_accelerators"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.GET_ALL_WAN_ACCELERATORS)
    async def get_all_wan_accelerators(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EWANAcceleratorsFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
    ) -> WANAcceleratorsResult:
        """List WAN accelerators.

        `GET /api/v1/backupInfrastructure/wanAccelerators` (`GetAllWANAccelerators`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EWANAcceleratorsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewWANAccelerators.
        """
        return await _o.get_all_wan_accelerators.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
        )

    @describes(_c.GET_WAN_ACCELERATOR)
    async def get_wan_accelerator(
        self,
        id: UUID | str,
    ) -> WANAcceleratorModel:
        """Read one WAN accelerator.

        `GET /api/v1/backupInfrastructure/wanAccelerators/{id}` (`GetWANAccelerator`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewWANAccelerators.
        """
        return await _o.get_wan_accelerator.call(
            self._transport,
            id,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["WanAcceleratorsApi"]
