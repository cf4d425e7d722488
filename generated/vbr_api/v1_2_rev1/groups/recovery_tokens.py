"""The operations of `api.recovery_tokens`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.computer_recovery_token_model import ComputerRecoveryTokenModel
    from ..models.computer_recovery_token_result import ComputerRecoveryTokenResult
    from ..models.computer_recovery_token_spec import ComputerRecoveryTokenSpec
    from ..models.e_computer_recovery_token_filters_order_column import (
        EComputerRecoveryTokenFiltersOrderColumn,
    )


class RecoveryTokensApi:
    """5 operations of `api.recovery_tokens`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.2-rev1"
    group: ClassVar = "recovery_tokens"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.CREATE_COMPUTER_RECOVERY_TOKEN)
    async def create_computer_recovery_token(
        self,
        body: ComputerRecoveryTokenSpec,
    ) -> ComputerRecoveryTokenModel:
        """Create a recovery token for the backups of computers.

        `POST /api/v1/agents/recoveryTokens` (`CreateComputerRecoveryToken`).

        Args:
            body: ComputerRecoveryTokenSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateComputerRecoveryToken.
        """
        return await _o.create_computer_recovery_token.call(
            self._transport,
            body,
        )

    @describes(_c.DELETE_COMPUTER_RECOVERY_TOKEN)
    async def delete_computer_recovery_token(
        self,
        id: UUID | str,
    ) -> None:
        """Delete one recovery token.

        `DELETE /api/v1/agents/recoveryTokens/{id}` (`DeleteComputerRecoveryToken`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DeleteComputerRecoveryToken.
        """
        return await _o.delete_computer_recovery_token.call(
            self._transport,
            id,
        )

    @describes(_c.GET_ALL_COMPUTER_RECOVERY_TOKENS)
    async def get_all_computer_recovery_tokens(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EComputerRecoveryTokenFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
    ) -> ComputerRecoveryTokenResult:
        """List the recovery tokens of protected computers.

        `GET /api/v1/agents/recoveryTokens` (`GetAllComputerRecoveryTokens`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EComputerRecoveryTokenFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewComputerRecoveryTokens.
        """
        return await _o.get_all_computer_recovery_tokens.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
        )

    @describes(_c.GET_COMPUTER_RECOVERY_TOKEN)
    async def get_computer_recovery_token(
        self,
        id: UUID | str,
    ) -> ComputerRecoveryTokenModel:
        """Read one recovery token.

        `GET /api/v1/agents/recoveryTokens/{id}` (`GetComputerRecoveryToken`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewComputerRecoveryTokens.
        """
        return await _o.get_computer_recovery_token.call(
            self._transport,
            id,
        )

    @describes(_c.UPDATE_COMPUTER_RECOVERY_TOKEN)
    async def update_computer_recovery_token(
        self,
        id: UUID | str,
        body: ComputerRecoveryTokenModel,
    ) -> ComputerRecoveryTokenModel:
        """Rename one recovery token or move its expiration date.

        `PUT /api/v1/agents/recoveryTokens/{id}` (`UpdateComputerRecoveryToken`).

        Args:
            id: `id`, UUID.
            body: ComputerRecoveryTokenModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateComputerRecoveryToken.
        """
        return await _o.update_computer_recovery_token.call(
            self._transport,
            id,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["RecoveryTokensApi"]
