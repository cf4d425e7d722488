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
    from ..models.agent_recovery_appliance_model import AgentRecoveryApplianceModel
    from ..models.agent_state_model import AgentStateModel
    from ..models.agent_states_result import AgentStatesResult
    from ..models.agents_recovery_appliances_result import AgentsRecoveryAppliancesResult
    from ..models.backup_ids_spec import BackupIdsSpec
    from ..models.backups_result import BackupsResult
    from ..models.discovered_entities_result import DiscoveredEntitiesResult
    from ..models.e_agents_recovery_appliances_order_column import (
        EAgentsRecoveryAppliancesOrderColumn,
    )
    from ..models.e_agents_recovery_appliances_state_filter import (
        EAgentsRecoveryAppliancesStateFilter,
    )
    from ..models.e_discovered_entity_filters_order_column import (
        EDiscoveredEntityFiltersOrderColumn,
    )
    from ..models.e_inventory_permission_scope import EInventoryPermissionScope
    from ..models.e_linux_package_filters_order_column import ELinuxPackageFiltersOrderColumn
    from ..models.e_protected_computer_filters_order_column import (
        EProtectedComputerFiltersOrderColumn,
    )
    from ..models.e_protected_computer_type import EProtectedComputerType
    from ..models.e_unix_package_filters_order_column import EUnixPackageFiltersOrderColumn
    from ..models.linux_package_result import LinuxPackageResult
    from ..models.protected_computer_model import ProtectedComputerModel
    from ..models.protected_computer_result import ProtectedComputerResult
    from ..models.reboot_agents_recovery_appliances_spec import RebootAgentsRecoveryAppliancesSpec
    from ..models.session_model import SessionModel
    from ..models.unix_package_result import UnixPackageResult


class AgentsApi:
    """14 operations of `api.agents`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev2"
    group: ClassVar = "agents"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.ATTACH_BACKUP_TO_AGENT)
    async def attach_backup_to_agent(
        self,
        id: UUID | str,
        body: BackupIdsSpec,
    ) -> None:
        """Attach backups to one discovered computer.

        `POST /api/v1/agents/discoveredEntities/{id}/attachBackup` (`AttachBackupToAgent`).

        Args:
            id: `id`, UUID.
            body: BackupIdsSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim ManageAgentBackups.
        """
        return await _o.attach_backup_to_agent.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.DETACH_BACKUP_FROM_AGENT)
    async def detach_backup_from_agent(
        self,
        id: UUID | str,
        body: BackupIdsSpec,
    ) -> None:
        """Detach backups from one discovered computer.

        `POST /api/v1/agents/discoveredEntities/{id}/detachBackup` (`DetachBackupFromAgent`).

        Args:
            id: `id`, UUID.
            body: BackupIdsSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim ManageAgentBackups.
        """
        return await _o.detach_backup_from_agent.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.GET_AGENT_BACKUPS)
    async def get_agent_backups(
        self,
        id: UUID | str,
        *,
        skip: int | None = None,
        limit: int | None = None,
    ) -> BackupsResult:
        """List the backups of one discovered computer.

        `GET /api/v1/agents/discoveredEntities/{id}/backups` (`GetAgentBackups`), paged.

        Args:
            id: `id`, UUID.
            skip: `skip`, integer.
            limit: `limit`, integer.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewDiscoveredEntities, ViewBackups.
        """
        return await _o.get_agent_backups.call(
            self._transport,
            id,
            skip=skip,
            limit=limit,
        )

    @describes(_c.GET_AGENT_STATE)
    async def get_agent_state(
        self,
        id: UUID | str,
    ) -> AgentStateModel:
        """Read the connection status of one agent.

        `GET /api/v1/agents/discoveredEntities/states/{id}` (`GetAgentState`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewDiscoveredEntities.
        """
        return await _o.get_agent_state.call(
            self._transport,
            id,
        )

    @describes(_c.GET_AGENTS_RECOVERY_APPLIANCE)
    async def get_agents_recovery_appliance(
        self,
        id: UUID | str,
    ) -> AgentRecoveryApplianceModel:
        """Read one recovery appliance.

        `GET /api/v1/agents/recoveryAppliances/{id}` (`GetAgentsRecoveryAppliance`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewAgentsRecoveryAppliances.
        """
        return await _o.get_agents_recovery_appliance.call(
            self._transport,
            id,
        )

    @describes(_c.GET_AGENTS_RECOVERY_APPLIANCES)
    async def get_agents_recovery_appliances(
        self,
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
        return await _o.get_agents_recovery_appliances.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            state_filter=state_filter,
        )

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

    @describes(_c.GET_ALL_AGENT_STATES)
    async def get_all_agent_states(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
    ) -> AgentStatesResult:
        """List the state of agents: online, offline, unknown.

        `GET /api/v1/agents/discoveredEntities/states` (`GetAllAgentStates`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewDiscoveredEntities.
        """
        return await _o.get_all_agent_states.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_asc=order_asc,
            name_filter=name_filter,
        )

    @describes(_c.GET_ALL_DISCOVERED_ENTITIES)
    async def get_all_discovered_entities(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EDiscoveredEntityFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        ip_address_filter: str | None = None,
        state_filter: str | None = None,
        agent_status_filter: str | None = None,
        driver_status_filter: str | None = None,
        permission_scope: EInventoryPermissionScope | None = None,
    ) -> DiscoveredEntitiesResult:
        """List the discovered entities: computers, clusters, domains.

        `GET /api/v1/agents/discoveredEntities` (`GetAllDiscoveredEntities`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EDiscoveredEntityFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.
            ip_address_filter: `ipAddressFilter`, text.
            state_filter: `stateFilter`, text.
            agent_status_filter: `agentStatusFilter`, text.
            driver_status_filter: `driverStatusFilter`, text.
            permission_scope: `permissionScope`, EInventoryPermissionScope.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewDiscoveredEntities.
        """
        return await _o.get_all_discovered_entities.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            ip_address_filter=ip_address_filter,
            state_filter=state_filter,
            agent_status_filter=agent_status_filter,
            driver_status_filter=driver_status_filter,
            permission_scope=permission_scope,
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

    @describes(_c.REBOOT_AGENTS_RECOVERY_APPLIANCE)
    async def reboot_agents_recovery_appliance(
        self,
        id: UUID | str,
    ) -> SessionModel:
        """Start a reboot of one recovery appliance.

        `POST /api/v1/agents/recoveryAppliances/{id}/reboot` (`RebootAgentsRecoveryAppliance`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ManageAgentsRecoveryAppliances.
        """
        return await _o.reboot_agents_recovery_appliance.call(
            self._transport,
            id,
        )

    @describes(_c.REBOOT_AGENTS_RECOVERY_APPLIANCES)
    async def reboot_agents_recovery_appliances(
        self,
        body: RebootAgentsRecoveryAppliancesSpec,
    ) -> SessionModel:
        """Start a reboot of recovery appliances.

        `POST /api/v1/agents/recoveryAppliances/reboot` (`RebootAgentsRecoveryAppliances`).

        Args:
            body: RebootAgentsRecoveryAppliancesSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim ManageAgentsRecoveryAppliances.
        """
        return await _o.reboot_agents_recovery_appliances.call(
            self._transport,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["AgentsApi"]
