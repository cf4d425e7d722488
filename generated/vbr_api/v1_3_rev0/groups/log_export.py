"""The operations of `api.log_export`."""

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
    from ..models.export_support_logs_spec import ExportSupportLogsSpec
    from ..models.session_model import SessionModel


class LogExportApi:
    """2 operations of `api.log_export`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev0"
    group: ClassVar = "log_export"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.DOWNLOAD_SUPPORT_LOG_BUNDLE)
    async def download_support_log_bundle(
        self,
        session_id: UUID | str,
    ) -> Download:
        """Download the logs that an export session has gathered.

        `GET /api/v1/exportlogs/{sessionId}/download` (`DownloadSupportLogBundle`).

        Args:
            session_id: `sessionId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ExportLogs.
        """
        return await _o.download_support_log_bundle.call(
            self._transport,
            session_id,
        )

    @describes(_c.EXPORT_SUPPORT_LOGS)
    async def export_support_logs(
        self,
        body: ExportSupportLogsSpec,
    ) -> SessionModel:
        """Start an export of logs for support.

        `POST /api/v1/exportlogs` (`ExportSupportLogs`).

        Args:
            body: ExportSupportLogsSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim ExportLogs.
        """
        return await _o.export_support_logs.call(
            self._transport,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["LogExportApi"]
