"""The operations of `api.repositories`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.e_repository_filters_order_column import ERepositoryFiltersOrderColumn
    from ..models.e_repository_states_filters_order_column import (
        ERepositoryStatesFiltersOrderColumn,
    )
    from ..models.e_repository_type import ERepositoryType
    from ..models.e_scale_out_repository_extent_type import EScaleOutRepositoryExtentType
    from ..models.repositories_rescan_spec import RepositoriesRescanSpec
    from ..models.repositories_result import RepositoriesResult
    from ..models.repository_access_permissions_model import RepositoryAccessPermissionsModel
    from ..models.repository_model import RepositoryModel
    from ..models.repository_spec import RepositorySpec
    from ..models.repository_states_result import RepositoryStatesResult
    from ..models.session_model import SessionModel


class RepositoriesApi:
    """9 operations of `api.repositories`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev2"
    group: ClassVar = "repositories"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.CREATE_REPOSITORY)
    async def create_repository(
        self,
        body: RepositorySpec,
        *,
        overwrite_owner: bool | None = None,
    ) -> SessionModel:
        """Add a backup repository; runs as a session.

        `POST /api/v1/backupInfrastructure/repositories` (`CreateRepository`).

        Args:
            body: RepositorySpec.
            overwrite_owner: `overwriteOwner`, true or false.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateRepositories.
        """
        return await _o.create_repository.call(
            self._transport,
            body,
            overwrite_owner=overwrite_owner,
        )

    @describes(_c.DELETE_REPOSITORY)
    async def delete_repository(
        self,
        id: UUID | str,
        *,
        delete_backups: bool | None = None,
    ) -> None:
        """Remove one backup repository, optionally with its backups.

        `DELETE /api/v1/backupInfrastructure/repositories/{id}` (`DeleteRepository`).

        Args:
            id: `id`, UUID.
            delete_backups: `deleteBackups`, true or false.

        Raises:
            ApiError: If the response is not a success; requires the claim DeleteRepositories.
        """
        return await _o.delete_repository.call(
            self._transport,
            id,
            delete_backups=delete_backups,
        )

    @describes(_c.GET_ALL_REPOSITORIES)
    async def get_all_repositories(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ERepositoryFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: Sequence[ERepositoryType] | None = None,
        host_id_filter: UUID | str | None = None,
        path_filter: str | None = None,
        vmb_api_filter: str | None = None,
        vmb_api_platform: UUID | str | None = None,
        exclude_extents: bool | None = None,
    ) -> RepositoriesResult:
        """List backup repositories.

        `GET /api/v1/backupInfrastructure/repositories` (`GetAllRepositories`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, ERepositoryFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.
            type_filter: `typeFilter`, list[ERepositoryType].
            host_id_filter: `hostIdFilter`, UUID.
            path_filter: `pathFilter`, text.
            vmb_api_filter: `vmbApiFilter`, text.
            vmb_api_platform: `vmbApiPlatform`, UUID.
            exclude_extents: `excludeExtents`, true or false.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewRepositories.
        """
        return await _o.get_all_repositories.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
            host_id_filter=host_id_filter,
            path_filter=path_filter,
            vmb_api_filter=vmb_api_filter,
            vmb_api_platform=vmb_api_platform,
            exclude_extents=exclude_extents,
        )

    @describes(_c.GET_ALL_REPOSITORIES_STATES)
    async def get_all_repositories_states(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ERepositoryStatesFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        id_filter: UUID | str | None = None,
        name_filter: str | None = None,
        type_filter: Sequence[ERepositoryType] | None = None,
        capacity_filter: float | None = None,
        free_space_filter: float | None = None,
        used_space_filter: float | None = None,
        is_online_filter: bool | None = None,
        is_out_of_date_filter: bool | None = None,
        sobr_id_filter: UUID | str | None = None,
        sobr_extent_type_filter: Sequence[EScaleOutRepositoryExtentType] | None = None,
        sobr_membership_filter: str | None = None,
        exclude_extents: bool | None = None,
    ) -> RepositoryStatesResult:
        """List the state of repositories: capacity, free and used space.

        `GET /api/v1/backupInfrastructure/repositories/states` (`GetAllRepositoriesStates`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, ERepositoryStatesFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            id_filter: `idFilter`, UUID.
            name_filter: `nameFilter`, text.
            type_filter: `typeFilter`, list[ERepositoryType].
            capacity_filter: `capacityFilter`, number.
            free_space_filter: `freeSpaceFilter`, number.
            used_space_filter: `usedSpaceFilter`, number.
            is_online_filter: `isOnlineFilter`, true or false.
            is_out_of_date_filter: `isOutOfDateFilter`, true or false.
            sobr_id_filter: `sobrIdFilter`, UUID.
            sobr_extent_type_filter: `sobrExtentTypeFilter`, list[EScaleOutRepositoryExtentType].
            sobr_membership_filter: `sobrMembershipFilter`, text.
            exclude_extents: `excludeExtents`, true or false.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewRepositories.
        """
        return await _o.get_all_repositories_states.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            id_filter=id_filter,
            name_filter=name_filter,
            type_filter=type_filter,
            capacity_filter=capacity_filter,
            free_space_filter=free_space_filter,
            used_space_filter=used_space_filter,
            is_online_filter=is_online_filter,
            is_out_of_date_filter=is_out_of_date_filter,
            sobr_id_filter=sobr_id_filter,
            sobr_extent_type_filter=sobr_extent_type_filter,
            sobr_membership_filter=sobr_membership_filter,
            exclude_extents=exclude_extents,
        )

    @describes(_c.GET_REPOSITORY)
    async def get_repository(
        self,
        id: UUID | str,
    ) -> RepositoryModel:
        """Read one backup repository.

        `GET /api/v1/backupInfrastructure/repositories/{id}` (`GetRepository`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewRepositories.
        """
        return await _o.get_repository.call(
            self._transport,
            id,
        )

    @describes(_c.GET_REPOSITORY_ACCESS_PERMISSIONS)
    async def get_repository_access_permissions(
        self,
        id: UUID | str,
    ) -> RepositoryAccessPermissionsModel:
        """Read who may store backups in a repository.

        `GET /api/v1/backupInfrastructure/repositories/{id}/accessPermissions` (`GetRepositoryAccessPermissions`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewRepositoryAccessPermissions.
        """
        return await _o.get_repository_access_permissions.call(
            self._transport,
            id,
        )

    @describes(_c.RESCAN_REPOSITORIES)
    async def rescan_repositories(
        self,
        body: RepositoriesRescanSpec,
    ) -> SessionModel:
        """Start a rescan of the given repositories.

        `POST /api/v1/backupInfrastructure/repositories/rescan` (`RescanRepositories`).

        Args:
            body: RepositoriesRescanSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim RescanRepositories.
        """
        return await _o.rescan_repositories.call(
            self._transport,
            body,
        )

    @describes(_c.UPDATE_REPOSITORY)
    async def update_repository(
        self,
        id: UUID | str,
        body: RepositoryModel,
    ) -> SessionModel:
        """Replace the settings of one backup repository; runs as a session.

        `PUT /api/v1/backupInfrastructure/repositories/{id}` (`UpdateRepository`).

        Args:
            id: `id`, UUID.
            body: RepositoryModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateRepositories.
        """
        return await _o.update_repository.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.UPDATE_REPOSITORY_ACCESS_PERMISSIONS)
    async def update_repository_access_permissions(
        self,
        id: UUID | str,
        body: RepositoryAccessPermissionsModel,
    ) -> RepositoryAccessPermissionsModel:
        """Replace who may store backups in a repository.

        `PUT /api/v1/backupInfrastructure/repositories/{id}/accessPermissions` (`UpdateRepositoryAccessPermissions`).

        Args:
            id: `id`, UUID.
            body: RepositoryAccessPermissionsModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateRepositoryAccessPermissions.
        """
        return await _o.update_repository_access_permissions.call(
            self._transport,
            id,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["RepositoriesApi"]
