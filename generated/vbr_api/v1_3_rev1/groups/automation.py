"""The operations of `api.automation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.cloud_credentials_export_spec import CloudCredentialsExportSpec
    from ..models.cloud_credentials_import_spec_collection import (
        CloudCredentialsImportSpecCollection,
    )
    from ..models.credentials_export_spec import CredentialsExportSpec
    from ..models.credentials_import_spec_collection import CredentialsImportSpecCollection
    from ..models.e_session_result import ESessionResult
    from ..models.e_session_state import ESessionState
    from ..models.e_session_type import ESessionType
    from ..models.e_sessions_filters_order_column import ESessionsFiltersOrderColumn
    from ..models.encryption_password_export_spec import EncryptionPasswordExportSpec
    from ..models.encryption_password_import_spec_collection import (
        EncryptionPasswordImportSpecCollection,
    )
    from ..models.job_export_spec import JobExportSpec
    from ..models.job_import_spec_collection import JobImportSpecCollection
    from ..models.manage_server_export_spec import ManageServerExportSpec
    from ..models.manage_server_import_spec_collection import ManageServerImportSpecCollection
    from ..models.proxy_export_spec import ProxyExportSpec
    from ..models.proxy_import_spec_collection import ProxyImportSpecCollection
    from ..models.repository_export_spec import RepositoryExportSpec
    from ..models.repository_import_spec_collection import RepositoryImportSpecCollection
    from ..models.session_log_result import SessionLogResult
    from ..models.session_model import SessionModel
    from ..models.sessions_result import SessionsResult


class AutomationApi:
    """18 operations of `api.automation`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev1"
    group: ClassVar = "automation"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.EXPORT_CLOUD_CREDENTIALS)
    async def export_cloud_credentials(
        self,
        body: CloudCredentialsExportSpec | None = None,
    ) -> CloudCredentialsImportSpecCollection:
        """Export cloud credentials as a document, without their secrets.

        `POST /api/v1/automation/cloudcredentials/export` (`ExportCloudCredentials`).

        Args:
            body: CloudCredentialsExportSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim ExportCredentials.
        """
        return await _o.export_cloud_credentials.call(
            self._transport,
            body,
        )

    @describes(_c.EXPORT_CREDENTIALS)
    async def export_credentials(
        self,
        body: CredentialsExportSpec | None = None,
    ) -> CredentialsImportSpecCollection:
        """Export credentials as a document, without their secrets.

        `POST /api/v1/automation/credentials/export` (`ExportCredentials`).

        Args:
            body: CredentialsExportSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim ExportCredentials.
        """
        return await _o.export_credentials.call(
            self._transport,
            body,
        )

    @describes(_c.EXPORT_ENCRYPTION_PASSWORDS)
    async def export_encryption_passwords(
        self,
        body: EncryptionPasswordExportSpec | None = None,
    ) -> EncryptionPasswordImportSpecCollection:
        """Export encryption passwords as a document, hints only.

        `POST /api/v1/automation/encryptionPasswords/export` (`ExportEncryptionPasswords`).

        Args:
            body: EncryptionPasswordExportSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim ExportEncryptionPasswords.
        """
        return await _o.export_encryption_passwords.call(
            self._transport,
            body,
        )

    @describes(_c.EXPORT_JOBS)
    async def export_jobs(
        self,
        body: JobExportSpec | None = None,
    ) -> JobImportSpecCollection:
        """Export jobs as a document that can be imported elsewhere.

        `POST /api/v1/automation/jobs/export` (`ExportJobs`).

        Args:
            body: JobExportSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim ExportJobs.
        """
        return await _o.export_jobs.call(
            self._transport,
            body,
        )

    @describes(_c.EXPORT_MANAGED_SERVERS)
    async def export_managed_servers(
        self,
        body: ManageServerExportSpec | None = None,
    ) -> ManageServerImportSpecCollection:
        """Export managed servers as a document to be imported elsewhere.

        `POST /api/v1/automation/managedServers/export` (`ExportManagedServers`).

        Args:
            body: ManageServerExportSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim ExportManagedServers.
        """
        return await _o.export_managed_servers.call(
            self._transport,
            body,
        )

    @describes(_c.EXPORT_PROXIES)
    async def export_proxies(
        self,
        body: ProxyExportSpec | None = None,
    ) -> ProxyImportSpecCollection:
        """Export backup proxies as a document that can be imported elsewhere.

        `POST /api/v1/automation/proxies/export` (`ExportProxies`).

        Args:
            body: ProxyExportSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim ExportProxies.
        """
        return await _o.export_proxies.call(
            self._transport,
            body,
        )

    @describes(_c.EXPORT_REPOSITORIES)
    async def export_repositories(
        self,
        body: RepositoryExportSpec | None = None,
    ) -> RepositoryImportSpecCollection:
        """Export repositories as a document that can be imported elsewhere.

        `POST /api/v1/automation/repositories/export` (`ExportRepositories`).

        Args:
            body: RepositoryExportSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim ExportRepositories.
        """
        return await _o.export_repositories.call(
            self._transport,
            body,
        )

    @describes(_c.GET_ALL_AUTOMATION_SESSIONS)
    async def get_all_automation_sessions(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ESessionsFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        ended_after_filter: datetime | None = None,
        ended_before_filter: datetime | None = None,
        type_filter: ESessionType | None = None,
        state_filter: ESessionState | None = None,
        result_filter: Sequence[ESessionResult] | None = None,
        job_id_filter: UUID | str | None = None,
    ) -> SessionsResult:
        """List the sessions of imports.

        `GET /api/v1/automation/sessions` (`GetAllAutomationSessions`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, ESessionsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.
            created_after_filter: `createdAfterFilter`, date-time.
            created_before_filter: `createdBeforeFilter`, date-time.
            ended_after_filter: `endedAfterFilter`, date-time.
            ended_before_filter: `endedBeforeFilter`, date-time.
            type_filter: `typeFilter`, ESessionType.
            state_filter: `stateFilter`, ESessionState.
            result_filter: `resultFilter`, list[ESessionResult].
            job_id_filter: `jobIdFilter`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewSessions.
        """
        return await _o.get_all_automation_sessions.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            created_after_filter=created_after_filter,
            created_before_filter=created_before_filter,
            ended_after_filter=ended_after_filter,
            ended_before_filter=ended_before_filter,
            type_filter=type_filter,
            state_filter=state_filter,
            result_filter=result_filter,
            job_id_filter=job_id_filter,
        )

    @describes(_c.GET_AUTOMATION_SESSION)
    async def get_automation_session(
        self,
        id: UUID | str,
    ) -> SessionModel:
        """Read the state, progress and result of one import.

        `GET /api/v1/automation/sessions/{id}` (`GetAutomationSession`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewSessions.
        """
        return await _o.get_automation_session.call(
            self._transport,
            id,
        )

    @describes(_c.GET_AUTOMATION_SESSION_LOGS)
    async def get_automation_session_logs(
        self,
        id: UUID | str,
    ) -> SessionLogResult:
        """Read the log of one import: the result of each object.

        `GET /api/v1/automation/sessions/{id}/logs` (`GetAutomationSessionLogs`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewSessions.
        """
        return await _o.get_automation_session_logs.call(
            self._transport,
            id,
        )

    @describes(_c.IMPORT_CLOUD_CREDENTIALS)
    async def import_cloud_credentials(
        self,
        body: CloudCredentialsImportSpecCollection,
    ) -> SessionModel:
        """Start an import of cloud credentials from an exported document.

        `POST /api/v1/automation/cloudcredentials/import` (`ImportCloudCredentials`).

        Args:
            body: CloudCredentialsImportSpecCollection.

        Raises:
            ApiError: If the response is not a success; requires the claim ImportCredentials.
        """
        return await _o.import_cloud_credentials.call(
            self._transport,
            body,
        )

    @describes(_c.IMPORT_CREDENTIALS)
    async def import_credentials(
        self,
        body: CredentialsImportSpecCollection,
    ) -> SessionModel:
        """Start an import of credentials from an exported document.

        `POST /api/v1/automation/credentials/import` (`ImportCredentials`).

        Args:
            body: CredentialsImportSpecCollection.

        Raises:
            ApiError: If the response is not a success; requires the claim ImportCredentials.
        """
        return await _o.import_credentials.call(
            self._transport,
            body,
        )

    @describes(_c.IMPORT_ENCRYPTION_PASSWORDS)
    async def import_encryption_passwords(
        self,
        body: EncryptionPasswordImportSpecCollection,
    ) -> SessionModel:
        """Start an import of encryption passwords from a document.

        `POST /api/v1/automation/encryptionPasswords/import` (`ImportEncryptionPasswords`).

        Args:
            body: EncryptionPasswordImportSpecCollection.

        Raises:
            ApiError: If the response is not a success; requires the claim ImportEncryptionPasswords.
        """
        return await _o.import_encryption_passwords.call(
            self._transport,
            body,
        )

    @describes(_c.IMPORT_JOBS)
    async def import_jobs(
        self,
        body: JobImportSpecCollection,
    ) -> SessionModel:
        """Start an import of jobs from an exported document.

        `POST /api/v1/automation/jobs/import` (`ImportJobs`).

        Args:
            body: JobImportSpecCollection.

        Raises:
            ApiError: If the response is not a success; requires the claim ImportJobs.
        """
        return await _o.import_jobs.call(
            self._transport,
            body,
        )

    @describes(_c.IMPORT_MANAGED_SERVERS)
    async def import_managed_servers(
        self,
        body: ManageServerImportSpecCollection,
    ) -> SessionModel:
        """Start an import of managed servers from an exported document.

        `POST /api/v1/automation/managedServers/import` (`ImportManagedServers`).

        Args:
            body: ManageServerImportSpecCollection.

        Raises:
            ApiError: If the response is not a success; requires the claim ImportManagedServers.
        """
        return await _o.import_managed_servers.call(
            self._transport,
            body,
        )

    @describes(_c.IMPORT_PROXIES)
    async def import_proxies(
        self,
        body: ProxyImportSpecCollection,
    ) -> SessionModel:
        """Start an import of backup proxies from an exported document.

        `POST /api/v1/automation/proxies/import` (`ImportProxies`).

        Args:
            body: ProxyImportSpecCollection.

        Raises:
            ApiError: If the response is not a success; requires the claim ImportProxies.
        """
        return await _o.import_proxies.call(
            self._transport,
            body,
        )

    @describes(_c.IMPORT_REPOSITORIES)
    async def import_repositories(
        self,
        body: RepositoryImportSpecCollection,
    ) -> SessionModel:
        """Start an import of repositories from an exported document.

        `POST /api/v1/automation/repositories/import` (`ImportRepositories`).

        Args:
            body: RepositoryImportSpecCollection.

        Raises:
            ApiError: If the response is not a success; requires the claim ImportRepositories.
        """
        return await _o.import_repositories.call(
            self._transport,
            body,
        )

    @describes(_c.STOP_AUTOMATION_SESSION)
    async def stop_automation_session(
        self,
        id: UUID | str,
    ) -> None:
        """Request the stop of a running import.

        `POST /api/v1/automation/sessions/{id}/stop` (`StopAutomationSession`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim StopSessions.
        """
        return await _o.stop_automation_session.call(
            self._transport,
            id,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["AutomationApi"]
