"""Export and import of the seven kinds (docs/explanation/vbr-api.md, "Automation")."""

from __future__ import annotations

import json

import pytest

from exporting import KINDS, SECRETS, export, import_, importable, moved
from vbr_simulator import Size
from vbr_simulator.http.validation import Validators
from vbr_simulator.spec.api import CompiledRevision

CREATE = (
    "CreateCreds",
    "CreateCloudCreds",
    "CreateEncryptionPassword",
    "CreateManagedServer",
    "CreateRepository",
    "CreateProxy",
    "CreateJob",
)
IMPORT = {
    kind: "Import" + {"cloudcredentials": "CloudCredentials"}.get(kind, kind[0].upper() + kind[1:])
    for kind in KINDS
}


def leaves(value, path=()):
    if isinstance(value, dict):
        for key, part in value.items():
            yield from leaves(part, (*path, key))
    elif isinstance(value, list):
        for part in value:
            yield from leaves(part, path)
    else:
        yield path, value


@pytest.mark.asyncio
async def test_an_import_into_an_empty_server_gives_the_same_export(start):
    source, target = await start(seed=7, size=Size.demo()), await start(seed=8)
    await moved(source, target, *KINDS)
    for kind in KINDS:
        assert await export(target, kind) == await export(source, kind), kind


@pytest.mark.asyncio
async def test_models_of_imported_objects_differ_only_in_ids_and_times(start):
    source, target = await start(seed=7, size=Size.demo()), await start(seed=8)
    await moved(source, target, *KINDS)
    folder = "/api/v1/backupInfrastructure"
    for path in (f"{folder}/managedServers", f"{folder}/repositories", f"{folder}/proxies"):
        query = {"limit": 1000, "orderColumn": "Name"}
        pages = [await call.get(path, **query) for call in (source, target)]
        before, after = ([flat(row) for row in page.rows] for page in pages)
        assert before == after


def flat(row):
    return [(path, value) for path, value in leaves(row) if not path[-1].endswith(("Id", "id"))]


@pytest.mark.asyncio
async def test_an_export_contains_neither_ids_nor_secrets(start):
    call = await start(size=Size.demo())
    ids = {
        record["id"]
        for held in call.sim.world.collections.values()
        for record in held
        if "id" in record
    }
    tags = {
        record["tag"]
        for held in call.sim.world.collections.values()
        for record in held
        if "tag" in record
    }
    for kind in KINDS:
        exported = list(leaves(await export(call, kind)))
        assert {value for path, value in exported if path[-1] in SECRETS} <= {""}
        texts = {value for _, value in exported if isinstance(value, str)}
        assert not any("seeded-" in text for text in texts)
        assert not texts & (ids - tags)


@pytest.mark.asyncio
async def test_an_export_refers_by_name_and_tag(start):
    call = await start(size=Size.demo())
    tags = {item["tag"]: item for item in (await export(call, "credentials"))["credentials"]}
    for host in (await export(call, "managedServers"))["viHosts"]:
        reference = host["credentials"]
        assert tags[reference["credentialsTag"]]["username"] == reference["credentialsName"]
    jobs = (await export(call, "jobs"))["jobs"]
    encrypted = [
        item["storage"]["advancedSettings"]["storageData"]["encryption"]
        for item in jobs
        if "advancedSettings" in item["storage"]
    ]
    assert {item["encryptionPasswordIdOrNull"] for item in encrypted} == {None}
    assert any("encryptionPasswordTag" in item for item in encrypted)


@pytest.mark.asyncio
async def test_settings_decide_about_null_items_and_built_in_objects_of_an_export(start):
    call = await start(size=Size.demo())
    assert (await export(call, "managedServers"))["linuxHosts"][-1] is None
    repositories = await export(call, "repositories")
    assert repositories["WindowsLocalRepositories"][0]["name"] == "Default Backup Repository"
    assert len((await export(call, "proxies"))["proxies"]) == 31
    call.sim.configure(null_items_in_exports=False, built_ins_in_exports=False)
    assert None not in (await export(call, "managedServers"))["linuxHosts"]
    assert len((await export(call, "proxies"))["proxies"]) == 30


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("kind", "body", "count"),
    [
        ("credentials", {"types": ["Linux"]}, 25),
        ("credentials", {"names": ["*-sql-*"]}, 5),
        ("credentials", {"types": ["Linux"], "names": ["*-SQL-*"]}, 5),
        ("credentials", {"showHiddenCreds": True}, 51),
        ("cloudcredentials", {"types": ["Google"]}, 5),
        ("encryptionPasswords", {"hints": ["Vault A*", "Vault B*"]}, 2),
        ("encryptionPasswords", {"modificationTimeFrom": "2024-06-11T00:00:00Z"}, 10),
        ("managedServers", {"types": ["ViHost"]}, 33),
        ("repositories", {"names": ["Nfs*"]}, 3),
        ("proxies", {"names": ["win-*"]}, 15),
        ("jobs", {"names": ["Finance*"]}, 50),
        ("jobs", {"types": ["Backup"]}, 500),
        ("jobs", {"ids": ["11111111-2222-4333-8444-555555555555"]}, 0),
    ],
)
async def test_exports_are_filtered_by_their_body(start, kind, body, count):
    call = await start(size=Size.demo(), null_items_in_exports=False)
    assert sum(map(len, (await export(call, kind, **body)).values())) == count


@pytest.mark.asyncio
async def test_exports_are_filtered_by_ids_and_tags(start):
    call = await start(size=Size.demo())
    rows = (await call.get("/api/v1/encryptionPasswords")).rows[3:5]
    by_id = await export(call, "encryptionPasswords", ids=[row["id"] for row in rows])
    by_tag = await export(call, "encryptionPasswords", tags=[row["tag"] for row in rows])
    assert [item["hint"] for item in by_id["encryptionPasswords"]] == [row["hint"] for row in rows]
    assert by_id == by_tag


@pytest.mark.asyncio
@pytest.mark.parametrize("kind", ["credentials", "cloudcredentials", "encryptionPasswords"])
async def test_an_import_of_empty_secrets_is_refused(start, kind):
    source, target = await start(size=Size.demo()), await start()
    document = await export(source, kind)
    session, log = await import_(target, kind, document)
    assert session["result"]["result"] == "Failed"
    assert {record["status"] for record in log} == {"Failed"}
    assert all(record["description"].endswith("must not be empty.") for record in log)
    assert (await target.get("/api/v1/credentials")).rows == []
    target.sim.configure(empty_secrets_on_import="request")
    refused = await target("POST", f"/api/v1/automation/{kind}/import", document)
    assert (refused.status, refused.message.endswith("must not be empty.")) == (400, True)


@pytest.mark.asyncio
async def test_a_missing_required_secret_is_a_bad_request(start):
    call = await start()
    body = {"encryptionPasswords": [{"hint": "h", "tag": "t"}]}
    reply = await call("POST", "/api/v1/automation/encryptionPasswords/import", body)
    assert reply.status == 400
    assert "'encryptionPasswords[0].password'" in reply.message


@pytest.mark.asyncio
async def test_a_private_key_replaces_a_password(start):
    call = await start()
    linux = {"privateKey": "key", "passphrase": ""}
    spec = {"type": "Linux", "username": "u", "tag": "t", "linuxAdditionalSettings": linux}
    session, _ = await import_(call, "credentials", {"credentials": [spec]})
    assert session["result"]["result"] == "Success"


@pytest.mark.asyncio
async def test_an_import_with_a_missing_reference_fails_with_its_name(start):
    source, target = await start(size=Size.demo()), await start()
    reasons = {
        "managedServers": "Credentials record 'EXAMPLE\\",
        "repositories": "' was not found.",
        "proxies": "Managed server 'win-",
        "jobs": "' was not found.",
    }
    for kind, reason in reasons.items():
        session, log = await import_(target, kind, importable(await export(source, kind)))
        failed = [record for record in log if record["status"] == "Failed"]
        assert session["result"]["result"] in ("Failed", "Warning")
        assert reason in failed[0]["description"]
        assert all("was not found" in record["description"] for record in failed)


@pytest.mark.asyncio
async def test_a_partly_failed_import_logs_the_failed_objects_and_keeps_the_others(start):
    source, target = await start(size=Size.demo()), await start()
    await moved(source, target, "credentials")
    document = importable(await export(source, "managedServers"))
    document["linuxHosts"][3]["credentials"]["credentialsTag"] = "gone"
    session, log = await import_(target, "managedServers", document)
    assert session["result"]["result"] == "Warning"
    assert session["result"]["message"].startswith("99 of 100 objects were imported, 1 failed.")
    assert len(log) == 100
    [failed] = [record for record in log if record["status"] == "Failed"]
    name = document["linuxHosts"][3]["name"]
    assert failed["title"] == f"Managed server '{name}': failed"
    assert "with tag 'gone' was not found." in failed["description"]
    assert sum(map(len, (await export(target, "managedServers")).values())) == 99 + 1  # the null


@pytest.mark.asyncio
async def test_the_log_has_one_record_per_object_in_the_order_of_the_document(start):
    source, target = await start(size=Size.demo()), await start()
    document = importable(await export(source, "encryptionPasswords"))
    _, log = await import_(target, "encryptionPasswords", document)
    hints = [item["hint"] for item in document["encryptionPasswords"]]
    assert [item["title"] for item in log] == [
        f"Encryption password '{h}': imported" for h in hints
    ]


@pytest.mark.asyncio
async def test_imported_objects_appear_while_the_session_runs(start):
    source = await start(size=Size.demo())
    target = await start(import_seconds=0, import_object_seconds=1)
    document = importable(await export(source, "credentials"))
    await target("POST", "/api/v1/automation/credentials/import", document)
    target.sim.advance(10.5)
    assert len((await target.get("/api/v1/credentials")).rows) == 10
    target.sim.advance(10)
    assert len((await target.get("/api/v1/credentials")).rows) == 20


@pytest.mark.asyncio
async def test_a_stopped_import_keeps_its_imported_objects(start):
    source = await start(size=Size.demo())
    target = await start(import_seconds=0, import_object_seconds=1)
    document = importable(await export(source, "credentials"))
    session = (await target("POST", "/api/v1/automation/credentials/import", document)).body
    target.sim.advance(10.5)
    path = f"/api/v1/automation/sessions/{session['id']}"
    assert (await target("POST", f"{path}/stop")).status == 200
    ended = await target.ended(session, automation=True)
    assert ended["result"]["isCanceled"]
    assert len((await target.get("/api/v1/credentials")).rows) == 10


@pytest.mark.asyncio
@pytest.mark.parametrize("kind", ["repositories", "proxies"])
async def test_an_import_never_overwrites_a_built_in_object(start, kind):
    target = await start(existing_on_import="overwrite", null_items_in_exports=False)
    session, [record] = await import_(target, kind, await export(target, kind))
    assert session["result"]["result"] == "Failed"
    assert "is built in" in record["description"]


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("switch", "result", "kept"),
    [("refuse", "Failed", True), ("skip", "Warning", True), ("overwrite", "Success", False)],
)
async def test_a_setting_decides_about_existing_objects(start, switch, result, kept):
    call = await start(size=Size.demo(), existing_on_import=switch)
    for kind in KINDS[:4] + KINDS[6:]:
        document = importable(await export(call, kind))
        before = await export(call, kind)
        session, _ = await import_(call, kind, changed(document))
        assert session["result"]["result"] == result, (kind, session["result"])
        after = await export(call, kind)
        assert len(flat(before)) == len(flat(after))
        assert (after == before) is kept, kind


def changed(document):
    """Return the document with another description (or hint) of each object."""
    text = json.dumps(document)
    return json.loads(text.replace('"description": "', '"description": "new ').replace("page", "p"))


@pytest.mark.asyncio
async def test_overwriting_keeps_the_id(start):
    call = await start(size=Size.demo(), existing_on_import="overwrite")
    before = (await call.get("/api/v1/jobs", limit=1000)).rows
    await import_(call, "jobs", changed(await export(call, "jobs")))
    after = (await call.get("/api/v1/jobs", limit=1000)).rows
    assert [row["id"] for row in after] == [row["id"] for row in before]
    assert after[1]["description"] == "new " + before[1]["description"]


@pytest.mark.asyncio
async def test_a_setting_decides_about_null_items_of_an_import(start):
    call = await start()
    body = {"windowsHosts": [], "linuxHosts": [None], "viHosts": []}
    refused = await call("POST", "/api/v1/automation/managedServers/import", body)
    assert refused.status == 400
    assert "'linuxHosts[0]'" in refused.message
    call.sim.configure(null_items_on_import="ignore")
    assert (await call("POST", "/api/v1/automation/managedServers/import", body)).status == 201


@pytest.mark.asyncio
async def test_an_object_in_the_wrong_list_fails(start):
    source, target = await start(size=Size.demo()), await start()
    document = importable(await export(source, "cloudcredentials"))
    document["google"] = [document["amazon"][0]]
    session, log = await import_(target, "cloudcredentials", document)
    assert session["result"]["result"] == "Warning"
    [failed] = [record for record in log if record["status"] == "Failed"]
    assert failed["description"] == "The type Amazon does not belong in 'google'."


def body_of(api: CompiledRevision, operation):
    schema = api.document.operations[operation].body_schema
    assert schema is not None
    return schema


@pytest.mark.asyncio
@pytest.mark.parametrize("complete", [False, True], ids=["least body", "whole body"])
async def test_exports_of_created_objects_are_valid_and_importable(start, complete):
    source, target = await start(size=Size.demo(), session_seconds=1), await start()
    api = CompiledRevision.load("1.1-rev0")
    for kind, operation in zip(KINDS, CREATE, strict=True):
        shape = api.shapes.of(body_of(api, operation))
        kinds: list[str | None] = [child for child, _ in shape.children.values()]
        for value in kinds or [None]:
            sample = source.sim.sample(operation, complete=complete, kind=value)
            reply = await source(sample.method, sample.path, sample.body)
            assert reply.status in (200, 201), (operation, value, reply.body)
            source.sim.advance(2)
        document = importable(await export(source, kind))
        schema = body_of(api, IMPORT[kind])
        assert (
            Validators(api.document).problems(schema, api.shapes.of(schema).normal(document)) == []
        )
        session, log = await import_(target, kind, document)
        failed = [record for record in log if record["status"] == "Failed"]
        assert (failed, session["result"]["result"]) == ([], "Success"), kind
        assert await export(target, kind) == await export(source, kind)


@pytest.mark.asyncio
async def test_an_edit_appears_in_the_next_export(start):
    call = await start(size=Size.demo())
    path = "/api/v1/backupInfrastructure/managedServers"
    row = await call.first(path, typeFilter="LinuxHost")
    await call.ended((await call("PUT", f"{path}/{row['id']}", row | {"name": "renamed"})).body)
    hosts = (await export(call, "managedServers", names=["renamed"]))["linuxHosts"]
    assert hosts[0]["sshFingerprint"].startswith("SHA256:")
    used = (await export(call, "repositories", types=["LinuxHardened", "LinuxLocal"])).values()
    assert any(repository["hostName"] == "renamed" for part in used for repository in part)


@pytest.mark.asyncio
@pytest.mark.parametrize("seed", [1, 7])
@pytest.mark.parametrize("jobs", [0, 10, 100])
async def test_a_migration_of_any_size_keeps_the_export(start, seed, jobs):
    """A Windows host needs no credentials; an import must not add empty credentials."""
    size = Size.parse(str(jobs)) if jobs else Size(managed_servers=3)
    source, target = await start(seed=seed, size=size), await start(seed=2)
    await moved(source, target, *KINDS)
    for kind in KINDS:
        assert await export(target, kind) == await export(source, kind), kind


@pytest.mark.asyncio
async def test_a_sample_job_follows_an_existing_job_or_none(start):
    call = await start()
    sample = call.sim.sample("CreateJob")
    reply = await call(sample.method, sample.path, sample.body)
    assert reply.status == 201, reply.body
    again = call.sim.sample("CreateJob")
    assert again.body["schedule"]["afterThisJob"]["jobName"] == reply.body["name"]
    assert (await call(again.method, again.path, again.body)).status == 201
