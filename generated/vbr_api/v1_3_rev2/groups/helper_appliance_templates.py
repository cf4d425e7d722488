"""The operations of `api.helper_appliance_templates`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.azure_helper_appliance_template_deploy_spec import (
        AzureHelperApplianceTemplateDeploySpec,
    )
    from ..models.azure_helper_appliance_template_id_spec import AzureHelperApplianceTemplateIdSpec
    from ..models.azure_helper_appliance_template_model import AzureHelperApplianceTemplateModel
    from ..models.azure_helper_appliance_templates_result import AzureHelperApplianceTemplatesResult
    from ..models.e_helper_appliance_templates_filters_order_column import (
        EHelperApplianceTemplatesFiltersOrderColumn,
    )
    from ..models.helper_appliance_template_state_model import HelperApplianceTemplateStateModel
    from ..models.session_model import SessionModel


class HelperApplianceTemplatesApi:
    """5 operations of `api.helper_appliance_templates`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev2"
    group: ClassVar = "helper_appliance_templates"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.DEPLOY_HELPER_APPLIANCE_TEMPLATES)
    async def deploy_helper_appliance_templates(
        self,
        body: AzureHelperApplianceTemplateDeploySpec,
    ) -> SessionModel:
        """Start a deployment of helper appliance templates in Azure.

        `POST /api/v1/backupInfrastructure/helperApplianceTemplates` (`DeployHelperApplianceTemplates`).

        Args:
            body: AzureHelperApplianceTemplateDeploySpec.

        Raises:
            ApiError: If the response is not a success; requires the claim DeployHelperApplianceTemplates.
        """
        return await _o.deploy_helper_appliance_templates.call(
            self._transport,
            body,
        )

    @describes(_c.GET_ALL_HELPER_APPLIANCE_TEMPLATES)
    async def get_all_helper_appliance_templates(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EHelperApplianceTemplatesFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        location_filter: str | None = None,
        resource_group_filter: str | None = None,
    ) -> AzureHelperApplianceTemplatesResult:
        """List the templates that helper appliances in Azure are made from.

        `GET /api/v1/backupInfrastructure/helperApplianceTemplates` (`GetAllHelperApplianceTemplates`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EHelperApplianceTemplatesFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            location_filter: `locationFilter`, text.
            resource_group_filter: `resourceGroupFilter`, text.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewHelperApplianceTemplates.
        """
        return await _o.get_all_helper_appliance_templates.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            location_filter=location_filter,
            resource_group_filter=resource_group_filter,
        )

    @describes(_c.GET_HELPER_APPLIANCE_TEMPLATE)
    async def get_helper_appliance_template(
        self,
        id: UUID | str,
    ) -> AzureHelperApplianceTemplateModel:
        """Read one helper appliance template.

        `GET /api/v1/backupInfrastructure/helperApplianceTemplates/{id}` (`GetHelperApplianceTemplate`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewHelperApplianceTemplates.
        """
        return await _o.get_helper_appliance_template.call(
            self._transport,
            id,
        )

    @describes(_c.GET_HELPER_APPLIANCE_TEMPLATE_STATUS)
    async def get_helper_appliance_template_status(
        self,
        id: UUID | str,
    ) -> HelperApplianceTemplateStateModel:
        """Read whether one helper appliance template is ready or out of date.

        `GET /api/v1/backupInfrastructure/helperApplianceTemplates/{id}/state` (`GetHelperApplianceTemplateStatus`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewHelperApplianceTemplates.
        """
        return await _o.get_helper_appliance_template_status.call(
            self._transport,
            id,
        )

    @describes(_c.REMOVE_HELPER_APPLIANCE_TEMPLATES)
    async def remove_helper_appliance_templates(
        self,
        body: AzureHelperApplianceTemplateIdSpec,
    ) -> SessionModel:
        """Start removing helper appliance templates from Azure.

        `POST /api/v1/backupInfrastructure/helperApplianceTemplates/remove` (`RemoveHelperApplianceTemplates`).

        Args:
            body: AzureHelperApplianceTemplateIdSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim RemoveHelperApplianceTemplates.
        """
        return await _o.remove_helper_appliance_templates.call(
            self._transport,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["HelperApplianceTemplatesApi"]
