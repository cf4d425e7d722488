"""The operations of `api.acl`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.acl_browser_filters import AclBrowserFilters
    from ..models.acl_browser_result import AclBrowserResult
    from ..models.acl_change_effective_access_spec import AclChangeEffectiveAccessSpec
    from ..models.acl_change_owner_spec import AclChangeOwnerSpec
    from ..models.acl_record_model import AclRecordModel
    from ..models.e_acl_object_kind import EAclObjectKind


class AclApi:
    """4 operations of `api.acl`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev2"
    group: ClassVar = "acl"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.CHANGE_ACL_EFFECTIVE_ACCESS)
    async def change_acl_effective_access(
        self,
        object_type: EAclObjectKind,
        object_id: UUID | str,
        body: AclChangeEffectiveAccessSpec,
    ) -> AclRecordModel:
        """Set which roles have rights on one object.

        `POST /api/v1/acl/{objectType}/{objectId}/changeEffectiveAccess` (`ChangeAclEffectiveAccess`).

        Args:
            object_type: `objectType`, EAclObjectKind.
            object_id: `objectId`, UUID.
            body: AclChangeEffectiveAccessSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim ChangeAclEffectiveAccess.
        """
        return await _o.change_acl_effective_access.call(
            self._transport,
            object_type,
            object_id,
            body,
        )

    @describes(_c.CHANGE_ACL_OWNER)
    async def change_acl_owner(
        self,
        object_type: EAclObjectKind,
        object_id: UUID | str,
        body: AclChangeOwnerSpec,
    ) -> AclRecordModel:
        """Set a new owner of one object.

        `POST /api/v1/acl/{objectType}/{objectId}/changeOwner` (`ChangeAclOwner`).

        Args:
            object_type: `objectType`, EAclObjectKind.
            object_id: `objectId`, UUID.
            body: AclChangeOwnerSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim ChangeAclOwner.
        """
        return await _o.change_acl_owner.call(
            self._transport,
            object_type,
            object_id,
            body,
        )

    @describes(_c.GET_ACL_RECORD)
    async def get_acl_record(
        self,
        object_type: EAclObjectKind,
        object_id: UUID | str,
    ) -> AclRecordModel:
        """Read who owns one object and who has rights on it.

        `GET /api/v1/acl/{objectType}/{objectId}` (`GetAclRecord`).

        Args:
            object_type: `objectType`, EAclObjectKind.
            object_id: `objectId`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewAcl.
        """
        return await _o.get_acl_record.call(
            self._transport,
            object_type,
            object_id,
        )

    @describes(_c.GET_ACL_RULES)
    async def get_acl_rules(
        self,
        body: AclBrowserFilters | None = None,
        *,
        force_reload: bool | None = None,
    ) -> AclBrowserResult:
        """List who owns objects and who has rights on them.

        `POST /api/v1/acl` (`GetAclRules`), paged.

        Args:
            body: AclBrowserFilters.
            force_reload: `forceReload`, true or false.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewAcl.
        """
        return await _o.get_acl_rules.call(
            self._transport,
            body,
            force_reload=force_reload,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["AclApi"]
