"""Types of `aiovbr`: mypy and basedpyright check this module, and nothing runs it."""

from __future__ import annotations

from typing import Any, assert_type
from uuid import UUID

import aiovbr
from vbr_api import AnyApi, v1_2_rev1, v1_3_rev2
from vbr_api.v1_1_rev0 import Api
from vbr_api.v1_1_rev0.models import GeneralOptionsModel, RepositoryModel, SessionModel
from vbr_api.v1_3_rev2 import models as newest


async def check_newest(backup_id: UUID, task_id: UUID) -> None:
    async with aiovbr.connect("vbr", revision="1.3-rev2") as vbr:
        hosts = vbr.paginate(vbr.api.inventory.get_all_inventory_hosts)
        assert_type(hosts, aiovbr.Paginator[newest.InventoryObjectModel])
        folder = newest.FlrBrowseFolderSpec(path="C:\\")
        files = vbr.paginate(vbr.api.file_browser.browse_flr_mount, task_id, folder)
        assert_type(files, aiovbr.Paginator[newest.FlrBrowserItemModel])

        kit = vbr.download(vbr.api.deployment.download_deployment_kit, task_id)
        assert_type(kit, aiovbr.PendingDownload)
        assert_type(await kit.save("kit.zip"), int)
        async with kit as download:
            async for chunk in download:
                assert_type(chunk, bytes)
        vbr.download(vbr.api.jobs.get_all_jobs)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        vbr.download(vbr.api.deployment.download_deployment_kit)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]

        upload = vbr.api.entra_id_browser.upload_entra_id_tenant_user
        for body in (b"users", aiovbr.FileUpload("users.json")):
            answer = await vbr.upload(upload, backup_id, body)
            assert_type(answer, newest.EntraIdTenantBrowseResult)


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


async def check_revisions(session: v1_3_rev2.models.SessionModel) -> None:
    async with aiovbr.connect("vbr", revision="1.2-rev1") as middle:
        assert_type(middle, aiovbr.Vbr[v1_2_rev1.Api])
    async with aiovbr.connect("vbr", revision="1.3-rev2", port=443, lazy=True) as new:
        assert_type(new, aiovbr.Vbr[v1_3_rev2.Api])
        tasks = new.paginate(new.api.tasks.get_all_tasks)
        assert_type(tasks, aiovbr.Paginator[v1_3_rev2.models.TaskModel])
        assert_type(await new.sessions.wait(session), v1_3_rev2.models.SessionModel)

    async with aiovbr.connect("vbr", revision="newest") as newest:
        assert_type(newest, aiovbr.Vbr[AnyApi])
        # An operation of all revisions needs no check; another one needs `isinstance` first.
        await newest.api.jobs.get_all_jobs(limit=1)
        await newest.api.jobs.clone_job("id")  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        api = newest.api
        if isinstance(api, v1_3_rev2.Api):
            assert_type(await api.jobs.clone_job("id"), v1_3_rev2.models.JobModel)
            assert_type(
                newest.paginate(api.jobs.get_all_jobs),
                aiovbr.Paginator[v1_3_rev2.models.JobModel],
            )

    aiovbr.connect("vbr", no_such_option=1)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    aiovbr.connect("vbr", deadline="3")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]


async def missing_operations_are_errors(
    old: aiovbr.Vbr[Api], new: aiovbr.Vbr[v1_3_rev2.Api]
) -> None:
    await old.api.tasks.get_all_tasks()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    await old.api.jobs.clone_job("id")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    await new.api.login.create_authorization_code()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    models = v1_3_rev2.models
    await old.api.credentials.create_creds(models.CredentialsSpec.from_dict({}))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
