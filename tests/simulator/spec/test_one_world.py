"""One state in five revisions (docs/explanation/vbr-api.md, "Between revisions")."""

from __future__ import annotations

import pytest

from exporting import KINDS, export, moved
from revisions import NEWEST, OLDEST, REVISIONS
from vbr_simulator import Size
from vbr_simulator.http.validation import Validators
from vbr_simulator.spec.api import CompiledRevision

SMALL = Size.parse("40")


@pytest.mark.asyncio
@pytest.mark.parametrize("revision", REVISIONS[1:])
async def test_an_import_and_an_export_round_trip_in_every_revision(start, revision):
    source = await start(seed=7, size=SMALL, revision=revision)
    target = await start(seed=8, revision=revision)
    await moved(source, target, *KINDS)
    for kind in KINDS:
        assert await export(target, kind) == await export(source, kind), kind


# Properties that import specs of the newest revision do not have.
LOST = {"managementPort"}


def carried(value):
    """Return a document without the properties that the newest revision cannot import."""
    if isinstance(value, dict):
        return {key: carried(part) for key, part in value.items() if key not in LOST}
    return [carried(part) for part in value] if isinstance(value, list) else value


@pytest.mark.asyncio
async def test_a_migration_in_the_newest_revision_keeps_the_export_of_the_oldest(start):
    source = await start(seed=7, size=SMALL, revision=NEWEST)
    target = await start(seed=8, revision=NEWEST)
    await moved(source, target, *KINDS)
    for kind in KINDS:
        before = await export(source.through(OLDEST), kind)
        after = await export(target.through(OLDEST), kind)
        assert carried(after) == carried(before), kind


@pytest.mark.asyncio
@pytest.mark.parametrize("revision", REVISIONS)
async def test_an_export_without_nulls_is_valid_in_every_revision(start, revision):
    call = await start(size=SMALL, revision=revision, null_items_in_exports=False)
    api = CompiledRevision.load(revision)
    for kind in KINDS:
        document = await export(call, kind)
        operation = next(
            candidate
            for candidate in api.document.operations.values()
            if candidate.path == f"/api/v1/automation/{kind}/import"
        )
        schema = operation.body_schema or {}
        normal = api.shapes.of(schema).normal(document)
        assert Validators(api.document).problems(schema, normal) == [], kind
        assert any(document.values())


@pytest.mark.asyncio
@pytest.mark.parametrize("later", REVISIONS[1:])
async def test_an_object_of_one_revision_is_listed_and_edited_in_another(start, later):
    old = await start()
    new = old.through(later)
    spec = {"type": "Standard", "username": "svc", "password": "p", "tag": "t-1"}
    created = await old("POST", "/api/v1/credentials", spec)
    seen = await new.first("/api/v1/credentials")
    assert (seen["id"], seen["uniqueId"]) == (created.body["id"], "t-1")
    edited = await new("PUT", f"/api/v1/credentials/{seen['id']}", seen | {"uniqueId": "t-2"})
    assert edited.status == 200, edited.body
    back = await old.get(f"/api/v1/credentials/{seen['id']}")
    assert back.body["tag"] == "t-2"
    assert old.sim.world.collection("credentials").get(seen["id"])["password"] == "p"


@pytest.mark.asyncio
@pytest.mark.parametrize("later", REVISIONS[1:])
async def test_jobs_and_sessions_have_the_names_of_each_revision(start, later):
    old = await start(size=SMALL)
    new = old.through(later)
    job = await old.first("/api/v1/jobs")
    reply = await new("POST", f"/api/v1/jobs/{job['id']}/start", {"performActiveFull": False})
    assert reply.status == 201, reply.body
    assert reply.body["jobId"] == job["id"]
    running = (await old.get("/api/v1/sessions", jobIdFilter=job["id"])).rows
    assert reply.body["id"] in {session["id"] for session in running}
    ended = await old.ended(reply.body)
    assert (ended["activityId"], ended["sessionType"]) == (job["id"], "Job")
    seen = await new.get(f"/api/v1/sessions/{reply.body['id']}")
    kind = CompiledRevision.load(later).shapes.named("ESessionType").spelled("Job")
    assert (seen.body["sessionType"], seen.body["result"]["result"]) == (kind, "Success")


@pytest.mark.asyncio
@pytest.mark.parametrize("revision", REVISIONS)
async def test_enable_and_disable_answer_with_the_status_of_the_revision(start, revision):
    call = await start(size=SMALL, revision=revision)
    status = 204 if revision in ("1.3-rev1", "1.3-rev2") else 200
    job = await call.first("/api/v1/jobs")
    for verb, disabled in (("disable", True), ("enable", False)):
        reply = await call("POST", f"/api/v1/jobs/{job['id']}/{verb}")
        assert (reply.status, reply.body) == (status, None)
        after = await call.get(f"/api/v1/jobs/{job['id']}")
        assert after.body["isDisabled"] is disabled


@pytest.mark.asyncio
@pytest.mark.parametrize("revision", REVISIONS)
async def test_a_recovery_token_is_created_read_edited_and_deleted(start, revision):
    call = await start(size=SMALL, revision=revision)
    backup = await call.first("/api/v1/backups")
    path = "/api/v1/agents/recoveryTokens"
    spec = {"backupIds": [backup["id"]], "expirationDate": "2031-01-01T00:00:00Z"}
    created = await call("POST", path, spec)
    assert created.status == (201 if revision == NEWEST else 200), created.body
    assert created.body["recoveryToken"]
    where = f"{path}/{created.body['id']}"
    edited = await call("PUT", where, created.body | {"name": "renamed"})
    assert (edited.status, edited.body["name"]) == (200, "renamed")
    assert (await call.get(path, nameFilter="rena*")).rows[0]["id"] == created.body["id"]
    assert (await call("DELETE", where)).status == 204
    assert (await call.get(where)).status == 404


@pytest.mark.asyncio
@pytest.mark.parametrize("revision", REVISIONS)
async def test_grants_work_in_every_revision_that_has_them(start, revision):
    call = await start(revision=revision)
    form = {"username": call.sim.username, "password": call.sim.password}
    pair = (await call.login(grant_type="Password", **form)).body
    again = await call.login(grant_type="refresh_token", refresh_token=pair["refresh_token"])
    assert again.status == 200
    twice = await call.login(grant_type="refresh_token", refresh_token=pair["refresh_token"])
    assert twice.status in (400, 401)
    code = await call("POST", "/api/oauth2/authorization_code")
    assert code.status == (200 if revision in REVISIONS[:2] else 404)
    if code.status == 200:
        granted = await call.login(grant_type="authorization_code", code=code.body["code"])
        assert granted.status == 200, granted.body
    assert (await call("POST", "/api/oauth2/logout")).status == 200
    assert (await call.get("/api/v1/jobs")).status == 401


@pytest.mark.asyncio
async def test_newer_kinds_are_hidden_or_shown_by_a_setting(start):
    old = await start(size=Size.demo())
    new = old.through(NEWEST)
    kinds: dict[str, set[str]] = {}
    for path in ("jobs", "backupInfrastructure/repositories", "backupInfrastructure/proxies"):
        rows = (await new.get(f"/api/v1/{path}", limit=1000)).rows
        kinds[path] = {row["type"] for row in rows}
        known = {row["type"] for row in (await old.get(f"/api/v1/{path}", limit=1000)).rows}
        assert len(known) < len(kinds[path])
        hidden = next(row for row in rows if row["type"] == max(kinds[path] - known))
        assert (await old.get(f"/api/v1/{path}/{hidden['id']}")).status == 404
    assert len(kinds["jobs"]) == 20
    assert len(kinds["backupInfrastructure/repositories"]) == 24
    old.sim.configure(newer_kinds="show")
    shown = {row["type"] for row in (await old.get("/api/v1/jobs", limit=1000)).rows}
    assert shown == kinds["jobs"] - {"VSphereBackup"} | {"Backup"}


@pytest.mark.asyncio
@pytest.mark.parametrize("revision", [OLDEST, NEWEST])
async def test_a_managed_server_is_deleted_after_the_configured_delay(start, revision):
    call = await start(size=SMALL, revision=revision, server_delete_delay=30, session_seconds=5)
    path = "/api/v1/backupInfrastructure/managedServers"
    rows = (await call.get(path, limit=500)).rows
    free = next(
        row
        for row in rows
        if call.sim.world.links.user_of(row["id"]) is None and row["name"] != "This server"
    )
    reply = await call("DELETE", f"{path}/{free['id']}")
    assert reply.status == 201, reply.body
    call.sim.advance(6)
    assert (await call.get(f"{path}/{free['id']}")).status == 200
    call.sim.advance(30)
    assert (await call.get(f"{path}/{free['id']}")).status == 404


@pytest.mark.asyncio
async def test_a_page_is_filtered_and_ordered_by_the_names_of_the_revision(start):
    call = await start(size=Size.demo(), revision=NEWEST)
    rows = (await call.get("/api/v1/jobs", typeFilter="VSphereBackup", limit=1000)).rows
    assert len(rows) == 500
    page = await call.get("/api/v1/sessions", typeFilter="BackupJob", limit=5, skip=3)
    assert {row["sessionType"] for row in page.rows} == {"BackupJob"}
    names = [row["name"] for row in (await call.get("/api/v1/jobs", orderColumn="Name")).rows]
    assert names == sorted(names, key=str.casefold)
