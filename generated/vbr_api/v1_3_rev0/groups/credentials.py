"""The operations of `api.credentials`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.credentials_model import CredentialsModel
    from ..models.credentials_password_change_spec import CredentialsPasswordChangeSpec
    from ..models.credentials_result import CredentialsResult
    from ..models.credentials_spec import CredentialsSpec
    from ..models.e_credentials_filters_order_column import ECredentialsFiltersOrderColumn
    from ..models.e_credentials_type import ECredentialsType
    from ..models.private_key_change_spec import PrivateKeyChangeSpec


class CredentialsApi:
    """8 operations of `api.credentials`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev0"
    group: ClassVar = "credentials"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.CHANGE_PASSWORD_FOR_CREDS)
    async def change_password_for_creds(
        self,
        id: UUID | str,
        body: CredentialsPasswordChangeSpec,
    ) -> None:
        """Set a new password for stored credentials.

        `POST /api/v1/credentials/{id}/changepassword` (`ChangePasswordForCreds`).

        Args:
            id: `id`, UUID.
            body: CredentialsPasswordChangeSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim ChangeAccountPassword.
        """
        return await _o.change_password_for_creds.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.CHANGE_PRIVATE_KEY_FOR_CREDS)
    async def change_private_key_for_creds(
        self,
        id: UUID | str,
        body: PrivateKeyChangeSpec,
    ) -> None:
        """Set a new private key and passphrase for Linux credentials.

        `POST /api/v1/credentials/{id}/changeprivatekey` (`ChangePrivateKeyForCreds`).

        Args:
            id: `id`, UUID.
            body: PrivateKeyChangeSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim ChangeLinuxPrivateKey.
        """
        return await _o.change_private_key_for_creds.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.CHANGE_ROOT_PASSWORD_FOR_CREDS)
    async def change_root_password_for_creds(
        self,
        id: UUID | str,
        body: CredentialsPasswordChangeSpec,
    ) -> None:
        """Set a new root password for Linux credentials.

        `POST /api/v1/credentials/{id}/changerootpassword` (`ChangeRootPasswordForCreds`).

        Args:
            id: `id`, UUID.
            body: CredentialsPasswordChangeSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim ChangeLinuxRootPassword.
        """
        return await _o.change_root_password_for_creds.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.CREATE_CREDS)
    async def create_creds(
        self,
        body: CredentialsSpec,
    ) -> CredentialsModel:
        """Store new credentials.

        `POST /api/v1/credentials` (`CreateCreds`).

        Args:
            body: CredentialsSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateCredentials.
        """
        return await _o.create_creds.call(
            self._transport,
            body,
        )

    @describes(_c.DELETE_CREDS)
    async def delete_creds(
        self,
        id: UUID | str,
    ) -> None:
        """Delete one set of credentials.

        `DELETE /api/v1/credentials/{id}` (`DeleteCreds`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DeleteCredentials.
        """
        return await _o.delete_creds.call(
            self._transport,
            id,
        )

    @describes(_c.GET_ALL_CREDS)
    async def get_all_creds(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ECredentialsFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: ECredentialsType | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        include_default_appliance_creds: bool | None = None,
    ) -> CredentialsResult:
        """List stored credentials.

        `GET /api/v1/credentials` (`GetAllCreds`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, ECredentialsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.
            type_filter: `typeFilter`, ECredentialsType.
            created_after_filter: `createdAfterFilter`, date-time.
            created_before_filter: `createdBeforeFilter`, date-time.
            include_default_appliance_creds: `includeDefaultApplianceCreds`, true or false.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewCredentials.
        """
        return await _o.get_all_creds.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
            created_after_filter=created_after_filter,
            created_before_filter=created_before_filter,
            include_default_appliance_creds=include_default_appliance_creds,
        )

    @describes(_c.GET_CREDS)
    async def get_creds(
        self,
        id: UUID | str,
    ) -> CredentialsModel:
        """Read one set of credentials, without its secrets.

        `GET /api/v1/credentials/{id}` (`GetCreds`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewCredentials.
        """
        return await _o.get_creds.call(
            self._transport,
            id,
        )

    @describes(_c.UPDATE_CREDS)
    async def update_creds(
        self,
        id: UUID | str,
        body: CredentialsModel,
    ) -> CredentialsModel:
        """Replace the settings of one set of credentials.

        `PUT /api/v1/credentials/{id}` (`UpdateCreds`).

        Args:
            id: `id`, UUID.
            body: CredentialsModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateCredentials.
        """
        return await _o.update_creds.call(
            self._transport,
            id,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["CredentialsApi"]
