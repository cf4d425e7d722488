"""The operations of `api.configuration_backup`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from ...runtime.messages import Transport
    from ..models.config_backup_model import ConfigBackupModel
    from ..models.session_model import SessionModel


class ConfigurationBackupApi:
    """3 operations of `api.configuration_backup`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.2-rev1"
    group: ClassVar = "configuration_backup"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.GET_CONFIG_BACKUP_OPTIONS)
    async def get_config_backup_options(
        self,
    ) -> ConfigBackupModel:
        """Read the settings of the configuration backup.

        `GET /api/v1/configBackup` (`GetConfigBackupOptions`).

        Raises:
            ApiError: If the response is not a success; requires the claim ViewConfigBackupOptions.
        """
        return await _o.get_config_backup_options.call(
            self._transport,
        )

    @describes(_c.START_CONFIG_BACKUP)
    async def start_config_backup(
        self,
    ) -> SessionModel:
        """Start a backup of the server's configuration.

        `POST /api/v1/configBackup/backup` (`StartConfigBackup`).

        Raises:
            ApiError: If the response is not a success; requires the claim StartConfigBackup.
        """
        return await _o.start_config_backup.call(
            self._transport,
        )

    @describes(_c.UPDATE_CONFIG_BACKUP_OPTIONS)
    async def update_config_backup_options(
        self,
        body: ConfigBackupModel,
    ) -> ConfigBackupModel:
        """Replace the settings of the configuration backup.

        `PUT /api/v1/configBackup` (`UpdateConfigBackupOptions`).

        Args:
            body: ConfigBackupModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateConfigBackupOptions.
        """
        return await _o.update_config_backup_options.call(
            self._transport,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["ConfigurationBackupApi"]
