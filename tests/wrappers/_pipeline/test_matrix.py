"""The features of the client, in every revision, with one simulator that serves all of them.

The tests of revisions between the oldest and the newest run in `make soak`.
"""

from __future__ import annotations

import dataclasses
import hashlib
import inspect
import io
from typing import TYPE_CHECKING, Any

import pytest
import pytest_asyncio

import aiovbr
import vbr_api
from aiovbr import defaults
from aiovbr._editing.edit import find_pairs
from aiovbr.automation import (
    Importer,
    ImportJournal,
    Undo,
    compare,
    disable_imported,
    disable_named,
    fill,
    find_slots,
    kind_named,
    plan,
    plan_steps,
    select,
)
from aiovbr.automation._service import document_model
from aiovbr.errors import AuthError, NotFoundError, RevisionNotSupported
from vbr_simulator import Simulator, Size

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

pytestmark = pytest.mark.slow


OLD, NEW = "old-vbr.example.com", "new-vbr.example.com"
ENDS = (defaults.REVISION, list(vbr_api.REVISIONS)[-1])
SIZE = Size(
    credentials=6,
    cloud_credentials=4,
    encryption_passwords=12,
    managed_servers=8,
    repositories=5,
    proxies=3,
    jobs=60,
    sessions=30,
    recovery_tokens=5,
    backups=4,
    backup_objects=8,
    restore_points=20,
    mounts=4,
    inventory_objects=30,
    newer=2,
)


@pytest.fixture(
    params=[
        pytest.param(name, marks=() if name in ENDS else pytest.mark.soak)
        for name in vbr_api.REVISIONS
    ]
)
def revision(request: pytest.FixtureRequest) -> str:
    """An API revision."""
    return str(request.param)


@pytest_asyncio.fixture
async def sim() -> AsyncIterator[Simulator]:
    async with Simulator(seed=3, size=SIZE, server_name=OLD, page_limit_max=25) as running:
        yield running


@pytest_asyncio.fixture
async def vbr(sim: Simulator, revision: str) -> AsyncIterator[aiovbr.Vbr[Any]]:
    async with connection(sim, revision) as connected:
        yield connected


def connection(sim: Simulator, revision: str, **changes: Any) -> aiovbr.Connection[Any]:
    settings: dict[str, Any] = {
        "base_url": sim.base_url,
        "username": sim.username,
        "password": sim.password,
        "tls": aiovbr.TLS(ca_file=sim.ca_file),
        "revision": revision,
        "polling": aiovbr.PollPolicy(first=0.02),  # simulated sessions end within milliseconds
    }
    return aiovbr.connect(**{**settings, **changes})


@pytest.mark.asyncio
async def test_a_connection_logs_in_and_out_and_raises_typed_errors(
    sim: Simulator, revision: str
) -> None:
    async with connection(sim, revision) as vbr:
        assert vbr.revision == revision
        assert await vbr.ping() > 0
        with pytest.raises(NotFoundError) as caught:
            await vbr.api.jobs.get_job("00000000-0000-0000-0000-00000000abcd")
        assert caught.value.operation.revision == revision
    operations = [request.operation for request in sim.requests]
    assert (operations[0], operations[-1]) == ("CreateToken", "Logout")
    with pytest.raises(AuthError):
        async with connection(sim, revision, username="nobody", password="wrong"):
            pass


@pytest.mark.asyncio
async def test_the_error_for_an_unsupported_revision_names_a_supported_one(revision: str) -> None:
    other = next(name for name in ENDS if name != revision)
    async with Simulator(seed=3, revisions=(other,)) as sim:
        with pytest.raises(RevisionNotSupported, match=other):
            async with connection(sim, revision):
                pass


@pytest.mark.asyncio
async def test_lists_page_in_the_query_and_in_the_body(
    sim: Simulator, vbr: aiovbr.Vbr[Any], revision: str
) -> None:
    jobs = vbr.paginate(vbr.api.jobs.get_all_jobs, limit=20)
    rows = await jobs.all()
    assert len({job.id for job in rows}) == len(rows) == (await jobs).total
    assert jobs.order.stable
    assert not jobs.drift.noticed
    api = vbr_api.load(revision)
    for operation in api.catalog.OPERATIONS.values():
        if operation.paging == "body":
            sample = sim.sample(operation.id, revision=revision, complete=False)
            method = getattr(getattr(vbr.api, operation.group), operation.name)
            signature = inspect.signature(getattr(api.operations, operation.name).build)
            kind = str(signature.parameters["body"].annotation).partition(" | ")[0]
            body = getattr(api.models, kind).from_dict(sample.body or {})
            listed = vbr.paginate(method, *sample.parameters.values(), body=body)
            rows = await listed.all()
            assert rows, operation.name
            assert len(rows) == (await listed).total, operation.name


@pytest.mark.asyncio
async def test_a_bulk_creates_and_deletes(vbr: aiovbr.Vbr[Any], revision: str) -> None:
    models = vbr_api.load(revision).models
    passwords = vbr.api.encryption_passwords
    specs = [models.EncryptionPasswordSpec(hint=f"h{n}", password="p") for n in range(40)]
    bulk = vbr.bulk(
        passwords.create_encryption_password, specs, key=lambda spec: spec.hint, concurrency=8
    )
    created_ids = {outcome.key: outcome.unwrap().id async for outcome in bulk}
    listed = await vbr.paginate(passwords.get_all_encryption_passwords).all()
    assert set(created_ids.values()) <= {row.id for row in listed}
    summary = await vbr.bulk(passwords.delete_encryption_password, list(created_ids.values()))
    assert summary.done == 40
    left = await vbr.paginate(passwords.get_all_encryption_passwords).all()
    assert len(left) == len(listed) - 40


@pytest.mark.asyncio
async def test_a_recovery_token_is_created_read_edited_and_deleted(
    vbr: aiovbr.Vbr[Any],
) -> None:
    tokens = vbr.api.recovery_tokens
    token = (await vbr.paginate(tokens.get_all_computer_recovery_tokens)).items[0]
    async with vbr.edit(tokens.get_computer_recovery_token, token.id) as edited:
        edited.name = "another"
    assert (await tokens.get_computer_recovery_token(token.id)).name == "another"
    await tokens.delete_computer_recovery_token(token.id)
    await vbr.wait_gone(lambda: tokens.get_computer_recovery_token(token.id))


@pytest.mark.asyncio
async def test_an_edit_sends_the_difference(vbr: aiovbr.Vbr[Any]) -> None:
    job = (await vbr.paginate(vbr.api.jobs.get_all_jobs)).items[0]
    edit = vbr.edit("jobs", job.id)
    async with edit as model:
        model.description = "edited"
    assert edit.changed == ("description",)
    assert (await vbr.api.jobs.get_job(job.id)).description == "edited"
    repository = next(
        row
        for row in (await vbr.paginate(vbr.api.repositories.get_all_repositories)).items
        if "efault" not in row.name
    )
    edit = vbr.edit(vbr.api.repositories.get_repository, repository.id, wait=True)
    async with edit as model:
        model.description = "edited"
    assert edit.result.state == "Stopped"


def test_every_read_write_pair_has_at_most_one_id(revision: str) -> None:
    pairs = find_pairs(vbr_api.load(revision).catalog.OPERATIONS)
    assert {pair.read.path.count("{") for pair in pairs} <= {0, 1}


@pytest.mark.asyncio
async def test_sessions_are_followed_awaited_and_stopped(vbr: aiovbr.Vbr[Any]) -> None:
    jobs = [
        job
        for job in (await vbr.paginate(vbr.api.jobs.get_all_jobs)).items
        if not getattr(job, "is_disabled", False)
    ]
    started = [await vbr.api.jobs.start_job(job.id) for job in jobs[:3]]
    titles = [record.title async for record in vbr.sessions.follow(started[0])]
    assert titles
    ended = await vbr.sessions.wait_all(started, raise_on_failure=False)
    assert [session.id for session in ended] == [session.id for session in started]
    assert {str(session.state) for session in ended} == {"Stopped"}
    assert await vbr.sessions.logs(started[0])


@pytest.mark.asyncio
async def test_jobs_are_disabled_and_enabled(vbr: aiovbr.Vbr[Any]) -> None:
    job = (await vbr.paginate(vbr.api.jobs.get_all_jobs)).items[0]
    assert await vbr.api.jobs.disable_job(job.id) is None
    assert (await vbr.api.jobs.get_job(job.id)).is_disabled is True
    assert await vbr.api.jobs.enable_job(job.id) is None
    assert (await vbr.api.jobs.get_job(job.id)).is_disabled is False


@pytest.mark.asyncio
async def test_an_export_is_imported_by_another_server_and_undone(revision: str) -> None:
    # Without objects of later revisions: their references do not resolve.
    size = dataclasses.replace(SIZE, newer=0)
    async with (
        Simulator(seed=3, size=size, server_name=OLD) as full,
        Simulator(seed=4, size=Size.empty(), server_name=NEW) as empty,
        connection(full, revision) as source,
        connection(empty, revision) as target,
    ):
        exported = await source.automation.export_all()
        chosen = select(exported.documents, server_name=OLD)
        filled: dict[str, Any] = {}
        for name, document in chosen.documents.items():
            kind = kind_named(name)
            slots = find_slots(kind, document, document_model(kind, revision))
            filled[name], missing = fill(document, slots, lambda _: "s3cret")
            assert not missing
        before = {name: (await target.automation.read_target(name)).ids for name in filled}
        planned = await plan(target.automation, filled)
        assert {str(item.action) for item in planned} == {"create"}
        with ImportJournal() as journal:
            report = await Importer(target.automation, plan_steps(filled), journal=journal).run()
            assert report.complete, [entry for entry in report.results if not entry.state.arrived]
            again = select((await target.automation.export_all()).documents, server_name=NEW)
            for name, document in chosen.documents.items():
                compared = compare(kind_named(name), document, again.documents[name])
                assert compared.same, compared.differences[:3]
            names = [job["name"] for job in filled["jobs"]["jobs"]]
            assert (
                len((await disable_imported(target.automation, journal)).done) == len(names) == 60
            )
            assert len((await disable_named(source.automation, names)).done) == 60
            undoing = Undo(target.automation, journal)
            removals = await undoing.run(await undoing.plan())
            assert all(removal.deleted for removal in removals)
            assert before == {
                name: (await target.automation.read_target(name)).ids for name in filled
            }


@pytest.mark.asyncio
async def test_files_are_downloaded_and_uploaded(
    sim: Simulator, vbr: aiovbr.Vbr[Any], revision: str, tmp_path: Path
) -> None:
    catalog = vbr_api.load(revision).catalog.OPERATIONS
    if "CreateLicenseReport" not in catalog:
        pytest.skip("1.1-rev0 has no transfers")
    models = vbr_api.load(revision).models
    size = await vbr.download(
        vbr.api.license.create_license_report,
        models.LicenseCreateReportSpec.from_dict({"reportFormat": "Pdf"}),
    ).save(tmp_path / "report")
    assert size == (tmp_path / "report").stat().st_size > 0
    upload = vbr.api.entra_id_browser.upload_entra_id_tenant_user
    backup = sim.sample("UploadEntraIdTenantUser", revision=revision).parameters["backupId"]
    (tmp_path / "users").write_bytes(b"users")
    for body in (b"users", io.BytesIO(b"users"), aiovbr.FileUpload(tmp_path / "users")):
        assert (await vbr.upload(upload, backup, body)).data is not None
        assert sim.uploads[-1].sha256 == hashlib.sha256(b"users").hexdigest()
