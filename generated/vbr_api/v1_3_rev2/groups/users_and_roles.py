"""The operations of `api.users_and_roles`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.custom_role_model import CustomRoleModel
    from ..models.custom_role_spec import CustomRoleSpec
    from ..models.e_restore_options_filters_order_column import ERestoreOptionsFiltersOrderColumn
    from ..models.e_roles_filters_order_column import ERolesFiltersOrderColumn
    from ..models.e_user_filters_order_column import EUserFiltersOrderColumn
    from ..models.e_user_type import EUserType
    from ..models.restore_options_result import RestoreOptionsResult
    from ..models.role_model import RoleModel
    from ..models.roles_model import RolesModel
    from ..models.roles_result import RolesResult
    from ..models.user_model import UserModel
    from ..models.user_role_permissions_model import UserRolePermissionsModel
    from ..models.user_role_settings_model import UserRoleSettingsModel
    from ..models.user_service_account_mode_spec import UserServiceAccountModeSpec
    from ..models.user_spec import UserSpec
    from ..models.users_result import UsersResult


class UsersAndRolesApi:
    """19 operations of `api.users_and_roles`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev2"
    group: ClassVar = "users_and_roles"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.CHANGE_SERVICE_ACCOUNT_MODE)
    async def change_service_account_mode(
        self,
        id: UUID | str,
        body: UserServiceAccountModeSpec,
    ) -> UserModel:
        """Make a user a service account, or an ordinary one again.

        `POST /api/v1/security/users/{id}/changeServiceAccountMode` (`ChangeServiceAccountMode`).

        Args:
            id: `id`, UUID.
            body: UserServiceAccountModeSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateUser.
        """
        return await _o.change_service_account_mode.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.CLONE_CUSTOM_ROLE)
    async def clone_custom_role(
        self,
        id: UUID | str,
    ) -> CustomRoleModel:
        """Create a copy of one custom role.

        `POST /api/v1/security/roles/{id}/clone` (`CloneCustomRole`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateCustomRole.
        """
        return await _o.clone_custom_role.call(
            self._transport,
            id,
        )

    @describes(_c.CREATE_CUSTOM_ROLE)
    async def create_custom_role(
        self,
        body: CustomRoleSpec,
    ) -> CustomRoleModel:
        """Create a custom role.

        `POST /api/v1/security/roles` (`CreateCustomRole`).

        Args:
            body: CustomRoleSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateCustomRole.
        """
        return await _o.create_custom_role.call(
            self._transport,
            body,
        )

    @describes(_c.CREATE_USER)
    async def create_user(
        self,
        body: UserSpec,
    ) -> UserModel:
        """Add a user or group and give it roles.

        `POST /api/v1/security/users` (`CreateUser`).

        Args:
            body: UserSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateUser.
        """
        return await _o.create_user.call(
            self._transport,
            body,
        )

    @describes(_c.DELETE_CUSTOM_ROLE)
    async def delete_custom_role(
        self,
        id: UUID | str,
    ) -> None:
        """Delete one custom role.

        `DELETE /api/v1/security/roles/{id}` (`DeleteCustomRole`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DeleteCustomRole.
        """
        return await _o.delete_custom_role.call(
            self._transport,
            id,
        )

    @describes(_c.DELETE_USER)
    async def delete_user(
        self,
        id: UUID | str,
    ) -> None:
        """Remove one user or group.

        `DELETE /api/v1/security/users/{id}` (`DeleteUser`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DeleteUser.
        """
        return await _o.delete_user.call(
            self._transport,
            id,
        )

    @describes(_c.GET_CUSTOM_ROLE_DETAILS)
    async def get_custom_role_details(
        self,
        id: UUID | str,
    ) -> CustomRoleModel:
        """Read the scopes and permissions of one custom role.

        `GET /api/v1/security/roles/{id}/details` (`GetCustomRoleDetails`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim GetCustomRoleDetails.
        """
        return await _o.get_custom_role_details.call(
            self._transport,
            id,
        )

    @describes(_c.GET_USER)
    async def get_user(
        self,
        id: UUID | str,
    ) -> UserModel:
        """Read one user or group.

        `GET /api/v1/security/users/{id}` (`GetUser`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewUsersSettings.
        """
        return await _o.get_user.call(
            self._transport,
            id,
        )

    @describes(_c.GET_USER_ROLES)
    async def get_user_roles(
        self,
        id: UUID | str,
    ) -> RolesModel:
        """Read the roles of one user or group.

        `GET /api/v1/security/users/{id}/roles` (`GetUserRoles`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewUsersSettings.
        """
        return await _o.get_user_roles.call(
            self._transport,
            id,
        )

    @describes(_c.RESET_USER_MFA)
    async def reset_user_mfa(
        self,
        id: UUID | str,
    ) -> None:
        """Reset the second factor of one user, who then sets it up again.

        `POST /api/v1/security/users/{id}/resetMFA` (`ResetUserMfa`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ResetUserMfa.
        """
        return await _o.reset_user_mfa.call(
            self._transport,
            id,
        )

    @describes(_c.UPDATE_CUSTOM_ROLE)
    async def update_custom_role(
        self,
        id: UUID | str,
        body: CustomRoleModel,
    ) -> CustomRoleModel:
        """Replace the scopes and permissions of one custom role.

        `PUT /api/v1/security/roles/{id}` (`UpdateCustomRole`).

        Args:
            id: `id`, UUID.
            body: CustomRoleModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateCustomRole.
        """
        return await _o.update_custom_role.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.UPDATE_USER_ROLES)
    async def update_user_roles(
        self,
        id: UUID | str,
        body: RolesModel,
    ) -> RolesModel:
        """Replace the roles of one user or group.

        `PUT /api/v1/security/users/{id}/roles` (`UpdateUserRoles`).

        Args:
            id: `id`, UUID.
            body: RolesModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateUser.
        """
        return await _o.update_user_roles.call(
            self._transport,
            id,
            body,
        )

    @describes(_c.UPDATE_USERS_SETTINGS)
    async def update_users_settings(
        self,
        body: UserRoleSettingsModel,
    ) -> UserRoleSettingsModel:
        """Replace whether users must log in with a second factor.

        `PUT /api/v1/security/settings` (`UpdateUsersSettings`).

        Args:
            body: UserRoleSettingsModel.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateUsersSettings.
        """
        return await _o.update_users_settings.call(
            self._transport,
            body,
        )

    @describes(_c.VIEW_ALL_RESTORE_OPTIONS)
    async def view_all_restore_options(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ERestoreOptionsFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        code_filter: str | None = None,
        name_filter: str | None = None,
        group_filter: str | None = None,
    ) -> RestoreOptionsResult:
        """List the restore options that a custom role can allow.

        `GET /api/v1/security/restoreOptions` (`ViewAllRestoreOptions`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, ERestoreOptionsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            code_filter: `codeFilter`, text.
            name_filter: `nameFilter`, text.
            group_filter: `groupFilter`, text.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateCustomRole.
        """
        return await _o.view_all_restore_options.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            code_filter=code_filter,
            name_filter=name_filter,
            group_filter=group_filter,
        )

    @describes(_c.VIEW_ALL_USER_ROLES)
    async def view_all_user_roles(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ERolesFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        is_built_in_filter: bool | None = None,
    ) -> RolesResult:
        """List the roles that users can have, built-in and custom.

        `GET /api/v1/security/roles` (`ViewAllUserRoles`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, ERolesFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.
            name_filter: `nameFilter`, text.
            is_built_in_filter: `isBuiltInFilter`, true or false.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewUsersAndRoles.
        """
        return await _o.view_all_user_roles.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            is_built_in_filter=is_built_in_filter,
        )

    @describes(_c.VIEW_ALL_USERS)
    async def view_all_users(
        self,
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
        return await _o.view_all_users.call(
            self._transport,
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

    @describes(_c.VIEW_USER_ROLE)
    async def view_user_role(
        self,
        id: UUID | str,
    ) -> RoleModel:
        """Read the name and description of one role.

        `GET /api/v1/security/roles/{id}` (`ViewUserRole`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewUsersAndRoles.
        """
        return await _o.view_user_role.call(
            self._transport,
            id,
        )

    @describes(_c.VIEW_USER_ROLE_PERMISSIONS)
    async def view_user_role_permissions(
        self,
        id: UUID | str,
    ) -> UserRolePermissionsModel:
        """List the permissions of one role.

        `GET /api/v1/security/roles/{id}/permissions` (`ViewUserRolePermissions`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewUsersSettings.
        """
        return await _o.view_user_role_permissions.call(
            self._transport,
            id,
        )

    @describes(_c.VIEW_USERS_SETTINGS)
    async def view_users_settings(
        self,
    ) -> UserRoleSettingsModel:
        """Read whether users must log in with a second factor.

        `GET /api/v1/security/settings` (`ViewUsersSettings`).

        Raises:
            ApiError: If the response is not a success; requires the claim ViewUsersSettings.
        """
        return await _o.view_users_settings.call(
            self._transport,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["UsersAndRolesApi"]
