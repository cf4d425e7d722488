"""Objects: create, read, edit, delete, and refusals."""

from __future__ import annotations

import json

import pytest

from vbr_simulator import Size

FOLDER = "/api/v1/backupInfrastructure"


@pytest.mark.asyncio
async def test_an_object_without_a_session_is_created_and_deleted_at_once(start):
    call = await start()
    body = {"type": "Standard", "username": "u", "password": "p"}
    created = (await call("POST", "/api/v1/credentials", body)).body
    path = f"/api/v1/credentials/{created['id']}"
    assert (await call("GET", path)).body == created
    assert (await call("DELETE", path)).status == 204
    gone = await call("GET", path)
    assert (gone.status, gone.body["resourceId"]) == (404, created["id"])


@pytest.mark.asyncio
async def test_ids_are_found_in_any_letter_case(start):
    call = await start(size=Size(jobs=1))
    job = await call.first("/api/v1/jobs")
    assert (await call("GET", f"/api/v1/jobs/{job['id'].upper()}")).body == job


@pytest.mark.asyncio
async def test_answers_contain_no_secrets(start):
    call = await start()
    body = {
        "type": "Linux",
        "username": "u",
        "password": "hunter1",
        "privateKey": "hunter2",
        "passphrase": "hunter3",
        "rootPassword": "hunter4",
        "SSHPort": 2022,
    }
    created = await call("POST", "/api/v1/credentials", body)
    again = await call("GET", f"/api/v1/credentials/{created.body['id']}")
    assert again.body["SSHPort"] == 2022
    for reply in (created, again, await call.get("/api/v1/credentials")):
        assert "hunter" not in json.dumps(reply.body)


@pytest.mark.asyncio
async def test_an_edit_changes_the_model_and_keeps_the_secrets(start):
    call = await start()
    body = {"type": "Linux", "username": "u", "password": "p", "rootPassword": "r"}
    created = (await call("POST", "/api/v1/credentials", body)).body
    path = f"/api/v1/credentials/{created['id']}"
    reply = await call("PUT", path, created | {"description": "new", "SSHPort": 2022})
    assert (reply.status, reply.body["description"]) == (200, "new")
    record = call.sim.world.collection("credentials").get(created["id"])
    assert (record["password"], record["rootPassword"]) == ("p", "r")


@pytest.mark.asyncio
async def test_an_edit_with_another_id_is_refused(start):
    call = await start(size=Size(jobs=2))
    one, other = (await call.get("/api/v1/jobs")).rows
    reply = await call("PUT", f"/api/v1/jobs/{one['id']}", other)
    assert reply.status == 400
    assert "'id'" in reply.message


@pytest.mark.asyncio
async def test_the_name_of_an_existing_object_is_refused(start):
    call = await start(size=Size.demo())
    job = await call.first("/api/v1/jobs")
    body = call.sim.sample("CreateJob").body | {"name": job["name"].upper()}
    reply = await call("POST", "/api/v1/jobs", body)
    assert reply.status == 400
    assert reply.message.endswith("already exists.")


@pytest.mark.asyncio
async def test_a_setting_decides_about_missing_references(start):
    call = await start(size=Size.demo())
    body = call.sim.sample("CreateRepository", kind="Smb").body
    body["share"]["credentialsId"] = "11111111-2222-4333-8444-555555555555"
    reply = await call("POST", f"{FOLDER}/repositories", body)
    assert reply.status == 400
    assert "'share.credentialsId'" in reply.message
    call.sim.configure(check_references=False)
    assert (await call("POST", f"{FOLDER}/repositories", body)).status == 201


@pytest.mark.asyncio
async def test_a_kind_that_the_document_does_not_map_cannot_be_created(start):
    call = await start()
    body = {"name": "n", "description": "", "type": "ExaGrid"}
    reply = await call("POST", f"{FOLDER}/repositories", body)
    assert reply.status == 400
    assert "'type'" in reply.message


@pytest.mark.asyncio
async def test_a_repository_appears_when_its_session_ends(start):
    call = await start(size=Size.demo())
    body = call.sim.sample("CreateRepository", kind="LinuxHardened").body
    session = (await call("POST", f"{FOLDER}/repositories", body)).body
    query = {"nameFilter": body["name"]}
    assert (session["result"], session["resourceId"]) == (None, None)
    assert (await call.get(f"{FOLDER}/repositories", **query)).rows == []
    session = await call.ended(session)
    row = await call.first(f"{FOLDER}/repositories", **query)
    assert session["result"]["result"] == "Success"
    assert session["resourceId"] == row["id"]
    assert session["resourceReference"] == f"{FOLDER}/repositories/{row['id']}"
    assert row["repository"] == body["repository"]


@pytest.mark.asyncio
async def test_the_second_of_two_repositories_with_one_name_fails_in_its_session(start):
    call = await start(size=Size.demo())
    body = call.sim.sample("CreateRepository", kind="Nfs").body
    sessions = [(await call("POST", f"{FOLDER}/repositories", body)).body for _ in range(2)]
    ended = [await call.ended(session) for session in sessions]
    assert [session["result"]["result"] for session in ended] == ["Success", "Failed"]


@pytest.mark.asyncio
async def test_an_object_in_use_is_not_deleted_and_the_message_has_its_user(start):
    call = await start(size=Size.demo())
    server = await call.first(f"{FOLDER}/managedServers", typeFilter="ViHost")
    reply = await call("DELETE", f"/api/v1/credentials/{server['credentialsId']}")
    assert reply.status == 400
    assert "is in use by 'win-" in reply.message
    assert (await call("GET", f"/api/v1/credentials/{server['credentialsId']}")).status == 200


@pytest.mark.asyncio
async def test_built_in_objects_are_not_deleted(start):
    call = await start()
    row = await call.first(f"{FOLDER}/proxies")
    reply = await call("DELETE", f"{FOLDER}/proxies/{row['id']}")
    assert (reply.status, reply.message) == (
        400,
        "Backup proxy 'VMware Backup Proxy' is built in.",
    )


@pytest.mark.asyncio
async def test_a_deleted_server_uses_its_credentials_until_the_delay_has_passed(start):
    call = await start(server_delete_delay=30, session_seconds=1)
    spec = {"type": "Standard", "username": "u", "password": "p"}
    credentials = (await call("POST", "/api/v1/credentials", spec)).body
    body = {
        "type": "WindowsHost",
        "name": "w",
        "description": "",
        "credentialsId": credentials["id"],
    }
    await call.ended((await call("POST", f"{FOLDER}/managedServers", body)).body)
    server = await call.first(f"{FOLDER}/managedServers", nameFilter="w")
    session = (await call("DELETE", f"{FOLDER}/managedServers/{server['id']}")).body
    call.sim.advance(2)
    ended = await call.get(f"/api/v1/sessions/{session['id']}")
    assert ended.body["result"]["result"] == "Success"
    assert (await call("GET", f"{FOLDER}/managedServers/{server['id']}")).status == 200
    held = await call("DELETE", f"/api/v1/credentials/{credentials['id']}")
    assert (held.status, held.message) == (400, "Credentials record 'u' is in use by 'w'.")
    call.sim.advance(30)
    assert (await call("GET", f"{FOLDER}/managedServers/{server['id']}")).status == 404
    assert (await call("DELETE", f"/api/v1/credentials/{credentials['id']}")).status == 204


@pytest.mark.asyncio
async def test_repositories_have_all_15_mapped_kinds_and_unknown_kinds_by_a_setting(start):
    call = await start(size=Size.demo(), unknown_kinds=True)
    rows = (await call.get(f"{FOLDER}/repositories")).rows
    kinds = {row["type"] for row in rows}
    assert len(kinds) == 17
    vault = next(row for row in rows if row["type"] == "VeeamDataCloudVault")
    assert vault["storage"] == {"unit": "du-1", "capacityTB": 40}
    assert (await call("GET", f"{FOLDER}/repositories/{vault['id']}")).body == vault


@pytest.mark.asyncio
async def test_single_documents_are_stored(start):
    call = await start()
    options = (await call.get("/api/v1/generalOptions")).body
    options["emailSettings"]["to"] = "someone@example.com"
    assert (await call("PUT", "/api/v1/generalOptions", options)).body == options
    assert (await call.get("/api/v1/generalOptions")).body == options


@pytest.mark.asyncio
async def test_access_permissions_belong_to_one_repository(start):
    call = await start(size=Size.demo())
    one, other = (await call.get(f"{FOLDER}/repositories")).rows[:2]
    body = {"accessPolicy": "AllowExplicit", "accounts": ["EXAMPLE\\ops"], "encryptBackups": False}
    await call("PUT", f"{FOLDER}/repositories/{one['id']}/accessPermissions", body)
    kept = await call.get(f"{FOLDER}/repositories/{one['id']}/accessPermissions")
    assert kept.body == body
    untouched = await call.get(f"{FOLDER}/repositories/{other['id']}/accessPermissions")
    assert untouched.body["accessPolicy"] == "AllowAll"


@pytest.mark.asyncio
async def test_extents_change_their_state_when_the_session_ends(start):
    call = await start(size=Size.demo())
    row = await call.first(f"{FOLDER}/scaleOutRepositories")
    extent = row["performanceTier"]["performanceExtents"][0]
    path = f"{FOLDER}/scaleOutRepositories/{row['id']}"
    body = {"repositoryIds": [extent["id"]]}
    await call.ended((await call("POST", f"{path}/enableMaintenanceMode", body)).body)
    after = (await call.get(path)).body["performanceTier"]["performanceExtents"]
    assert [item["status"] for item in after] == ["Maintenance", "Normal"]
    stranger = {"repositoryIds": ["11111111-2222-4333-8444-555555555555"]}
    assert (await call("POST", f"{path}/enableSealedMode", stranger)).status == 400


@pytest.mark.asyncio
async def test_a_new_secret_must_not_be_empty(start):
    call = await start(size=Size.demo())
    row = await call.first("/api/v1/credentials")
    path = f"/api/v1/credentials/{row['id']}/changepassword"
    assert (await call("POST", path, {"password": ""})).status == 400
    assert (await call("POST", path, {"password": "new"})).status == 200
    assert call.sim.world.collection("credentials").get(row["id"])["password"] == "new"


@pytest.mark.asyncio
async def test_a_mount_appears_and_disappears_with_its_sessions(start):
    call = await start(size=Size.demo())
    folder = "/api/v1/restore/instantRecovery/vmware/vm"
    sample = call.sim.sample("InstantViVMRecoveryMount")
    before = {row["id"] for row in (await call.get(folder)).rows}
    session = (await call("POST", folder, sample.body)).body
    mount = next(row for row in (await call.get(folder)).rows if row["id"] not in before)
    assert mount["state"] == "Mounting"
    await call.ended(session)
    assert (await call.get(f"{folder}/{mount['id']}")).body["state"] == "Mounted"
    session = (await call("POST", f"{folder}/{mount['id']}/unmount")).body
    assert (await call.get(f"{folder}/{mount['id']}")).body["state"] == "Dismounting"
    await call.ended(session)
    assert (await call.get(f"{folder}/{mount['id']}")).status == 404
