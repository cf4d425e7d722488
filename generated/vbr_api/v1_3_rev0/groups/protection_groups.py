"""The operations of `api.protection_groups`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.download import Download
    from ...runtime.messages import Transport
    from ..models.discovered_entities_action_spec import DiscoveredEntitiesActionSpec
    from ..models.discovered_entities_result import DiscoveredEntitiesResult
    from ..models.discovered_entity_model import DiscoveredEntityModel
    from ..models.e_discovered_entity_filters_order_column import (
        EDiscoveredEntityFiltersOrderColumn,
    )
    from ..models.e_protection_group_filters_order_column import EProtectionGroupFiltersOrderColumn
    from ..models.e_protection_group_type import EProtectionGroupType
    from ..models.pre_installed_agents_protection_group_package_spec import (
        PreInstalledAgentsProtectionGroupPackageSpec,
    )
    from ..models.protection_group_model import ProtectionGroupModel
    from ..models.protection_group_spec import ProtectionGroupSpec
    from ..models.protection_groups_result import ProtectionGroupsResult
    from ..models.session_model import SessionModel


class ProtectionGroupsApi:
    """16 operations of `api.protection_groups`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev0"
    group: ClassVar = "protection_groups"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.CREATE_PROTECTION_GROUP)
    async def create_protection_group(
        self,
        body: ProtectionGroupSpec,
    ) -> SessionModel:
        """Add a protection group; runs as a session.

        `POST /api/v1/agents/protectionGroups` (`CreateProtectionGroup`).

        Args:
            body: ProtectionGroupSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateProtectionGroups.
        """
        return await _o.create_protection_group.call(
            self._transport,
            body,
        )

    @describes(_c.DELETE_DISCOVERED_ENTITY)
    async def delete_discovered_entity(
        self,
        id: UUID | str,
        entity_id: UUID | str,
    ) -> None:
        """Remove one discovered computer, cluster or domain from its group.

        `DELETE /api/v1/agents/protectionGroups/{id}/discoveredEntities/{entityId}` (`DeleteDiscoveredEntity`).

        Args:
            id: `id`, UUID.
            entity_id: `entityId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DeleteDiscoveredEntities.
        """
        return await _o.delete_discovered_entity.call(
            self._transport,
            id,
            entity_id,
        )

    @describes(_c.DELETE_PROTECTION_GROUP)
    async def delete_protection_group(
        self,
        id: UUID | str,
        *,
        uninstall_everything: bool | None = None,
    ) -> SessionModel:
        """Remove one protection group, with its agents if asked; runs as a session.

        `DELETE /api/v1/agents/protectionGroups/{id}` (`DeleteProtectionGroup`).

        Args:
            id: `id`, UUID.
            uninstall_everything: `uninstallEverything`, true or false.

        Raises:
            ApiError: If the response is not a success; requires the claim DeleteProtectionGroups.
        """
        return await _o.delete_protection_group.call(
            self._transport,
            id,
            uninstall_everything=uninstall_everything,
        )

    @describes(_c.DISABLE_PROTECTION_GROUP)
    async def disable_protection_group(
        self,
        id: UUID | str,
    ) -> SessionModel:
        """Disable a protection group, so that its schedule no longer rescans it.

        `POST /api/v1/agents/protectionGroups/{id}/disable` (`DisableProtectionGroup`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DisableProtectionGroups.
        """
        return await _o.disable_protection_group.call(
            self._transport,
            id,
        )

    @describes(_c.DOWNLOAD_PROTECTION_GROUP_PACKAGES)
    async def download_protection_group_packages(
        self,
        id: UUID | str,
        body: PreInstalledAgentsProtectionGroupPackageSpec,
    ) -> Download:
        """Download agent packages set up for one protection group.

        `POST /api/v1/agents/protectionGroups/{id}/packages` (`DownloadProtectionGroupPackages`).

        Args:
            id: `id`, UUID.
            body: PreInstalledAgentsProtectionGroupPackageSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateProtectionGroups.
        """
        return await _o.download_protection_group_packages.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.ENABLE_PROTECTION_GROUP)
    async def enable_protection_group(
        self,
        id: UUID | str,
    ) -> SessionModel:
        """Enable a disabled protection group.

        `POST /api/v1/agents/protectionGroups/{id}/enable` (`EnableProtectionGroup`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim EnableProtectionGroups.
        """
        return await _o.enable_protection_group.call(
            self._transport,
            id,
        )

    @describes(_c.GET_ALL_PROTECTION_GROUPS)
    async def get_all_protection_groups(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EProtectionGroupFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: EProtectionGroupType | None = None,
    ) -> ProtectionGroupsResult:
        """List protection groups.

        `GET /api/v1/agents/protectionGroups` (`GetAllProtectionGroups`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EProtectionGroupFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.
            type_filter: `typeFilter`, EProtectionGroupType.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateProtectionGroups.
        """
        return await _o.get_all_protection_groups.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
        )

    @describes(_c.GET_DISCOVERED_ENTITIES)
    async def get_discovered_entities(
        self,
        id: UUID | str,
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
    ) -> DiscoveredEntitiesResult:
        """List what one protection group discovered: computers, clusters, domains.

        `GET /api/v1/agents/protectionGroups/{id}/discoveredEntities` (`GetDiscoveredEntities`), paged.

        Args:
            id: `id`, UUID.
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EDiscoveredEntityFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.
            ip_address_filter: `ipAddressFilter`, text.
            state_filter: `stateFilter`, text.
            agent_status_filter: `agentStatusFilter`, text.
            driver_status_filter: `driverStatusFilter`, text.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewDiscoveredEntities.
        """
        return await _o.get_discovered_entities.call(
            self._transport,
            id,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            ip_address_filter=ip_address_filter,
            state_filter=state_filter,
            agent_status_filter=agent_status_filter,
            driver_status_filter=driver_status_filter,
        )

    @describes(_c.GET_DISCOVERED_ENTITY)
    async def get_discovered_entity(
        self,
        id: UUID | str,
        entity_id: UUID | str,
    ) -> DiscoveredEntityModel:
        """Read one discovered computer, cluster or domain.

        `GET /api/v1/agents/protectionGroups/{id}/discoveredEntities/{entityId}` (`GetDiscoveredEntity`).

        Args:
            id: `id`, UUID.
            entity_id: `entityId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewDiscoveredEntities.
        """
        return await _o.get_discovered_entity.call(
            self._transport,
            id,
            entity_id,
        )

    @describes(_c.GET_PROTECTION_GROUP)
    async def get_protection_group(
        self,
        id: UUID | str,
    ) -> ProtectionGroupModel:
        """Read one protection group.

        `GET /api/v1/agents/protectionGroups/{id}` (`GetProtectionGroup`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateProtectionGroups.
        """
        return await _o.get_protection_group.call(
            self._transport,
            id,
        )

    @describes(_c.INSTALL_AGENT_ON_DISCOVERED_ENTITIES)
    async def install_agent_on_discovered_entities(
        self,
        id: UUID | str,
        body: DiscoveredEntitiesActionSpec,
    ) -> SessionModel:
        """Start an installation of the agent on discovered computers.

        `POST /api/v1/agents/protectionGroups/{id}/discoveredEntities/installAgent` (`InstallAgentOnDiscoveredEntities`).

        Args:
            id: `id`, UUID.
            body: DiscoveredEntitiesActionSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateDiscoveredEntities.
        """
        return await _o.install_agent_on_discovered_entities.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.RESCAN_DISCOVERED_ENTITIES)
    async def rescan_discovered_entities(
        self,
        id: UUID | str,
        body: DiscoveredEntitiesActionSpec,
    ) -> SessionModel:
        """Start a rescan of discovered computers.

        `POST /api/v1/agents/protectionGroups/{id}/discoveredEntities/rescan` (`RescanDiscoveredEntities`).

        Args:
            id: `id`, UUID.
            body: DiscoveredEntitiesActionSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateDiscoveredEntities.
        """
        return await _o.rescan_discovered_entities.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.RESCAN_PROTECTION_GROUP)
    async def rescan_protection_group(
        self,
        id: UUID | str,
    ) -> SessionModel:
        """Start a rescan of one protection group.

        `POST /api/v1/agents/protectionGroups/{id}/rescan` (`RescanProtectionGroup`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim RescanProtectionGroups.
        """
        return await _o.rescan_protection_group.call(
            self._transport,
            id,
        )

    @describes(_c.UNINSTALL_AGENT_FROM_DISCOVERED_ENTITIES)
    async def uninstall_agent_from_discovered_entities(
        self,
        id: UUID | str,
        body: DiscoveredEntitiesActionSpec,
    ) -> SessionModel:
        """Start removing the agent from discovered computers.

        `POST /api/v1/agents/protectionGroups/{id}/discoveredEntities/uninstallAgent` (`UninstallAgentFromDiscoveredEntities`).

        Args:
            id: `id`, UUID.
            body: DiscoveredEntitiesActionSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateDiscoveredEntities.
        """
        return await _o.uninstall_agent_from_discovered_entities.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.UNINSTALL_ALL_COMPONENTS_FROM_DISCOVERED_ENTITIES)
    async def uninstall_all_components_from_discovered_entities(
        self,
        id: UUID | str,
        body: DiscoveredEntitiesActionSpec,
    ) -> SessionModel:
        """Start removing every VBR component from discovered computers.

        `POST /api/v1/agents/protectionGroups/{id}/discoveredEntities/uninstallAllComponents` (`UninstallAllComponentsFromDiscoveredEntities`).

        Args:
            id: `id`, UUID.
            body: DiscoveredEntitiesActionSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateDiscoveredEntities.
        """
        return await _o.uninstall_all_components_from_discovered_entities.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.UPDATE_PROTECTION_GROUP)
    async def update_protection_group(
        self,
        id: UUID | str,
        body: ProtectionGroupModel,
    ) -> SessionModel:
        """Replace the settings of one protection group; runs as a session.

        `PUT /api/v1/agents/protectionGroups/{id}` (`UpdateProtectionGroup`).

        Args:
            id: `id`, UUID.
            body: ProtectionGroupModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateProtectionGroups.
        """
        return await _o.update_protection_group.call(
            self._transport,
            id,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["ProtectionGroupsApi"]
