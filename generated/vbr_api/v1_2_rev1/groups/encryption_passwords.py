"""The operations of `api.encryption_passwords`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.e_encryption_passwords_filters_order_column import (
        EEncryptionPasswordsFiltersOrderColumn,
    )
    from ..models.encryption_password_change_spec import EncryptionPasswordChangeSpec
    from ..models.encryption_password_model import EncryptionPasswordModel
    from ..models.encryption_password_spec import EncryptionPasswordSpec
    from ..models.encryption_passwords_result import EncryptionPasswordsResult


class EncryptionPasswordsApi:
    """6 operations of `api.encryption_passwords`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.2-rev1"
    group: ClassVar = "encryption_passwords"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.CHANGE_ENCRYPTION_PASSWORD)
    async def change_encryption_password(
        self,
        id: UUID | str,
        body: EncryptionPasswordChangeSpec,
    ) -> None:
        """Replace one encryption password and its hint.

        `POST /api/v1/encryptionPasswords/{id}/changepassword` (`ChangeEncryptionPassword`).

        Args:
            id: `id`, UUID.
            body: EncryptionPasswordChangeSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateEncryptionPasswords.
        """
        return await _o.change_encryption_password.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.CREATE_ENCRYPTION_PASSWORD)
    async def create_encryption_password(
        self,
        body: EncryptionPasswordSpec,
    ) -> EncryptionPasswordModel:
        """Store a new encryption password.

        `POST /api/v1/encryptionPasswords` (`CreateEncryptionPassword`).

        Args:
            body: EncryptionPasswordSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateEncryptionPasswords.
        """
        return await _o.create_encryption_password.call(
            self._transport,
            body,
        )

    @describes(_c.DELETE_ENCRYPTION_PASSWORD)
    async def delete_encryption_password(
        self,
        id: UUID | str,
    ) -> None:
        """Delete one encryption password.

        `DELETE /api/v1/encryptionPasswords/{id}` (`DeleteEncryptionPassword`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DeleteEncryptionPasswords.
        """
        return await _o.delete_encryption_password.call(
            self._transport,
            id,
        )

    @describes(_c.GET_ALL_ENCRYPTION_PASSWORDS)
    async def get_all_encryption_passwords(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EEncryptionPasswordsFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
    ) -> EncryptionPasswordsResult:
        """List stored encryption passwords: hints only.

        `GET /api/v1/encryptionPasswords` (`GetAllEncryptionPasswords`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EEncryptionPasswordsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewEncryptionPasswords.
        """
        return await _o.get_all_encryption_passwords.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
        )

    @describes(_c.GET_ENCRYPTION_PASSWORD)
    async def get_encryption_password(
        self,
        id: UUID | str,
    ) -> EncryptionPasswordModel:
        """Read the hint and dates of one encryption password.

        `GET /api/v1/encryptionPasswords/{id}` (`GetEncryptionPassword`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewEncryptionPasswords.
        """
        return await _o.get_encryption_password.call(
            self._transport,
            id,
        )

    @describes(_c.UPDATE_ENCRYPTION_PASSWORD)
    async def update_encryption_password(
        self,
        id: UUID | str,
        body: EncryptionPasswordModel,
    ) -> EncryptionPasswordModel:
        """Replace the hint of one encryption password.

        `PUT /api/v1/encryptionPasswords/{id}` (`UpdateEncryptionPassword`).

        Args:
            id: `id`, UUID.
            body: EncryptionPasswordModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateEncryptionPasswords.
        """
        return await _o.update_encryption_password.call(
            self._transport,
            id,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["EncryptionPasswordsApi"]
