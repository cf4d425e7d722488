"""`ViewAllUsers`: List users and groups that have roles on the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime import codec as _codec
from ...runtime.decoding import LENIENT, Decoding
from ...runtime.messages import Request, Response, Transport
from .. import models as _m
from ..catalog import VIEW_ALL_USERS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..models.e_user_filters_order_column import EUserFiltersOrderColumn
    from ..models.e_user_type import EUserType
    from ..models.users_result import UsersResult


def build(
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EUserFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    type_filter: Sequence[EUserType] | None = None,
    role_id_filter: UUID | str | None = None,
    role_name_filter: str | None = None,
    is_service_account_filter: bool | None = None,
) -> Request:
    """Build the request, without I/O; arguments as for `call`."""
    return Request(
        OPERATION,
        "/api/v1/security/users",
        query=_codec.query(
            (
                ("skip", skip),
                ("limit", limit),
                ("orderColumn", order_column),
                ("orderAsc", order_asc),
                ("nameFilter", name_filter),
                ("typeFilter", type_filter),
                ("roleIdFilter", role_id_filter),
                ("roleNameFilter", role_name_filter),
                ("isServiceAccountFilter", is_service_account_filter),
            )
        ),
    )


def parse(response: Response, decoding: Decoding = LENIENT) -> UsersResult:
    """Decode a success; raise the typed error for any other status."""
    return _codec.parse_body(
        OPERATION,
        response,
        dict,
        _m.UsersResult.from_dict,
        "UsersResult",
        decoding,
    )


async def call(
    transport: Transport,
    *,
    skip: int | None = None,
    limit: int | None = None,
    order_column: EUserFiltersOrderColumn | None = None,
    order_asc: bool | None = None,
    name_filter: str | None = None,
    type_filter: Sequence[EUserType] | None = None,
    role_id_filter: UUID | str | None = None,
    role_name_filter: str | None = None,
    is_service_account_filter: bool | None = None,
) -> UsersResult:
    """List users and groups that have roles on the server.

    `GET /api/v1/security/users` (`ViewAllUsers`), paged.

    Args:
        skip: `skip`, integer.
        limit: `limit`, integer.
        order_column: `orderColumn`, EUserFiltersOrderColumn.
        order_asc: `orderAsc`, true or false.
        name_filter: `nameFilter`, text.
        type_filter: `typeFilter`, list[EUserType].
        role_id_filter: `roleIdFilter`, UUID.
        role_name_filter: `roleNameFilter`, text.
        is_service_account_filter: `isServiceAccountFilter`, true or false.

    Raises:
        ApiError: If the response is not a success; requires the claim ViewUsersSettings.
    """
    return parse(
        await transport.send(
            build(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                name_filter=name_filter,
                type_filter=type_filter,
                role_id_filter=role_id_filter,
                role_name_filter=role_name_filter,
                is_service_account_filter=is_service_account_filter,
            )
        ),
        transport.decoding,
    )


__all__ = ["OPERATION", "build", "call", "parse"]
