"""The operations of `api.cloud_browser`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from ...runtime.messages import Transport
    from ..models.cloud_browser_model import CloudBrowserModel
    from ..models.cloud_browser_new_folder_spec import CloudBrowserNewFolderSpec
    from ..models.cloud_browser_spec import CloudBrowserSpec


class CloudBrowserApi:
    """2 operations of `api.cloud_browser`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.2-rev1"
    group: ClassVar = "cloud_browser"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.BROWSE_CLOUD_ENTITY)
    async def browse_cloud_entity(
        self,
        body: CloudBrowserSpec | None = None,
        *,
        reset_cache: bool | None = None,
    ) -> CloudBrowserModel:
        """Browse a cloud account: regions, buckets, folders.

        `POST /api/v1/cloudBrowser` (`BrowseCloudEntity`).

        Args:
            body: CloudBrowserSpec.
            reset_cache: `resetCache`, true or false.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewCloudHierarchy.
        """
        return await _o.browse_cloud_entity.call(
            self._transport,
            body,
            reset_cache=reset_cache,
        )

    @describes(_c.CREATE_NEW_CLOUD_FOLDER)
    async def create_new_cloud_folder(
        self,
        body: CloudBrowserNewFolderSpec | None = None,
    ) -> None:
        """Create a folder in cloud storage.

        `POST /api/v1/cloudBrowser/newFolder` (`CreateNewCloudFolder`).

        Args:
            body: CloudBrowserNewFolderSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateCloudStorageFolder.
        """
        return await _o.create_new_cloud_folder.call(
            self._transport,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["CloudBrowserApi"]
