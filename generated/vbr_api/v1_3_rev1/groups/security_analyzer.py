"""The operations of `api.security_analyzer`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.best_practices_compliance_model import BestPracticesComplianceModel
    from ..models.best_practices_compliance_result import BestPracticesComplianceResult
    from ..models.best_practices_suppress_request import BestPracticesSuppressRequest
    from ..models.security_analyzer_schedule_settings_model import (
        SecurityAnalyzerScheduleSettingsModel,
    )
    from ..models.session_model import SessionModel


class SecurityAnalyzerApi:
    """8 operations of `api.security_analyzer`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev1"
    group: ClassVar = "security_analyzer"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.GET_BEST_PRACTICES_COMPLIANCE_RESULT)
    async def get_best_practices_compliance_result(
        self,
    ) -> BestPracticesComplianceResult:
        """List the security best practices with their compliance status.

        `GET /api/v1/securityAnalyzer/bestPractices` (`GetBestPracticesComplianceResult`).

        Raises:
            ApiError: If the response is not a success; requires the claim GetBestPracticesComplianceResult.
        """
        return await _o.get_best_practices_compliance_result.call(
            self._transport,
        )

    @describes(_c.GET_SECURITY_ANALYZER_SCHEDULE)
    async def get_security_analyzer_schedule(
        self,
    ) -> SecurityAnalyzerScheduleSettingsModel:
        """Read the schedule and notifications of the security analyzer.

        `GET /api/v1/securityAnalyzer/schedule` (`GetSecurityAnalyzerSchedule`).

        Raises:
            ApiError: If the response is not a success; requires the claim GetSecurityAnalyzerSchedule.
        """
        return await _o.get_security_analyzer_schedule.call(
            self._transport,
        )

    @describes(_c.GET_SECURITY_ANALYZER_SESSION)
    async def get_security_analyzer_session(
        self,
    ) -> SessionModel:
        """Read the session of the last run of the security analyzer.

        `GET /api/v1/securityAnalyzer/lastRun` (`GetSecurityAnalyzerSession`).

        Raises:
            ApiError: If the response is not a success; requires the claim GetSecurityAnalyzerSession.
        """
        return await _o.get_security_analyzer_session.call(
            self._transport,
        )

    @describes(_c.MODIFY_SECURITY_ANALYZER_SCHEDULE)
    async def modify_security_analyzer_schedule(
        self,
        body: SecurityAnalyzerScheduleSettingsModel,
    ) -> SecurityAnalyzerScheduleSettingsModel:
        """Replace the schedule and notifications of the security analyzer.

        `PUT /api/v1/securityAnalyzer/schedule` (`ModifySecurityAnalyzerSchedule`).

        Args:
            body: SecurityAnalyzerScheduleSettingsModel.

        Raises:
            ApiError: If the response is not a success; requires the claim ModifySecurityAnalyzerSchedule.
        """
        return await _o.modify_security_analyzer_schedule.call(
            self._transport,
            body,
        )

    @describes(_c.RESET_ALL_BEST_PRACTICES_COMPLIANCE_STATUSES)
    async def reset_all_best_practices_compliance_statuses(
        self,
    ) -> BestPracticesComplianceResult:
        """Reset the status of every security best practice.

        `POST /api/v1/securityAnalyzer/bestPractices/resetAll` (`ResetAllBestPracticesComplianceStatuses`).

        Raises:
            ApiError: If the response is not a success; requires the claim ManageBestPracticeCompliance.
        """
        return await _o.reset_all_best_practices_compliance_statuses.call(
            self._transport,
        )

    @describes(_c.RESET_BEST_PRACTICES_COMPLIANCE_STATUS)
    async def reset_best_practices_compliance_status(
        self,
        id: UUID | str,
    ) -> BestPracticesComplianceModel:
        """Reset the status of one security best practice.

        `POST /api/v1/securityAnalyzer/bestPractices/{id}/reset` (`ResetBestPracticesComplianceStatus`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ManageBestPracticeCompliance.
        """
        return await _o.reset_best_practices_compliance_status.call(
            self._transport,
            id,
        )

    @describes(_c.START_SECURITY_ANALYZER)
    async def start_security_analyzer(
        self,
    ) -> SessionModel:
        """Start the security analyzer.

        `POST /api/v1/securityAnalyzer/start` (`StartSecurityAnalyzer`).

        Raises:
            ApiError: If the response is not a success; requires the claim StartSecurityAnalyzer.
        """
        return await _o.start_security_analyzer.call(
            self._transport,
        )

    @describes(_c.SUPPRESS_BEST_PRACTICES_COMPLIANCE_ALERT)
    async def suppress_best_practices_compliance_alert(
        self,
        id: UUID | str,
        body: BestPracticesSuppressRequest | None = None,
    ) -> BestPracticesComplianceModel:
        """Suppress the alert of one security best practice, with a note.

        `POST /api/v1/securityAnalyzer/bestPractices/{id}/suppress` (`SuppressBestPracticesComplianceAlert`).

        Args:
            id: `id`, UUID.
            body: BestPracticesSuppressRequest.

        Raises:
            ApiError: If the response is not a success; requires the claim ManageBestPracticeCompliance.
        """
        return await _o.suppress_best_practices_compliance_alert.call(
            self._transport,
            id,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["SecurityAnalyzerApi"]
