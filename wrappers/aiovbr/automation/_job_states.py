"""Jobs of a server, of every type: its job states list them, its exports and `/jobs` do not."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

import vbr_api
from aiovbr.errors import BadRequestError, RevisionNotSupported
from vbr_api.runtime.messages import describes

from .._portable.coverage import Listing, SourceObject

if TYPE_CHECKING:
    from aiovbr._client.vbr import Vbr

_OPERATION: Final = "get_all_jobs_states"
_PAGE: Final = 500


async def list_jobs(vbr: Vbr[Any]) -> Listing:
    """List the jobs of a server in the newest API revision that server and client share.

    A server may leave out jobs for whose type the revision of the connection has no name: 1.1-rev0
    names one type of jobs, 1.3-rev2 names 27.

    Args:
        vbr: The connection; its login is used in the other revision as well (VBR.md, "The
            documents": calls of one program may name different revisions).

    Raises:
        VbrError: If the server refuses, or does not answer.
    """
    known = list(vbr_api.REVISIONS)
    candidates = known[known.index(vbr.revision) :]
    while True:
        revision = candidates.pop()
        try:
            return await _list_jobs_in(vbr, revision)
        except BadRequestError as refusal:
            # 13.1 refuses a revision without a list of those that it serves (VBR.md, "Errors").
            if isinstance(refusal, RevisionNotSupported):
                candidates = [one for one in candidates if one in refusal.offered]
            if not candidates:
                raise


async def _list_jobs_in(vbr: Vbr[Any], revision: str) -> Listing:
    package, operation = await asyncio.to_thread(_load, revision)

    @describes(operation.OPERATION)
    async def read_page(**query: Any) -> Any:
        request = operation.build(**query)
        headers = {**request.headers, "x-api-version": revision}
        response = await vbr.send(replace(request, headers=headers))
        return operation.parse(response, vbr.decoding)

    rows = [row.to_dict() async for row in vbr.paginate(read_page, limit=_PAGE)]
    return Listing(
        revision=revision,
        types=frozenset(str(one) for one in package.models.EJobType),
        objects=tuple(
            SourceObject(
                id=str(row["id"]), type=str(row.get("type") or ""), name=str(row.get("name") or "")
            )
            for row in rows
        ),
    )


def _load(revision: str) -> tuple[Any, Any]:
    package = vbr_api.load(revision)
    return package, import_module(f"{package.__name__}.operations.{_OPERATION}")


__all__ = ["list_jobs"]
