"""Jobs of a server of every type, from its job states; exports and `/jobs` lack some types."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

import vbr_api
from aiovbr.errors import BadRequestError, RevisionNotSupported
from vbr_api.runtime.messages import describes

from .._portable.coverage import SourceListing, SourceObject
from ._rows import read_row

if TYPE_CHECKING:
    from aiovbr._client.vbr import Vbr

_OPERATION: Final = "get_all_jobs_states"
_PAGE: Final = 500


async def list_jobs(vbr: Vbr[Any]) -> SourceListing:
    """List the jobs of a server in the newest API revision that server and client share.

    A server can omit jobs whose type has no name in the revision of the connection: 1.1-rev0 has
    one type of jobs, 1.3-rev2 has 27.

    Args:
        vbr: The connection; its login is valid for the other revision as well (vbr-api.md, F9).

    Raises:
        VbrError: If the request fails.
    """
    known = list(vbr_api.REVISIONS)
    candidates = known[known.index(vbr.revision) :]
    while True:
        revision = candidates.pop()
        try:
            return await _list_jobs_in(vbr, revision)
        except BadRequestError as refusal:
            # 13.1 refuses a revision without a list of the served revisions (vbr-api.md, F55).
            if isinstance(refusal, RevisionNotSupported):
                candidates = [name for name in candidates if name in refusal.offered]
            if not candidates:
                raise


async def _list_jobs_in(vbr: Vbr[Any], revision: str) -> SourceListing:
    package, operation = await asyncio.to_thread(_load, revision)

    @describes(operation.OPERATION)
    async def read_page(**query: Any) -> Any:
        request = operation.build(**query)
        headers = {**request.headers, "x-api-version": revision}
        response = await vbr.send(replace(request, headers=headers))
        return operation.parse(response, vbr.decoding)

    listing = vbr.paginate(read_page, limit=_PAGE)
    rows = [read_row(row, operation.OPERATION) async for row in listing]
    return SourceListing(
        revision=revision,
        types=frozenset(str(member) for member in package.models.EJobType),
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
