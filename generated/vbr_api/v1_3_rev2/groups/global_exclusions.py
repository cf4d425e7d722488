"""The operations of `api.global_exclusions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.messages import describes
from ...runtime.missing import missing
from .. import catalog as _c
from .. import operations as _o

if TYPE_CHECKING:
    from uuid import UUID

    from ...runtime.messages import Transport
    from ..models.e_global_vm_exclusions_filters_order_column import (
        EGlobalVMExclusionsFiltersOrderColumn,
    )
    from ..models.global_vm_exclusion_model import GlobalVMExclusionModel
    from ..models.global_vm_exclusion_note_spec import GlobalVMExclusionNoteSpec
    from ..models.global_vm_exclusion_spec import GlobalVMExclusionSpec
    from ..models.global_vm_exclusions_result import GlobalVMExclusionsResult


class GlobalExclusionsApi:
    """5 operations of `api.global_exclusions`."""

    __slots__ = ("_transport",)
    revision: ClassVar = "1.3-rev2"
    group: ClassVar = "global_exclusions"

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @describes(_c.CREATE_GLOBAL_VM_EXCLUSION)
    async def create_global_vm_exclusion(
        self,
        body: GlobalVMExclusionSpec,
    ) -> GlobalVMExclusionModel:
        """Exclude a virtual machine from all jobs.

        `POST /api/v1/globalExclusions/vm` (`CreateGlobalVMExclusion`).

        Args:
            body: GlobalVMExclusionSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim CreateGlobalVMExclusion.
        """
        return await _o.create_global_vm_exclusion.call(
            self._transport,
            body,
        )

    @describes(_c.DELETE_GLOBAL_VM_EXCLUSION)
    async def delete_global_vm_exclusion(
        self,
        id: UUID | str,
    ) -> None:
        """Delete one global exclusion, so that jobs process the machine again.

        `DELETE /api/v1/globalExclusions/vm/{id}` (`DeleteGlobalVMExclusion`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim DeleteGlobalVMExclusion.
        """
        return await _o.delete_global_vm_exclusion.call(
            self._transport,
            id,
        )

    @describes(_c.GET_ALL_GLOBAL_VM_EXCLUSIONS)
    async def get_all_global_vm_exclusions(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EGlobalVMExclusionsFiltersOrderColumn | None = None,
        order_asc: bool | None = None,
    ) -> GlobalVMExclusionsResult:
        """List the virtual machines that no job processes.

        `GET /api/v1/globalExclusions/vm` (`GetAllGlobalVMExclusions`), paged.

        Args:
            skip: `skip`, integer.
            limit: `limit`, integer.
            order_column: `orderColumn`, EGlobalVMExclusionsFiltersOrderColumn.
            order_asc: `orderAsc`, true or false.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewGlobalVMExclusions.
        """
        return await _o.get_all_global_vm_exclusions.call(
            self._transport,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
        )

    @describes(_c.GET_GLOBAL_VM_EXCLUSION)
    async def get_global_vm_exclusion(
        self,
        id: UUID | str,
    ) -> GlobalVMExclusionModel:
        """Read one global exclusion.

        `GET /api/v1/globalExclusions/vm/{id}` (`GetGlobalVMExclusion`).

        Args:
            id: `id`, UUID.

        Raises:
            ApiError: If the response is not a success; requires the claim ViewGlobalVMExclusions.
        """
        return await _o.get_global_vm_exclusion.call(
            self._transport,
            id,
        )

    @describes(_c.UPDATE_GLOBAL_VM_EXCLUSION_NOTE)
    async def update_global_vm_exclusion_note(
        self,
        id: UUID | str,
        body: GlobalVMExclusionNoteSpec,
    ) -> GlobalVMExclusionModel:
        """Replace the note of one global exclusion.

        `PUT /api/v1/globalExclusions/vm/{id}/note` (`UpdateGlobalVMExclusionNote`).

        Args:
            id: `id`, UUID.
            body: GlobalVMExclusionNoteSpec.

        Raises:
            ApiError: If the response is not a success; requires the claim UpdateGlobalVMExclusion.
        """
        return await _o.update_global_vm_exclusion_note.call(
            self._transport,
            id,
            body,
        )

    if not TYPE_CHECKING:  # type checkers report unknown attributes

        def __getattr__(self, name: str) -> object:
            raise missing(self, name)


__all__ = ["GlobalExclusionsApi"]
