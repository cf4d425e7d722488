"""The operations of `api.ad_domains`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.ad_domain_model import ADDomainModel
    from ..models.ad_domain_spec import ADDomainSpec
    from ..models.ad_domains_result import ADDomainsResult
    from ..models.ead_domain_filters_order_column import EADDomainFiltersOrderColumn


class AdDomainsApi:
    """4 operations of `api.ad_domains`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev1"
    group: ClassVar = "ad_domains"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.CREATE_AD_DOMAIN)
    async def create_ad_domain(
        self,
        body: ADDomainSpec,
    ) -> ADDomainModel:
        """Add an Active Directory domain.

        `POST /api/v1/adDomains` (`CreateADDomain`).

        Args:
            body: ADDomainSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateADDomain.
        """
        return await _o.create_ad_domain.call(
            self._transport,
            body,
        )

    @describes(_c.DELETE_AD_DOMAIN)
    async def delete_ad_domain(
        self,
        id: UUID | str,
    ) -> None:
        """Remove one Active Directory domain.

        `DELETE /api/v1/adDomains/{id}` (`DeleteADDomain`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DeleteADDomain.
        """
        return await _o.delete_ad_domain.call(
            self._transport,
            id,
        )

    @describes(_c.GET_AD_DOMAIN)
    async def get_ad_domain(
        self,
        id: UUID | str,
    ) -> ADDomainModel:
        """Read one Active Directory domain.

        `GET /api/v1/adDomains/{id}` (`GetADDomain`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewADDomains.
        """
        return await _o.get_ad_domain.call(
            self._transport,
            id,
        )

    @describes(_c.GET_ALL_AD_DOMAINS)
    async def get_all_ad_domains(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EADDomainFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
    ) -> ADDomainsResult:
        """List Active Directory domains.

        `GET /api/v1/adDomains` (`GetAllADDomains`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EADDomainFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewADDomains.
        """
        return await _o.get_all_ad_domains.call(
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


__all__ = ["AdDomainsApi"]
