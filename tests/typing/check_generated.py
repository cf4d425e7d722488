"""Types of the generated client: `make types` checks this module, and nothing runs it.

A wrong call has the necessary ignore; an unnecessary ignore is an error.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, assert_type
from uuid import UUID

import vbr_api
from vbr_api import v1_1_rev0
from vbr_api.v1_1_rev0 import models

if TYPE_CHECKING:
    from vbr_api.runtime import Transport


async def operations_are_typed(transport: Transport) -> None:
    api = vbr_api.api_class("1.1-rev0")(transport)
    assert_type(api, v1_1_rev0.Api)
    page = await api.repositories.get_all_repositories(name_filter="a*", limit=5)
    assert_type(page, models.RepositoriesResult)
    assert_type(page.data, list[models.RepositoryModel])
    assert_type(
        await api.jobs.start_job(UUID(int=1), models.JobStartSpec(perform_active_full=False)),
        models.SessionModel,
    )
    assert_type(await api.proxies.delete_proxy(UUID(int=1)), None)


async def wrong_calls_are_rejected(api: v1_1_rev0.Api) -> None:
    await api.repositories.get_all_repositories(limit="5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await api.repositories.get_all_repositories(5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await api.repositories.get_all_repositories(nmae="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await api.repositories.get_repository()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await api.jobs.create_job(models.JobModel.from_dict({}))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def subclasses_narrow(repository: models.RepositoryModel) -> None:
    if isinstance(repository, models.WindowsLocalStorageModel):
        assert_type(repository.host_id, UUID)
    match repository:
        case models.SmbStorageModel():
            assert_type(repository, models.SmbStorageModel)
        case _:
            assert_type(repository.type, models.ERepositoryType)


def optional_properties_may_be_none(session: models.SessionModel) -> None:
    assert_type(session.end_time, datetime | None)
    assert_type(session.creation_time, datetime)
    assert_type(session.to_dict(), dict[str, object])  # type: ignore[assert-type]  # pyright: ignore[reportAssertTypeFailure]


def constructors_are_checked() -> None:
    models.EncryptionPasswordSpec(password="p", hint="h")
    models.EncryptionPasswordSpec(password="p")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    models.EncryptionPasswordSpec(password=1, hint="h")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
