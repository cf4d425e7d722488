"""The operations of `api.kms_servers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.e_key_management_server_type import EKeyManagementServerType
    from ..models.ekms_filters_order_column import EKMSFiltersOrderColumn
    from ..models.key_management_server_base_model import KeyManagementServerBaseModel
    from ..models.key_management_server_base_spec import KeyManagementServerBaseSpec
    from ..models.key_management_servers_result import KeyManagementServersResult
    from ..models.kms_server_change_certificate_spec import KMSServerChangeCertificateSpec


class KmsServersApi:
    """6 operations of `api.kms_servers`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev2"
    group: ClassVar = "kms_servers"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.CHANGE_KM_SERVER_CERTIFICATE)
    async def change_km_server_certificate(
        self,
        id: UUID | str,
        body: KMSServerChangeCertificateSpec,
    ) -> None:
        """Set a new client or server certificate for a key management server.

        `POST /api/v1/kmsServers/{id}/changeCertificate` (`ChangeKMServerCertificate`).

        Args:
            id: `id`, UUID.
            body: KMSServerChangeCertificateSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim ChangeKMServerCertificate.
        """
        return await _o.change_km_server_certificate.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.CREATE_KMS_SERVER)
    async def create_kms_server(
        self,
        body: KeyManagementServerBaseSpec,
    ) -> KeyManagementServerBaseModel:
        """Add a key management server.

        `POST /api/v1/kmsServers` (`CreateKMSServer`).

        Args:
            body: KeyManagementServerBaseSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateKMServers.
        """
        return await _o.create_kms_server.call(
            self._transport,
            body,
        )

    @describes(_c.DELETE_KMS_SERVER)
    async def delete_kms_server(
        self,
        id: UUID | str,
    ) -> None:
        """Remove one key management server.

        `DELETE /api/v1/kmsServers/{id}` (`DeleteKMSServer`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DeleteKMServers.
        """
        return await _o.delete_kms_server.call(
            self._transport,
            id,
        )

    @describes(_c.GET_ALL_KMS_SERVERS)
    async def get_all_kms_servers(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EKMSFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: EKeyManagementServerType | None = None,
    ) -> KeyManagementServersResult:
        """List key management servers.

        `GET /api/v1/kmsServers` (`GetAllKMSServers`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EKMSFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.
            type_filter: `typeFilter`, EKeyManagementServerType.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewKMServers.
        """
        return await _o.get_all_kms_servers.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
        )

    @describes(_c.GET_KMS_SERVER)
    async def get_kms_server(
        self,
        id: UUID | str,
    ) -> KeyManagementServerBaseModel:
        """Read one key management server.

        `GET /api/v1/kmsServers/{id}` (`GetKMSServer`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewKMServers.
        """
        return await _o.get_kms_server.call(
            self._transport,
            id,
        )

    @describes(_c.UPDATE_KMS_SERVER)
    async def update_kms_server(
        self,
        id: UUID | str,
        body: KeyManagementServerBaseModel,
    ) -> KeyManagementServerBaseModel:
        """Replace the settings of one key management server.

        `PUT /api/v1/kmsServers/{id}` (`UpdateKMSServer`).

        Args:
            id: `id`, UUID.
            body: KeyManagementServerBaseModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateKMServers.
        """
        return await _o.update_kms_server.call(
            self._transport,
            id,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["KmsServersApi"]
