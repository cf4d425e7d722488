"""The operations of `api.agents`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.e_linux_package_filters_order_column import ELinuxPackageFiltersOrderColumn
    from ..models.e_protected_computer_filters_order_column import (
        EProtectedComputerFiltersOrderColumn,
    )
    from ..models.e_protected_computer_type import EProtectedComputerType
    from ..models.e_unix_package_filters_order_column import EUnixPackageFiltersOrderColumn
    from ..models.linux_package_result import LinuxPackageResult
    from ..models.protected_computer_model import ProtectedComputerModel
    from ..models.protected_computer_result import ProtectedComputerResult
    from ..models.unix_package_result import UnixPackageResult


class AgentsApi:
    """4 operations of `api.agents`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev0"
    group: ClassVar = "agents"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.GET_ALL_AGENT_PACKAGES)
    async def get_all_agent_packages(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ELinuxPackageFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        distribution_filter: str | None = None,
        package_bitness_filter: str | None = None,
    ) -> LinuxPackageResult:
        """List the agent packages for Linux distributions.

        `GET /api/v1/agents/packages/linux` (`GetAllAgentPackages`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, ELinuxPackageFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.
            distribution_filter: `distributionFilter`, text.
            package_bitness_filter: `packageBitnessFilter`, text.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewAgentPackages.
        """
        return await _o.get_all_agent_packages.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            distribution_filter=distribution_filter,
            package_bitness_filter=package_bitness_filter,
        )

    @describes(_c.GET_ALL_AGENT_PACKAGES_FOR_UNIX)
    async def get_all_agent_packages_for_unix(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EUnixPackageFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
    ) -> UnixPackageResult:
        """List the agent packages for Unix systems.

        `GET /api/v1/agents/packages/unix` (`GetAllAgentPackagesForUnix`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EUnixPackageFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewAgentPackages.
        """
        return await _o.get_all_agent_packages_for_unix.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
        )

    @describes(_c.GET_PROTECTED_COMPUTER)
    async def get_protected_computer(
        self,
        id: UUID | str,
    ) -> ProtectedComputerModel:
        """Read one computer that an agent protects.

        `GET /api/v1/agents/protectedComputers/{id}` (`GetProtectedComputer`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewProtectedComputers.
        """
        return await _o.get_protected_computer.call(
            self._transport,
            id,
        )

    @describes(_c.GET_PROTECTED_COMPUTERS)
    async def get_protected_computers(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EProtectedComputerFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: EProtectedComputerType | None = None,
    ) -> ProtectedComputerResult:
        """List the computers that agents protect.

        `GET /api/v1/agents/protectedComputers` (`GetProtectedComputers`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EProtectedComputerFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.
            type_filter: `typeFilter`, EProtectedComputerType.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewProtectedComputers.
        """
        return await _o.get_protected_computers.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["AgentsApi"]
