"""The operations of `api.deployment`."""

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
    from ..models.create_deployment_kit_spec import CreateDeploymentKitSpec
    from ..models.task_model import TaskModel


class DeploymentApi:
    """2 operations of `api.deployment`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev1"
    group: ClassVar = "deployment"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.CREATE_DEPLOYMENT_KIT)
    async def create_deployment_kit(
        self,
        body: CreateDeploymentKitSpec | None = None,
    ) -> TaskModel:
        """Generate a kit that prepares hosts for VBR; runs as a task.

        `POST /api/v1/deployment/generateKit` (`CreateDeploymentKit`).

        Args:
            body: CreateDeploymentKitSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateDeploymentKit.
        """
        return await _o.create_deployment_kit.call(
            self._transport,
            body,
        )

    @describes(_c.DOWNLOAD_DEPLOYMENT_KIT)
    async def download_deployment_kit(
        self,
        task_id: UUID | str,
    ) -> Download:
        """Download the deployment kit that a task has generated.

        `GET /api/v1/deployment/{taskId}/downloadKit` (`DownloadDeploymentKit`).

        Args:
            task_id: `taskId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateDeploymentKit.
        """
        return await _o.download_deployment_kit.call(
            self._transport,
            task_id,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["DeploymentApi"]
