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
    from ..models.cloud_browser_virtual_machines_model import CloudBrowserVirtualMachinesModel
    from ..models.cloud_browser_virtual_machines_spec import CloudBrowserVirtualMachinesSpec
    from ..models.cloud_credentials_model import CloudCredentialsModel
    from ..models.veeam_data_cloud_vault_initialize_spec import VeeamDataCloudVaultInitializeSpec
    from ..models.veeam_data_cloud_vault_storage_browser_spec import (
        VeeamDataCloudVaultStorageBrowserSpec,
    )


class CloudBrowserApi:
    """5 operations of `api.cloud_browser`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev2"
    group: ClassVar = "cloud_browser"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.BROWSE_CLOUD_ENTITY)
    async def browse_cloud_entity(
        self,
        body: CloudBrowserSpec,
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

    @describes(_c.BROWSE_CLOUD_ENTITY_VIRTUAL_MACHINES)
    async def browse_cloud_entity_virtual_machines(
        self,
        body: CloudBrowserVirtualMachinesSpec | None = None,
        *,
        reset_cache: bool | None = None,
    ) -> CloudBrowserVirtualMachinesModel:
        """Browse the virtual machines of an AWS or Azure account.

        `POST /api/v1/cloudBrowser/virtualMachines` (`BrowseCloudEntityVirtualMachines`).

        Args:
            body: CloudBrowserVirtualMachinesSpec.
            reset_cache: `resetCache`, true or false.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewCloudHierarchy.
        """
        return await _o.browse_cloud_entity_virtual_machines.call(
            self._transport,
            body,
            reset_cache=reset_cache,
        )

    @describes(_c.BROWSE_CLOUD_VAULT_ENTITY)
    async def browse_cloud_vault_entity(
        self,
        vault_id: str,
        body: VeeamDataCloudVaultStorageBrowserSpec,
        *,
        reset_cache: bool | None = None,
    ) -> CloudBrowserModel:
        """Browse a Veeam Data Cloud vault.

        `POST /api/v1/cloudBrowser/{vaultId}` (`BrowseCloudVaultEntity`).

        Args:
            vault_id: `vaultId`, text.
            body: VeeamDataCloudVaultStorageBrowserSpec.
            reset_cache: `resetCache`, true or false.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewCloudHierarchy.
        """
        return await _o.browse_cloud_vault_entity.call(
            self._transport,
            vault_id,
            body,
            reset_cache=reset_cache,
        )

    @describes(_c.CREATE_NEW_CLOUD_FOLDER)
    async def create_new_cloud_folder(
        self,
        body: CloudBrowserNewFolderSpec,
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

    @describes(_c.INITIALIZE_VEEAM_CLOUD_VAULT)
    async def initialize_veeam_cloud_vault(
        self,
        body: VeeamDataCloudVaultInitializeSpec,
    ) -> CloudCredentialsModel:
        """Prepare a Veeam Data Cloud vault for use; answers with its credentials.

        `POST /api/v1/cloudBrowser/initializeVault` (`InitializeVeeamCloudVault`).

        Args:
            body: VeeamDataCloudVaultInitializeSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateCloudStorageFolder.
        """
        return await _o.initialize_veeam_cloud_vault.call(
            self._transport,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["CloudBrowserApi"]
