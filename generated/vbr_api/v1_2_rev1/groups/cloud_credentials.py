"""The operations of `api.cloud_credentials`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.certificate_upload_spec import CertificateUploadSpec
    from ..models.cloud_credentials_model import CloudCredentialsModel
    from ..models.cloud_credentials_password_spec import CloudCredentialsPasswordSpec
    from ..models.cloud_credentials_result import CloudCredentialsResult
    from ..models.cloud_credentials_spec import CloudCredentialsSpec
    from ..models.cloud_device_code_model import CloudDeviceCodeModel
    from ..models.cloud_device_code_spec import CloudDeviceCodeSpec
    from ..models.cloud_helper_appliance_model import CloudHelperApplianceModel
    from ..models.cloud_helper_appliance_result import CloudHelperApplianceResult
    from ..models.cloud_helper_appliance_spec import CloudHelperApplianceSpec
    from ..models.cloud_native_application_model import CloudNativeApplicationModel
    from ..models.e_cloud_credentials_filters_order_column import (
        ECloudCredentialsFiltersOrderColumn,
    )
    from ..models.e_cloud_credentials_type import ECloudCredentialsType
    from ..models.google_cloud_compute_verification_code_model import (
        GoogleCloudComputeVerificationCodeModel,
    )
    from ..models.google_cloud_service_credentials_existing_account_spec import (
        GoogleCloudServiceCredentialsExistingAccountSpec,
    )
    from ..models.session_model import SessionModel


class CloudCredentialsApi:
    """15 operations of `api.cloud_credentials`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.2-rev1"
    group: ClassVar = "cloud_credentials"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.CHANGE_ACCOUNT)
    async def change_account(
        self,
        id: UUID | str,
        body: GoogleCloudServiceCredentialsExistingAccountSpec,
    ) -> None:
        """Set another Google service account, by its key file.

        `POST /api/v1/cloudCredentials/{id}/changeAccount` (`ChangeAccount`).

        Args:
            id: `id`, UUID.
            body: GoogleCloudServiceCredentialsExistingAccountSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateCloudCredentials.
        """
        return await _o.change_account.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.CHANGE_CLOUD_CERTIFICATE)
    async def change_cloud_certificate(
        self,
        id: UUID | str,
        body: CertificateUploadSpec,
    ) -> None:
        """Set a new certificate for cloud credentials.

        `POST /api/v1/cloudCredentials/{id}/changeCertificate` (`ChangeCloudCertificate`).

        Args:
            id: `id`, UUID.
            body: CertificateUploadSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim ChangeCloudCertificate.
        """
        return await _o.change_cloud_certificate.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.CHANGE_CLOUD_CREDS_SECRET_KEY)
    async def change_cloud_creds_secret_key(
        self,
        id: UUID | str,
        body: CloudCredentialsPasswordSpec,
    ) -> CloudCredentialsModel:
        """Set a new secret key for cloud credentials.

        `POST /api/v1/cloudCredentials/{id}/changeSecretKey` (`ChangeCloudCredsSecretKey`).

        Args:
            id: `id`, UUID.
            body: CloudCredentialsPasswordSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim ChangeCloudSecretKey.
        """
        return await _o.change_cloud_creds_secret_key.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.CREATE_CLOUD_CREDS)
    async def create_cloud_creds(
        self,
        body: CloudCredentialsSpec,
    ) -> CloudCredentialsModel:
        """Store new credentials of a cloud account.

        `POST /api/v1/cloudCredentials` (`CreateCloudCreds`).

        Args:
            body: CloudCredentialsSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateCloudCredentials.
        """
        return await _o.create_cloud_creds.call(
            self._transport,
            body,
        )

    @describes(_c.CREATE_CLOUD_CREDS_HELPER_APPLIANCE)
    async def create_cloud_creds_helper_appliance(
        self,
        id: UUID | str,
        body: CloudHelperApplianceSpec,
    ) -> SessionModel:
        """Deploy a helper appliance in a cloud account; runs as a session.

        `POST /api/v1/cloudCredentials/{id}/helperAppliances` (`CreateCloudCredsHelperAppliance`).

        Args:
            id: `id`, UUID.
            body: CloudHelperApplianceSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateCloudCredentials.
        """
        return await _o.create_cloud_creds_helper_appliance.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.DELETE_CLOUD_CREDS)
    async def delete_cloud_creds(
        self,
        id: UUID | str,
    ) -> None:
        """Delete the credentials of one cloud account.

        `DELETE /api/v1/cloudCredentials/{id}` (`DeleteCloudCreds`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DeleteCloudCredentials.
        """
        return await _o.delete_cloud_creds.call(
            self._transport,
            id,
        )

    @describes(_c.DELETE_CLOUD_CREDS_HELPER_APPLIANCE_ASYNC)
    async def delete_cloud_creds_helper_appliance_async(
        self,
        id: UUID | str,
        appliance_id: UUID | str,
    ) -> SessionModel:
        """Remove one helper appliance from a cloud account; runs as a session.

        `DELETE /api/v1/cloudCredentials/{id}/helperAppliances/{applianceId}` (`DeleteCloudCredsHelperApplianceAsync`).

        Args:
            id: `id`, UUID.
            appliance_id: `applianceId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DeleteCloudCredentials.
        """
        return await _o.delete_cloud_creds_helper_appliance_async.call(
            self._transport,
            id,
            appliance_id,
        )

    @describes(_c.FINISH_APP_REGISTRATION_BY_DEVICE_CODE)
    async def finish_app_registration_by_device_code(
        self,
        verification_code: str,
    ) -> CloudNativeApplicationModel:
        """Register the application after the confirmation of its device code.

        `POST /api/v1/cloudCredentials/appRegistration/{verificationCode}` (`FinishAppRegistrationByDeviceCode`).

        Args:
            verification_code: `verificationCode`, text.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateCloudCredentials.
        """
        return await _o.finish_app_registration_by_device_code.call(
            self._transport,
            verification_code,
        )

    @describes(_c.GET_ALL_CLOUD_CREDS)
    async def get_all_cloud_creds(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ECloudCredentialsFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: ECloudCredentialsType | None = None,
    ) -> CloudCredentialsResult:
        """List stored credentials of cloud accounts.

        `GET /api/v1/cloudCredentials` (`GetAllCloudCreds`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, ECloudCredentialsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.
            type_filter: `typeFilter`, ECloudCredentialsType.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewCloudCredentials.
        """
        return await _o.get_all_cloud_creds.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
        )

    @describes(_c.GET_ALL_CREDS_HELPER_APPLIANCES)
    async def get_all_creds_helper_appliances(
        self,
        id: UUID | str,
    ) -> CloudHelperApplianceResult:
        """List the helper appliances of a cloud account.

        `GET /api/v1/cloudCredentials/{id}/helperAppliances` (`GetAllCredsHelperAppliances`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewCredentials.
        """
        return await _o.get_all_creds_helper_appliances.call(
            self._transport,
            id,
        )

    @describes(_c.GET_CLOUD_CREDS)
    async def get_cloud_creds(
        self,
        id: UUID | str,
    ) -> CloudCredentialsModel:
        """Read the credentials of one cloud account, without secrets.

        `GET /api/v1/cloudCredentials/{id}` (`GetCloudCreds`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewCloudCredentials.
        """
        return await _o.get_cloud_creds.call(
            self._transport,
            id,
        )

    @describes(_c.GET_CLOUD_CREDS_HELPER_APPLIANCE)
    async def get_cloud_creds_helper_appliance(
        self,
        id: UUID | str,
        appliance_id: UUID | str,
    ) -> CloudHelperApplianceModel:
        """Read one helper appliance of a cloud account.

        `GET /api/v1/cloudCredentials/{id}/helperAppliances/{applianceId}` (`GetCloudCredsHelperAppliance`).

        Args:
            id: `id`, UUID.
            appliance_id: `applianceId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateCloudCredentials.
        """
        return await _o.get_cloud_creds_helper_appliance.call(
            self._transport,
            id,
            appliance_id,
        )

    @describes(_c.REQUEST_APP_REGISTRATION_BY_DEVICE_CODE)
    async def request_app_registration_by_device_code(
        self,
        body: CloudDeviceCodeSpec,
    ) -> CloudDeviceCodeModel:
        """Request a device code from the cloud to register an application.

        `POST /api/v1/cloudCredentials/appRegistration` (`RequestAppRegistrationByDeviceCode`).

        Args:
            body: CloudDeviceCodeSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateCloudCredentials.
        """
        return await _o.request_app_registration_by_device_code.call(
            self._transport,
            body,
        )

    @describes(_c.REQUEST_AUTHENTICATION)
    async def request_authentication(
        self,
    ) -> GoogleCloudComputeVerificationCodeModel:
        """Request a verification code from Google Cloud to grant access.

        `POST /api/v1/cloudCredentials/authenticate` (`RequestAuthentication`).

        Raises:
            ApiError: If the response is not a success; requires the claim CreateCloudCredentials.
        """
        return await _o.request_authentication.call(
            self._transport,
        )

    @describes(_c.UPDATE_CLOUD_CREDS)
    async def update_cloud_creds(
        self,
        id: UUID | str,
        body: CloudCredentialsModel,
    ) -> CloudCredentialsModel:
        """Replace the settings of one set of cloud credentials.

        `PUT /api/v1/cloudCredentials/{id}` (`UpdateCloudCreds`).

        Args:
            id: `id`, UUID.
            body: CloudCredentialsModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateCloudCredentials.
        """
        return await _o.update_cloud_creds.call(
            self._transport,
            id,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["CloudCredentialsApi"]
