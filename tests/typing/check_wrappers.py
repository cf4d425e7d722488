"""What type checkers see of `aiovbr`; checked by mypy and basedpyright, never run."""

from __future__ import annotations

from typing import Any, assert_type
from uuid import UUID

import aiovbr
from vbr_api.v1_1_rev0 import Api
from vbr_api.v1_1_rev0.models import GeneralOptionsModel, RepositoryModel, SessionModel


async def check(session: SessionModel, ids: list[UUID | str], revision: str) -> None:
    async with aiovbr.connect("vbr") as vbr:
        assert_type(vbr, aiovbr.Vbr[Api])
        assert_type(vbr.with_options(deadline=3), aiovbr.Vbr[Api])

        rows = vbr.paginate(vbr.api.repositories.get_all_repositories, name_filter="*")
        assert_type(rows, aiovbr.Paginator[RepositoryModel])
        assert_type((await rows).items, list[RepositoryModel])
        assert_type(rows.prefetch(2).resume(str(rows.cursor)), aiovbr.Paginator[RepositoryModel])
        assert_type(rows.drift, aiovbr.Drift)
        assert_type(rows.cursor, aiovbr.Cursor)
        async for row in rows:
            assert_type(row, RepositoryModel)

        vbr.paginate(vbr.api.repositories.get_all_repositories, no_such_filter="*")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
        vbr.paginate(vbr.api.repositories.get_repository, "x")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

        async for outcome in vbr.bulk(vbr.api.repositories.get_repository, ids, key=str):
            assert_type(outcome, aiovbr.Outcome[UUID | str, RepositoryModel])

        assert_type(await vbr.sessions.wait(session), SessionModel)

        async with vbr.edit(vbr.api.repositories.get_repository, ids[0]) as repository:
            assert_type(repository, RepositoryModel)
        async with vbr.edit(vbr.api.general_options.get_general_options) as options:
            assert_type(options, GeneralOptionsModel)
        assert_type(vbr.edit("jobs", ids[0]), aiovbr.Edit[Any])
        vbr.edit(vbr.api.repositories.get_repository)  # type: ignore[arg-type]  # pyright: ignore[reportCallIssue, reportArgumentType]

    async with aiovbr.connect("vbr", revision="1.1-rev0") as typed:
        assert_type(typed, aiovbr.Vbr[Api])
    async with aiovbr.connect("vbr", revision=revision) as untyped:
        assert_type(untyped, aiovbr.Vbr[Any])
