"""The operations of `api.proxies`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.e_proxies_filters_order_column import EProxiesFiltersOrderColumn
    from ..models.e_proxy_type import EProxyType
    from ..models.proxies_result import ProxiesResult
    from ..models.proxy_model import ProxyModel
    from ..models.proxy_spec import ProxySpec
    from ..models.session_model import SessionModel


class ProxiesApi:
    """5 operations of `api.proxies`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.2-rev1"
    group: ClassVar = "proxies"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.CREATE_PROXY)
    async def create_proxy(
        self,
        body: ProxySpec,
    ) -> SessionModel:
        """Add a backup proxy; runs as a session.

        `POST /api/v1/backupInfrastructure/proxies` (`CreateProxy`).

        Args:
            body: ProxySpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateProxies.
        """
        return await _o.create_proxy.call(
            self._transport,
            body,
        )

    @describes(_c.DELETE_PROXY)
    async def delete_proxy(
        self,
        id: UUID | str,
    ) -> None:
        """Remove one backup proxy.

        `DELETE /api/v1/backupInfrastructure/proxies/{id}` (`DeleteProxy`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DeleteProxies.
        """
        return await _o.delete_proxy.call(
            self._transport,
            id,
        )

    @describes(_c.GET_ALL_PROXIES)
    async def get_all_proxies(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EProxiesFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: EProxyType | None = None,
        host_id_filter: UUID | str | None = None,
    ) -> ProxiesResult:
        """List backup proxies.

        `GET /api/v1/backupInfrastructure/proxies` (`GetAllProxies`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EProxiesFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.
            type_filter: `typeFilter`, EProxyType.
            host_id_filter: `hostIdFilter`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewProxies.
        """
        return await _o.get_all_proxies.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
            host_id_filter=host_id_filter,
        )

    @describes(_c.GET_PROXY)
    async def get_proxy(
        self,
        id: UUID | str,
    ) -> ProxyModel:
        """Read one backup proxy.

        `GET /api/v1/backupInfrastructure/proxies/{id}` (`GetProxy`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewProxies.
        """
        return await _o.get_proxy.call(
            self._transport,
            id,
        )

    @describes(_c.UPDATE_PROXY)
    async def update_proxy(
        self,
        id: UUID | str,
        body: ProxyModel,
    ) -> SessionModel:
        """Replace the settings of one backup proxy; runs as a session.

        `PUT /api/v1/backupInfrastructure/proxies/{id}` (`UpdateProxy`).

        Args:
            id: `id`, UUID.
            body: ProxyModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateProxies.
        """
        return await _o.update_proxy.call(
            self._transport,
            id,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["ProxiesApi"]
