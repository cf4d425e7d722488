"""The operations of `api.scale_out_repositories`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.e_scale_out_repository_filters_order_column import (
        EScaleOutRepositoryFiltersOrderColumn,
    )
    from ..models.scale_out_extent_maintenance_spec import ScaleOutExtentMaintenanceSpec
    from ..models.scale_out_repositories_result import ScaleOutRepositoriesResult
    from ..models.scale_out_repository_model import ScaleOutRepositoryModel
    from ..models.scale_out_repository_spec import ScaleOutRepositorySpec
    from ..models.session_model import SessionModel


class ScaleOutRepositoriesApi:
    """9 operations of `api.scale_out_repositories`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev2"
    group: ClassVar = "scale_out_repositories"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.CREATE_SCALE_OUT_REPOSITORY)
    async def create_scale_out_repository(
        self,
        body: ScaleOutRepositorySpec,
    ) -> SessionModel:
        """Add a scale-out backup repository; runs as a session.

        `POST /api/v1/backupInfrastructure/scaleOutRepositories` (`CreateScaleOutRepository`).

        Args:
            body: ScaleOutRepositorySpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateScaleOutRepositories.
        """
        return await _o.create_scale_out_repository.call(
            self._transport,
            body,
        )

    @describes(_c.DELETE_SCALE_OUT_REPOSITORY)
    async def delete_scale_out_repository(
        self,
        id: UUID | str,
        *,
        delete_backups: bool | None = None,
    ) -> None:
        """Remove one scale-out repository, optionally with its backups.

        `DELETE /api/v1/backupInfrastructure/scaleOutRepositories/{id}` (`DeleteScaleOutRepository`).

        Args:
            id: `id`, UUID.
            delete_backups: `deleteBackups`, true or false.

        Raises:
            ApiError: If the response is not a success; requires the claim DeleteScaleOutRepositories.
        """
        return await _o.delete_scale_out_repository.call(
            self._transport,
            id,
            delete_backups=delete_backups,
        )

    @describes(_c.DISABLE_SCALE_OUT_EXTENT_MAINTENANCE_MODE)
    async def disable_scale_out_extent_maintenance_mode(
        self,
        id: UUID | str,
        body: ScaleOutExtentMaintenanceSpec,
    ) -> SessionModel:
        """Take extents of a scale-out repository out of maintenance.

        `POST /api/v1/backupInfrastructure/scaleOutRepositories/{id}/disableMaintenanceMode` (`DisableScaleOutExtentMaintenanceMode`).

        Args:
            id: `id`, UUID.
            body: ScaleOutExtentMaintenanceSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim DisableRepositoryMaintenanceMode.
        """
        return await _o.disable_scale_out_extent_maintenance_mode.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.DISABLE_SCALE_OUT_EXTENT_SEALED_MODE)
    async def disable_scale_out_extent_sealed_mode(
        self,
        id: UUID | str,
        body: ScaleOutExtentMaintenanceSpec,
    ) -> SessionModel:
        """Unseal extents of a scale-out repository.

        `POST /api/v1/backupInfrastructure/scaleOutRepositories/{id}/disableSealedMode` (`DisableScaleOutExtentSealedMode`).

        Args:
            id: `id`, UUID.
            body: ScaleOutExtentMaintenanceSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim DisableRepositorySealedMode.
        """
        return await _o.disable_scale_out_extent_sealed_mode.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.ENABLE_SCALE_OUT_EXTENT_MAINTENANCE_MODE)
    async def enable_scale_out_extent_maintenance_mode(
        self,
        id: UUID | str,
        body: ScaleOutExtentMaintenanceSpec,
    ) -> SessionModel:
        """Put extents of a scale-out repository into maintenance.

        `POST /api/v1/backupInfrastructure/scaleOutRepositories/{id}/enableMaintenanceMode` (`EnableScaleOutExtentMaintenanceMode`).

        Args:
            id: `id`, UUID.
            body: ScaleOutExtentMaintenanceSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim EnableRepositoryMaintenanceMode.
        """
        return await _o.enable_scale_out_extent_maintenance_mode.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.ENABLE_SCALE_OUT_EXTENT_SEALED_MODE)
    async def enable_scale_out_extent_sealed_mode(
        self,
        id: UUID | str,
        body: ScaleOutExtentMaintenanceSpec,
    ) -> SessionModel:
        """Seal extents: no new backups, old ones stay readable.

        `POST /api/v1/backupInfrastructure/scaleOutRepositories/{id}/enableSealedMode` (`EnableScaleOutExtentSealedMode`).

        Args:
            id: `id`, UUID.
            body: ScaleOutExtentMaintenanceSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim EnableRepositorySealedMode.
        """
        return await _o.enable_scale_out_extent_sealed_mode.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.GET_ALL_SCALE_OUT_REPOSITORIES)
    async def get_all_scale_out_repositories(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EScaleOutRepositoryFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
    ) -> ScaleOutRepositoriesResult:
        """List scale-out backup repositories.

        `GET /api/v1/backupInfrastructure/scaleOutRepositories` (`GetAllScaleOutRepositories`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EScaleOutRepositoryFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewScaleOutRepositories.
        """
        return await _o.get_all_scale_out_repositories.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
        )

    @describes(_c.GET_SCALE_OUT_REPOSITORY)
    async def get_scale_out_repository(
        self,
        id: UUID | str,
    ) -> ScaleOutRepositoryModel:
        """Read one scale-out backup repository.

        `GET /api/v1/backupInfrastructure/scaleOutRepositories/{id}` (`GetScaleOutRepository`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewScaleOutRepositories.
        """
        return await _o.get_scale_out_repository.call(
            self._transport,
            id,
        )

    @describes(_c.UPDATE_SCALE_OUT_REPOSITORY)
    async def update_scale_out_repository(
        self,
        id: UUID | str,
        body: ScaleOutRepositoryModel,
    ) -> SessionModel:
        """Replace the settings of one scale-out repository; runs as a session.

        `PUT /api/v1/backupInfrastructure/scaleOutRepositories/{id}` (`UpdateScaleOutRepository`).

        Args:
            id: `id`, UUID.
            body: ScaleOutRepositoryModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateScaleOutRepositories.
        """
        return await _o.update_scale_out_repository.call(
            self._transport,
            id,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["ScaleOutRepositoriesApi"]
