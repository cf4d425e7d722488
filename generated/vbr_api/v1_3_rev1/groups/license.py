"""The operations of `api.license`."""

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
    from ..models.capacity_license_workload_model import CapacityLicenseWorkloadModel
    from ..models.capacity_license_workload_result import CapacityLicenseWorkloadResult
    from ..models.e_instance_workloads_filters_order_column import (
        EInstanceWorkloadsFiltersOrderColumn,
    )
    from ..models.e_socket_license_object_type import ESocketLicenseObjectType
    from ..models.e_socket_workloads_filters_order_column import ESocketWorkloadsFiltersOrderColumn
    from ..models.installed_license_model import InstalledLicenseModel
    from ..models.instance_license_assignment_spec import InstanceLicenseAssignmentSpec
    from ..models.instance_license_workload_model import InstanceLicenseWorkloadModel
    from ..models.instance_license_workload_result import InstanceLicenseWorkloadResult
    from ..models.license_agent_consumption_spec import LicenseAgentConsumptionSpec
    from ..models.license_auto_update_spec import LicenseAutoUpdateSpec
    from ..models.license_create_report_spec import LicenseCreateReportSpec
    from ..models.license_installation_spec import LicenseInstallationSpec
    from ..models.license_remove_spec import LicenseRemoveSpec
    from ..models.license_renew_spec import LicenseRenewSpec
    from ..models.license_renewal_model import LicenseRenewalModel
    from ..models.license_update_model import LicenseUpdateModel
    from ..models.socket_license_workload_model import SocketLicenseWorkloadModel
    from ..models.socket_license_workload_result import SocketLicenseWorkloadResult


class LicenseApi:
    """16 operations of `api.license`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev1"
    group: ClassVar = "license"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.ASSIGN_INSTANCE_LICENSE)
    async def assign_instance_license(
        self,
        instance_id: UUID | str,
        body: InstanceLicenseAssignmentSpec | None = None,
    ) -> InstanceLicenseWorkloadModel:
        """License one workload as a workstation or as a server.

        `POST /api/v1/license/instances/{instanceId}/assign` (`AssignInstanceLicense`).

        Args:
            instance_id: `instanceId`, UUID.
            body: InstanceLicenseAssignmentSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim AssignInstanceLicense.
        """
        return await _o.assign_instance_license.call(
            self._transport,
            instance_id,
            body,
        )

    @describes(_c.CREATE_LICENSE_REPORT)
    async def create_license_report(
        self,
        body: LicenseCreateReportSpec,
    ) -> Download:
        """Download a report on license usage as HTML, PDF or JSON.

        `POST /api/v1/license/createReport` (`CreateLicenseReport`).

        Args:
            body: LicenseCreateReportSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateLicenseReport.
        """
        return await _o.create_license_report.call(
            self._transport,
            body,
        )

    @describes(_c.GET_INSTALLED_LICENSE)
    async def get_installed_license(
        self,
    ) -> InstalledLicenseModel:
        """Read the installed license and how much of it is used.

        `GET /api/v1/license` (`GetInstalledLicense`).

        Raises:
            ApiError: If the response is not a success; requires the claim GetInstalledLicense.
        """
        return await _o.get_installed_license.call(
            self._transport,
        )

    @describes(_c.GET_LICENSED_CAPACITY)
    async def get_licensed_capacity(
        self,
    ) -> CapacityLicenseWorkloadResult:
        """List the workloads that use capacity of the license.

        `GET /api/v1/license/capacity` (`GetLicensedCapacity`).

        Raises:
            ApiError: If the response is not a success; requires the claim GetLicensedCapacity.
        """
        return await _o.get_licensed_capacity.call(
            self._transport,
        )

    @describes(_c.GET_LICENSED_INSTANCES)
    async def get_licensed_instances(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EInstanceWorkloadsFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        host_name_filter: str | None = None,
        used_instances_number_filter: float | None = None,
        type_filter: str | None = None,
        instance_id_filter: UUID | str | None = None,
    ) -> InstanceLicenseWorkloadResult:
        """List the workloads that use instances of the license.

        `GET /api/v1/license/instances` (`GetLicensedInstances`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EInstanceWorkloadsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.
            host_name_filter: `hostNameFilter`, text.
            used_instances_number_filter: `usedInstancesNumberFilter`, number.
            type_filter: `typeFilter`, text.
            instance_id_filter: `instanceIdFilter`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim GetLicensedInstances.
        """
        return await _o.get_licensed_instances.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            host_name_filter=host_name_filter,
            used_instances_number_filter=used_instances_number_filter,
            type_filter=type_filter,
            instance_id_filter=instance_id_filter,
        )

    @describes(_c.GET_LICENSED_SOCKETS)
    async def get_licensed_sockets(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ESocketWorkloadsFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        host_name_filter: str | None = None,
        host_id_filter: UUID | str | None = None,
        sockets_number_filter: int | None = None,
        cores_number_filter: int | None = None,
        type_filter: ESocketLicenseObjectType | None = None,
    ) -> SocketLicenseWorkloadResult:
        """List the hosts that use sockets of the license.

        `GET /api/v1/license/sockets` (`GetLicensedSockets`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, ESocketWorkloadsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.
            host_name_filter: `hostNameFilter`, text.
            host_id_filter: `hostIdFilter`, UUID.
            sockets_number_filter: `socketsNumberFilter`, integer.
            cores_number_filter: `coresNumberFilter`, integer.
            type_filter: `typeFilter`, ESocketLicenseObjectType.

        Raises:
            ApiError: If the response is not a success; requires the claim GetLicensedSockets.
        """
        return await _o.get_licensed_sockets.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            host_name_filter=host_name_filter,
            host_id_filter=host_id_filter,
            sockets_number_filter=sockets_number_filter,
            cores_number_filter=cores_number_filter,
            type_filter=type_filter,
        )

    @describes(_c.INSTALL_LICENSE)
    async def install_license(
        self,
        body: LicenseInstallationSpec,
    ) -> InstalledLicenseModel:
        """Install a license file.

        `POST /api/v1/license/install` (`InstallLicense`).

        Args:
            body: LicenseInstallationSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim InstallLicense.
        """
        return await _o.install_license.call(
            self._transport,
            body,
        )

    @describes(_c.REMOVE_INSTANCE_LICENSE)
    async def remove_instance_license(
        self,
        instance_id: UUID | str,
    ) -> InstanceLicenseWorkloadModel:
        """Remove one workload from the instance license.

        `POST /api/v1/license/instances/{instanceId}/remove` (`RemoveInstanceLicense`).

        Args:
            instance_id: `instanceId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim RevokeInstanceLicense.
        """
        return await _o.remove_instance_license.call(
            self._transport,
            instance_id,
        )

    @describes(_c.REMOVE_LICENSE)
    async def remove_license(
        self,
        body: LicenseRemoveSpec,
    ) -> InstalledLicenseModel:
        """Remove the installed license, or only its instance or socket section.

        `POST /api/v1/license/remove` (`RemoveLicense`).

        Args:
            body: LicenseRemoveSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim RemoveLicense.
        """
        return await _o.remove_license.call(
            self._transport,
            body,
        )

    @describes(_c.RENEW_INSTALLED_LICENSE)
    async def renew_installed_license(
        self,
        body: LicenseRenewSpec,
    ) -> LicenseRenewalModel:
        """Request a renewal of the license; returns the address of the renewal.

        `POST /api/v1/license/renew` (`RenewInstalledLicense`).

        Args:
            body: LicenseRenewSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim RenewInstalledLicense.
        """
        return await _o.renew_installed_license.call(
            self._transport,
            body,
        )

    @describes(_c.REVOKE_CAPACITY_LICENSE)
    async def revoke_capacity_license(
        self,
        instance_id: UUID | str,
    ) -> CapacityLicenseWorkloadModel:
        """Revoke the capacity license of one workload.

        `POST /api/v1/license/capacity/{instanceId}/revoke` (`RevokeCapacityLicense`).

        Args:
            instance_id: `instanceId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim RevokeCapacityLicense.
        """
        return await _o.revoke_capacity_license.call(
            self._transport,
            instance_id,
        )

    @describes(_c.REVOKE_INSTANCE_LICENSE)
    async def revoke_instance_license(
        self,
        instance_id: UUID | str,
    ) -> InstanceLicenseWorkloadModel:
        """Revoke the instance license of one workload.

        `POST /api/v1/license/instances/{instanceId}/revoke` (`RevokeInstanceLicense`).

        Args:
            instance_id: `instanceId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim RevokeInstanceLicense.
        """
        return await _o.revoke_instance_license.call(
            self._transport,
            instance_id,
        )

    @describes(_c.REVOKE_SOCKET_LICENSE)
    async def revoke_socket_license(
        self,
        host_id: UUID | str,
    ) -> SocketLicenseWorkloadModel:
        """Revoke the socket license of one host.

        `POST /api/v1/license/sockets/{hostId}/revoke` (`RevokeSocketLicense`).

        Args:
            host_id: `hostId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim RevokeSocketLicense.
        """
        return await _o.revoke_socket_license.call(
            self._transport,
            host_id,
        )

    @describes(_c.SET_AGENT_CONSUMPTION)
    async def set_agent_consumption(
        self,
        body: LicenseAgentConsumptionSpec,
    ) -> InstalledLicenseModel:
        """Allow or forbid agents to use instances of the license.

        `POST /api/v1/license/agentConsumption` (`SetAgentConsumption`).

        Args:
            body: LicenseAgentConsumptionSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim InstallLicense.
        """
        return await _o.set_agent_consumption.call(
            self._transport,
            body,
        )

    @describes(_c.SET_AUTO_UPDATE)
    async def set_auto_update(
        self,
        body: LicenseAutoUpdateSpec,
    ) -> InstalledLicenseModel:
        """Turn the automatic update of the license on or off.

        `POST /api/v1/license/autoupdate` (`SetAutoUpdate`).

        Args:
            body: LicenseAutoUpdateSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim InstallLicense.
        """
        return await _o.set_auto_update.call(
            self._transport,
            body,
        )

    @describes(_c.UPDATE_LICENSE)
    async def update_license(
        self,
    ) -> LicenseUpdateModel:
        """Update the installed license now.

        `POST /api/v1/license/update` (`UpdateLicense`).

        Raises:
            ApiError: If the response is not a success; requires the claim InstallLicense.
        """
        return await _o.update_license.call(
            self._transport,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["LicenseApi"]
