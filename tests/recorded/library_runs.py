"""Recorded runs of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import aiovbr
from vbr_api.v1_1_rev0 import models
from vbr_simulator import Size

from .stage import NEWER, SharedClock

if TYPE_CHECKING:
    from .stage import Stage


def paginate(stage: Stage) -> None:
    stage.serve("old", page_limit_max=12)

    async def read_all() -> object:
        async with stage.connection("old") as vbr:
            sessions = vbr.paginate(vbr.api.sessions.get_all_sessions).prefetch(4)
            return len(await sessions.all())

    async def resume() -> object:
        async with stage.connection("old") as vbr:
            sessions = vbr.paginate(vbr.api.sessions.get_all_sessions, limit=10).prefetch(0)
            rows = 0
            async for _ in sessions:
                rows += 1
                if rows == 15:
                    break
            again = vbr.paginate(vbr.api.sessions.get_all_sessions, limit=10).prefetch(0)
            return len(await again.resume(str(sessions.cursor)).all())

    stage.library("paginate with prefetch", read_all, order="writes")
    stage.library("resume a cursor", resume)


def bulk(stage: Stage) -> None:
    server = stage.serve("old", size=Size())
    server.faults.add(operation="CreateEncryptionPassword", reset="after", skip=2)
    server.faults.add(operation="CreateEncryptionPassword", status=400, body=b"{}", skip=4)
    specs = [
        models.EncryptionPasswordSpec(hint=f"hint {number}", password="p") for number in range(9)
    ]

    async def run() -> object:
        async with stage.connection("old") as vbr:

            async def find(key: str, _: Any) -> Any:
                async for row in vbr.paginate(
                    vbr.api.encryption_passwords.get_all_encryption_passwords
                ):
                    if row.hint == key:
                        return row
                return None

            states: dict[str, int] = {}
            async for outcome in vbr.bulk(
                vbr.api.encryption_passwords.create_encryption_password,
                specs,
                key=lambda spec: spec.hint,
                reconcile=find,
                journal=stage.folder / "passwords.journal",
                concurrency=1,
            ):
                states[str(outcome.state)] = states.get(str(outcome.state), 0) + 1
            return states

    stage.library("bulk with a lost answer and a refusal", run)
    stage.library("bulk with the same journal", run)


def edit_and_sessions(stage: Stage) -> None:
    server = stage.serve("old", job_seconds=5.0)
    clock = SharedClock(server)
    job_id = next(iter(server.world.collection("jobs")))["id"]

    async def edit() -> object:
        async with stage.connection("old", clock=clock) as vbr:
            edit = vbr.edit(vbr.api.jobs.get_job, job_id)
            async with edit as job:
                job.description = "moved"
            return sorted(map(str, edit.changed))

    async def wait() -> object:
        async with stage.connection("old", clock=clock) as vbr:
            session = await vbr.api.jobs.start_job(job_id)
            ended = await vbr.sessions.wait(session)
            return str(ended.result.result)

    async def follow() -> object:
        async with stage.connection("old", clock=clock) as vbr:
            session = await vbr.api.jobs.start_job(job_id)
            return len([record.title async for record in vbr.sessions.follow(session)])

    stage.library("edit", edit)
    stage.library("wait for a session", wait)
    stage.library("follow the log of a session", follow)


def files(stage: Stage) -> None:
    server = stage.serve("old", size=NEWER, revisions=("1.3-rev2",))
    task = server.sample("DownloadDeploymentKit").path.split("/")[-2]
    backup = server.sample("UploadEntraIdTenantUser").path.split("/")[-2]

    async def run() -> object:
        async with stage.connection("old", revision="1.3-rev2") as vbr:
            kit = vbr.download(vbr.api.deployment.download_deployment_kit, task)
            size = await kit.save(stage.folder / "kit.zip")
            path = stage.folder / "users.json"
            path.write_bytes(b"{}" * size)
            send = vbr.api.entra_id_browser.upload_entra_id_tenant_user
            await vbr.upload(send, backup, aiovbr.FileUpload(path))
            return [size > 0, [upload.size == 2 * size for upload in server.uploads]]

    stage.library("download and upload", run)


def tokens_and_retries(stage: Stage) -> None:
    server = stage.serve("old", access_token_seconds=900)
    clock = SharedClock(server)

    async def expire() -> object:
        async with stage.connection("old", clock=clock) as vbr:
            await vbr.api.service.get_server_info()
            clock.advance(1000)
            await vbr.api.service.get_server_info()
            server.revoke()
            await vbr.api.service.get_server_info()
            server.revoke(refresh=True)
            await vbr.api.service.get_server_info()
            return None

    async def retry() -> object:
        async with stage.connection("old", clock=clock) as vbr:
            server.faults.add(operation="GetAllJobs", status=503, retry_after=7)
            server.faults.add(operation="GetAllJobs", status=503)
            before = clock.monotonic()
            await vbr.api.jobs.get_all_jobs(limit=1)
            return clock.monotonic() - before >= 7

    async def lose_a_write() -> object:
        async with stage.connection("old", clock=clock) as vbr:
            server.faults.add(operation="CreateEncryptionPassword", reset="after")
            spec = models.EncryptionPasswordSpec(hint="h", password="p")
            await vbr.api.encryption_passwords.create_encryption_password(spec)
            return None

    stage.library("refresh of an expired token, a revoked one, a lost login", expire)
    stage.library("retry after 503", retry)
    stage.library("a write without an answer", lose_a_write)


def discover(stage: Stage) -> None:
    server = stage.serve("old", size=Size(), build="12.3.1.1139")

    async def look() -> object:
        tls = aiovbr.TLS(ca_file=server.ca_file)
        discovery = await aiovbr.discover(base_url=server.base_url, tls=tls)
        return [*discovery.revisions, discovery.newest]

    async def newest() -> object:
        async with stage.connection("old", revision="newest") as vbr:
            await vbr.api.service.get_server_info()
            return vbr.supports("GetAllTasks")

    stage.library("discover", look)
    stage.library("connect with the newest revision", newest)


RUNS = {
    "paginate": paginate,
    "bulk with a journal": bulk,
    "edit and sessions": edit_and_sessions,
    "files": files,
    "tokens and retries": tokens_and_retries,
    "discover and newest": discover,
}
"""The runs by name."""
