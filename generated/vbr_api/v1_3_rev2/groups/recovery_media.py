"""The operations of `api.recovery_media`."""

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


class RecoveryMediaApi:
    """1 operation of `api.recovery_media`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev2"
    group: ClassVar = "recovery_media"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.DOWNLOAD_RECOVERY_MEDIA)
    async def download_recovery_media(
        self,
        task_id: UUID | str,
    ) -> Download:
        """Download the recovery media that a task has created.

        `GET /api/v1/recoveryMedia/{taskId}/download` (`DownloadRecoveryMedia`).

        Args:
            task_id: `taskId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim PerformRemoteBareMetalRecovery.
        """
        return await _o.download_recovery_media.call(
            self._transport,
            task_id,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["RecoveryMediaApi"]
