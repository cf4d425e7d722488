"""The operations of `api.entra_id_browser`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.download import Download
    from ...runtime.messages import Body, Transport
    from ..models.e_flr_browse_mount_filters_order_column import EFlrBrowseMountFiltersOrderColumn
    from ..models.entra_id_tenant_browse_model import EntraIdTenantBrowseModel
    from ..models.entra_id_tenant_browse_mount_model import EntraIdTenantBrowseMountModel
    from ..models.entra_id_tenant_browse_mount_result import EntraIdTenantBrowseMountResult
    from ..models.entra_id_tenant_browse_result import EntraIdTenantBrowseResult
    from ..models.entra_id_tenant_browse_spec import EntraIdTenantBrowseSpec
    from ..models.entra_id_tenant_check_production_items_model import (
        EntraIdTenantCheckProductionItemsModel,
    )
    from ..models.entra_id_tenant_check_production_items_spec import (
        EntraIdTenantCheckProductionItemsSpec,
    )
    from ..models.entra_id_tenant_generate_password_spec import EntraIdTenantGeneratePasswordSpec
    from ..models.entra_id_tenant_generated_passwords_model import (
        EntraIdTenantGeneratedPasswordsModel,
    )
    from ..models.entra_id_tenant_item_comparison_model import EntraIdTenantItemComparisonModel
    from ..models.entra_id_tenant_item_comparison_session_model import (
        EntraIdTenantItemComparisonSessionModel,
    )
    from ..models.entra_id_tenant_item_comparison_spec import EntraIdTenantItemComparisonSpec
    from ..models.entra_id_tenant_item_recursive_comparison_session_model import (
        EntraIdTenantItemRecursiveComparisonSessionModel,
    )
    from ..models.entra_id_tenant_item_recursive_comparison_spec import (
        EntraIdTenantItemRecursiveComparisonSpec,
    )
    from ..models.entra_id_tenant_item_restore_spec import EntraIdTenantItemRestoreSpec
    from ..models.entra_id_tenant_item_start_comparison_model import (
        EntraIdTenantItemStartComparisonModel,
    )
    from ..models.entra_id_tenant_item_start_recursive_comparison_model import (
        EntraIdTenantItemStartRecursiveComparisonModel,
    )
    from ..models.entra_id_tenant_item_type_spec import EntraIdTenantItemTypeSpec
    from ..models.entra_id_tenant_restore_item_attributes_spec import (
        EntraIdTenantRestoreItemAttributesSpec,
    )
    from ..models.entra_id_tenant_restore_point_spec import EntraIdTenantRestorePointSpec
    from ..models.entra_id_tenant_restore_points_result import EntraIdTenantRestorePointsResult
    from ..models.entra_id_tenant_restore_session_logs_result import (
        EntraIdTenantRestoreSessionLogsResult,
    )
    from ..models.entra_id_tenant_restore_session_model import EntraIdTenantRestoreSessionModel
    from ..models.entra_id_tenant_restore_sessions_result import EntraIdTenantRestoreSessionsResult
    from ..models.entra_id_tenant_validate_model import EntraIdTenantValidateModel
    from ..models.entra_id_tenant_validate_spec import EntraIdTenantValidateSpec


class EntraIdBrowserApi:
    """27 operations of `api.entra_id_browser`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.2-rev1"
    group: ClassVar = "entra_id_browser"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.BROWSE_ENTRA_ID_TENANT_BACKUP_RESTORE_POINTS)
    async def browse_entra_id_tenant_backup_restore_points(
        self,
        backup_id: UUID | str,
        body: EntraIdTenantRestorePointSpec,
    ) -> EntraIdTenantRestorePointsResult:
        """List the restore points of a backup of an Entra ID tenant.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/restorePoints` (`BrowseEntraIdTenantBackupRestorePoints`), paged.

        Args:
            backup_id: `backupId`, UUID.
            body: EntraIdTenantRestorePointSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim BrowseEntraIdTenantBackupRestorePoints.
        """
        return await _o.browse_entra_id_tenant_backup_restore_points.call(
            self._transport,
            backup_id,
            body,
        )

    @describes(_c.BROWSE_ENTRA_ID_TENANT_ITEM)
    async def browse_entra_id_tenant_item(
        self,
        backup_id: UUID | str,
        item_id: str,
        body: EntraIdTenantItemTypeSpec,
    ) -> EntraIdTenantBrowseModel:
        """Read one Entra ID item of a backup.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/browse/{itemId}` (`BrowseEntraIdTenantItem`).

        Args:
            backup_id: `backupId`, UUID.
            item_id: `itemId`, text.
            body: EntraIdTenantItemTypeSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim BrowseEntraIdTenantItems.
        """
        return await _o.browse_entra_id_tenant_item.call(
            self._transport,
            backup_id,
            item_id,
            body,
        )

    @describes(_c.BROWSE_ENTRA_ID_TENANT_MOUNT)
    async def browse_entra_id_tenant_mount(
        self,
        backup_id: UUID | str,
        body: EntraIdTenantBrowseSpec,
    ) -> EntraIdTenantBrowseResult:
        """List the Entra ID items of one type that a backup holds.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/browse` (`BrowseEntraIdTenantMount`), paged.

        Args:
            backup_id: `backupId`, UUID.
            body: EntraIdTenantBrowseSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim BrowseEntraIdTenant.
        """
        return await _o.browse_entra_id_tenant_mount.call(
            self._transport,
            backup_id,
            body,
        )

    @describes(_c.BROWSE_ENTRA_ID_TENANT_RESTORE_POINTS)
    async def browse_entra_id_tenant_restore_points(
        self,
        backup_id: UUID | str,
        item_id: str,
        body: EntraIdTenantRestorePointSpec | None = None,
    ) -> EntraIdTenantRestorePointsResult:
        """List the restore points of one Entra ID item.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/browse/{itemId}/restorePoints` (`BrowseEntraIdTenantRestorePoints`), paged.

        Args:
            backup_id: `backupId`, UUID.
            item_id: `itemId`, text.
            body: EntraIdTenantRestorePointSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim BrowseEntraIdTenantRestorePoints.
        """
        return await _o.browse_entra_id_tenant_restore_points.call(
            self._transport,
            backup_id,
            item_id,
            body,
        )

    @describes(_c.BROWSE_ENTRA_ID_TENANT_RESTORE_SESSION)
    async def browse_entra_id_tenant_restore_session(
        self,
        session_id: UUID | str,
        restore_session_id: UUID | str,
    ) -> EntraIdTenantRestoreSessionModel:
        """Read the state of one restore of Entra ID items.

        `GET /api/v1/backupBrowser/entraIdTenant/{sessionId}/restoreSessions/{restoreSessionId}` (`BrowseEntraIDTenantRestoreSession`).

        Args:
            session_id: `sessionId`, UUID.
            restore_session_id: `restoreSessionId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim BrowseEntraIDTenantRestoreSessions.
        """
        return await _o.browse_entra_id_tenant_restore_session.call(
            self._transport,
            session_id,
            restore_session_id,
        )

    @describes(_c.BROWSE_ENTRA_ID_TENANT_RESTORE_SESSION_LOGS)
    async def browse_entra_id_tenant_restore_session_logs(
        self,
        session_id: UUID | str,
        restore_session_id: UUID | str,
    ) -> EntraIdTenantRestoreSessionLogsResult:
        """Read the log of one restore of Entra ID items.

        `GET /api/v1/backupBrowser/entraIdTenant/{sessionId}/restoreSessions/{restoreSessionId}/logs` (`BrowseEntraIDTenantRestoreSessionLogs`).

        Args:
            session_id: `sessionId`, UUID.
            restore_session_id: `restoreSessionId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim BrowseEntraIDTenantRestoreSessions.
        """
        return await _o.browse_entra_id_tenant_restore_session_logs.call(
            self._transport,
            session_id,
            restore_session_id,
        )

    @describes(_c.BROWSE_ENTRA_ID_TENANT_RESTORE_SESSIONS)
    async def browse_entra_id_tenant_restore_sessions(
        self,
        session_id: UUID | str,
    ) -> EntraIdTenantRestoreSessionsResult:
        """List the restores of Entra ID items from one open backup.

        `GET /api/v1/backupBrowser/entraIdTenant/{sessionId}/restoreSessions` (`BrowseEntraIDTenantRestoreSessions`).

        Args:
            session_id: `sessionId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim BrowseEntraIDTenantRestoreSessions.
        """
        return await _o.browse_entra_id_tenant_restore_sessions.call(
            self._transport,
            session_id,
        )

    @describes(_c.CHECK_ENTRA_ID_TENANT_PRODUCTION_ITEMS)
    async def check_entra_id_tenant_production_items(
        self,
        session_id: UUID | str,
        body: EntraIdTenantCheckProductionItemsSpec,
    ) -> EntraIdTenantCheckProductionItemsModel:
        """Check Entra ID items of a backup against the production tenant.

        `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/checkProductionItems` (`CheckEntraIdTenantProductionItems`).

        Args:
            session_id: `sessionId`, UUID.
            body: EntraIdTenantCheckProductionItemsSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim RestoreEntraIdTenantItem.
        """
        return await _o.check_entra_id_tenant_production_items.call(
            self._transport,
            session_id,
            body,
        )

    @describes(_c.COMPARE_ENTRA_ID_TENANT_ITEM)
    async def compare_entra_id_tenant_item(
        self,
        session_id: UUID | str,
        body: EntraIdTenantItemComparisonSpec,
    ) -> EntraIdTenantItemComparisonModel:
        """Compare one Entra ID item with an older restore point, and wait for it.

        `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/compare` (`CompareEntraIdTenantItem`).

        Args:
            session_id: `sessionId`, UUID.
            body: EntraIdTenantItemComparisonSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CompareEntraIdTenantItem.
        """
        return await _o.compare_entra_id_tenant_item.call(
            self._transport,
            session_id,
            body,
        )

    @describes(_c.EXPORT_ENTRA_ID_TENANT_ITEM)
    async def export_entra_id_tenant_item(
        self,
        backup_id: UUID | str,
        body: EntraIdTenantBrowseSpec,
        *,
        to_xml: bool | None = None,
    ) -> Download:
        """Download the Entra ID items of one type as a file, as XML if asked.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/export` (`ExportEntraIdTenantItem`).

        Args:
            backup_id: `backupId`, UUID.
            body: EntraIdTenantBrowseSpec.
            to_xml: `toXml`, true or false.

        Raises:
            ApiError: If the response is not a success; requires the claim ExportEntraIdTenantItem.
        """
        return await _o.export_entra_id_tenant_item.call(
            self._transport,
            backup_id,
            body,
            to_xml=to_xml,
        )

    @describes(_c.GENERATE_ENTRA_ID_TENANT_PASSWORD)
    async def generate_entra_id_tenant_password(
        self,
        session_id: UUID | str,
        body: EntraIdTenantGeneratePasswordSpec,
    ) -> EntraIdTenantGeneratedPasswordsModel:
        """Generate passwords for Entra ID users to be restored.

        `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/passwords/generate` (`GenerateEntraIdTenantPassword`).

        Args:
            session_id: `sessionId`, UUID.
            body: EntraIdTenantGeneratePasswordSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim GenerateEntraIdTenantPassword.
        """
        return await _o.generate_entra_id_tenant_password.call(
            self._transport,
            session_id,
            body,
        )

    @describes(_c.GET_ALL_ENTRA_ID_TENANT_BROWSE_SESSIONS)
    async def get_all_entra_id_tenant_browse_sessions(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EFlrBrowseMountFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
    ) -> EntraIdTenantBrowseMountResult:
        """List the backups of Entra ID tenants that are open for restore.

        `GET /api/v1/backupBrowser/entraIdTenant` (`GetAllEntraIdTenantBrowseSessions`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EFlrBrowseMountFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.

        Raises:
            ApiError: If the response is not a success; requires the claim BrowseEntraIdTenant.
        """
        return await _o.get_all_entra_id_tenant_browse_sessions.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
        )

    @describes(_c.GET_COMPARE_ENTRA_ID_TENANT_ITEM_RESULT)
    async def get_compare_entra_id_tenant_item_result(
        self,
        session_id: UUID | str,
        compare_session_id: UUID | str,
    ) -> EntraIdTenantItemComparisonSessionModel:
        """Read the state and result of a comparison of one Entra ID item.

        `GET /api/v1/backupBrowser/entraIdTenant/{sessionId}/compare/{compareSessionId}/result` (`GetCompareEntraIdTenantItemResult`).

        Args:
            session_id: `sessionId`, UUID.
            compare_session_id: `compareSessionId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim CompareEntraIdTenantItem.
        """
        return await _o.get_compare_entra_id_tenant_item_result.call(
            self._transport,
            session_id,
            compare_session_id,
        )

    @describes(_c.GET_ENTRA_ID_TENANT_BROWSE_SESSION)
    async def get_entra_id_tenant_browse_session(
        self,
        session_id: UUID | str,
    ) -> EntraIdTenantBrowseMountModel:
        """Read one open backup of an Entra ID tenant.

        `GET /api/v1/backupBrowser/entraIdTenant/{sessionId}` (`GetEntraIdTenantBrowseSession`).

        Args:
            session_id: `sessionId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim BrowseEntraIdTenant.
        """
        return await _o.get_entra_id_tenant_browse_session.call(
            self._transport,
            session_id,
        )

    @describes(_c.GET_RECURSIVE_COMPARISON_ENTRA_ID_TENANT_ITEM_RESULT)
    async def get_recursive_comparison_entra_id_tenant_item_result(
        self,
        session_id: UUID | str,
        compare_session_id: UUID | str,
    ) -> EntraIdTenantItemRecursiveComparisonSessionModel:
        """Read the state and result of a recursive comparison of one item.

        `GET /api/v1/backupBrowser/entraIdTenant/{sessionId}/recursiveCompare/{compareSessionId}/result` (`GetRecursiveComparisonEntraIdTenantItemResult`).

        Args:
            session_id: `sessionId`, UUID.
            compare_session_id: `compareSessionId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim CompareEntraIdTenantItem.
        """
        return await _o.get_recursive_comparison_entra_id_tenant_item_result.call(
            self._transport,
            session_id,
            compare_session_id,
        )

    @describes(_c.RESTORE_ENTRA_ID_TENANT_ITEM_ATTRIBUTES)
    async def restore_entra_id_tenant_item_attributes(
        self,
        session_id: UUID | str,
        body: EntraIdTenantRestoreItemAttributesSpec,
    ) -> EntraIdTenantRestoreSessionModel:
        """Start a restore of chosen attributes of one Entra ID item.

        `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/restoreItemAttributes` (`RestoreEntraIdTenantItemAttributes`).

        Args:
            session_id: `sessionId`, UUID.
            body: EntraIdTenantRestoreItemAttributesSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim RestoreEntraIdTenantItemAttributes.
        """
        return await _o.restore_entra_id_tenant_item_attributes.call(
            self._transport,
            session_id,
            body,
        )

    @describes(_c.RESTORE_ENTRA_ID_TENANT_ITEMS)
    async def restore_entra_id_tenant_items(
        self,
        session_id: UUID | str,
        body: EntraIdTenantItemRestoreSpec,
    ) -> EntraIdTenantRestoreSessionModel:
        """Start a restore of Entra ID items.

        `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/restoreItems` (`RestoreEntraIdTenantItems`).

        Args:
            session_id: `sessionId`, UUID.
            body: EntraIdTenantItemRestoreSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim RestoreEntraIdTenantItem.
        """
        return await _o.restore_entra_id_tenant_items.call(
            self._transport,
            session_id,
            body,
        )

    @describes(_c.START_COMPARE_ENTRA_ID_TENANT_ITEM)
    async def start_compare_entra_id_tenant_item(
        self,
        session_id: UUID | str,
        body: EntraIdTenantItemComparisonSpec,
    ) -> EntraIdTenantItemStartComparisonModel:
        """Start a comparison of one Entra ID item with an older restore point.

        `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/startCompare` (`StartCompareEntraIdTenantItem`).

        Args:
            session_id: `sessionId`, UUID.
            body: EntraIdTenantItemComparisonSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CompareEntraIdTenantItem.
        """
        return await _o.start_compare_entra_id_tenant_item.call(
            self._transport,
            session_id,
            body,
        )

    @describes(_c.START_RECURSIVE_COMPARISON_ENTRA_ID_TENANT_ITEM)
    async def start_recursive_comparison_entra_id_tenant_item(
        self,
        session_id: UUID | str,
        body: EntraIdTenantItemRecursiveComparisonSpec,
    ) -> EntraIdTenantItemStartRecursiveComparisonModel:
        """Start a recursive comparison of one Entra ID item with an older one.

        `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/startRecursiveCompare` (`StartRecursiveComparisonEntraIdTenantItem`).

        Args:
            session_id: `sessionId`, UUID.
            body: EntraIdTenantItemRecursiveComparisonSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CompareEntraIdTenantItem.
        """
        return await _o.start_recursive_comparison_entra_id_tenant_item.call(
            self._transport,
            session_id,
            body,
        )

    @describes(_c.STOP_ENTRA_ID_TENANT_ITEM_RESTORE_SESSION)
    async def stop_entra_id_tenant_item_restore_session(
        self,
        session_id: UUID | str,
        restore_session_id: UUID | str,
    ) -> None:
        """Ask a running restore of Entra ID items to stop.

        `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/restoreSessions/{restoreSessionId}/stop` (`StopEntraIdTenantItemRestoreSession`).

        Args:
            session_id: `sessionId`, UUID.
            restore_session_id: `restoreSessionId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim StopEntraIdTenantItemRestoreSession.
        """
        return await _o.stop_entra_id_tenant_item_restore_session.call(
            self._transport,
            session_id,
            restore_session_id,
        )

    @describes(_c.UPLOAD_ENTRA_ID_TENANT_ADMINISTRATIVE_UNIT)
    async def upload_entra_id_tenant_administrative_unit(
        self,
        backup_id: UUID | str,
        body: Body,
    ) -> EntraIdTenantBrowseResult:
        """Upload a file of administrative units; answers with those in the backup.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/uploadAdministrativeUnit` (`UploadEntraIdTenantAdministrativeUnit`).

        Args:
            backup_id: `backupId`, UUID.
            body: The upload.

        Raises:
            ApiError: If the response is not a success; requires the claim UploadEntraIdTenantItem.
        """
        return await _o.upload_entra_id_tenant_administrative_unit.call(
            self._transport,
            backup_id,
            body,
        )

    @describes(_c.UPLOAD_ENTRA_ID_TENANT_APPLICATION)
    async def upload_entra_id_tenant_application(
        self,
        backup_id: UUID | str,
        body: Body,
    ) -> EntraIdTenantBrowseResult:
        """Upload a file of applications; answers with those in the backup.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/uploadApplication` (`UploadEntraIdTenantApplication`).

        Args:
            backup_id: `backupId`, UUID.
            body: The upload.

        Raises:
            ApiError: If the response is not a success; requires the claim UploadEntraIdTenantItem.
        """
        return await _o.upload_entra_id_tenant_application.call(
            self._transport,
            backup_id,
            body,
        )

    @describes(_c.UPLOAD_ENTRA_ID_TENANT_CONDITIONAL_ACCESS_POLICY)
    async def upload_entra_id_tenant_conditional_access_policy(
        self,
        backup_id: UUID | str,
        body: Body,
    ) -> EntraIdTenantBrowseResult:
        """Upload a file of access policies; answers with those in the backup.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/uploadConditionalAccessPolicy` (`UploadEntraIdTenantConditionalAccessPolicy`).

        Args:
            backup_id: `backupId`, UUID.
            body: The upload.

        Raises:
            ApiError: If the response is not a success; requires the claim UploadEntraIdTenantItem.
        """
        return await _o.upload_entra_id_tenant_conditional_access_policy.call(
            self._transport,
            backup_id,
            body,
        )

    @describes(_c.UPLOAD_ENTRA_ID_TENANT_GROUP)
    async def upload_entra_id_tenant_group(
        self,
        backup_id: UUID | str,
        body: Body,
    ) -> EntraIdTenantBrowseResult:
        """Upload a file of groups; answers with those in the backup.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/uploadGroup` (`UploadEntraIdTenantGroup`).

        Args:
            backup_id: `backupId`, UUID.
            body: The upload.

        Raises:
            ApiError: If the response is not a success; requires the claim UploadEntraIdTenantItem.
        """
        return await _o.upload_entra_id_tenant_group.call(
            self._transport,
            backup_id,
            body,
        )

    @describes(_c.UPLOAD_ENTRA_ID_TENANT_ROLE)
    async def upload_entra_id_tenant_role(
        self,
        backup_id: UUID | str,
        body: Body,
    ) -> EntraIdTenantBrowseResult:
        """Upload a file of roles; answers with those in the backup.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/uploadRole` (`UploadEntraIdTenantRole`).

        Args:
            backup_id: `backupId`, UUID.
            body: The upload.

        Raises:
            ApiError: If the response is not a success; requires the claim UploadEntraIdTenantItem.
        """
        return await _o.upload_entra_id_tenant_role.call(
            self._transport,
            backup_id,
            body,
        )

    @describes(_c.UPLOAD_ENTRA_ID_TENANT_USER)
    async def upload_entra_id_tenant_user(
        self,
        backup_id: UUID | str,
        body: Body,
    ) -> EntraIdTenantBrowseResult:
        """Upload a file of users; answers with those in the backup.

        `POST /api/v1/backupBrowser/entraIdTenant/{backupId}/uploadUser` (`UploadEntraIdTenantUser`).

        Args:
            backup_id: `backupId`, UUID.
            body: The upload.

        Raises:
            ApiError: If the response is not a success; requires the claim UploadEntraIdTenantItem.
        """
        return await _o.upload_entra_id_tenant_user.call(
            self._transport,
            backup_id,
            body,
        )

    @describes(_c.VALIDATE_ENTRA_ID_TENANT_ITEMS)
    async def validate_entra_id_tenant_items(
        self,
        session_id: UUID | str,
        body: EntraIdTenantValidateSpec,
    ) -> EntraIdTenantValidateModel:
        """Check Entra ID items before a restore; answers with what is missing.

        `POST /api/v1/backupBrowser/entraIdTenant/{sessionId}/validate` (`ValidateEntraIdTenantItems`).

        Args:
            session_id: `sessionId`, UUID.
            body: EntraIdTenantValidateSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim ValidateEntraIdTenantItems.
        """
        return await _o.validate_entra_id_tenant_items.call(
            self._transport,
            session_id,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["EntraIdBrowserApi"]
