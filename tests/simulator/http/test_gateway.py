"""The checks before a behaviour: TLS, routes, versions, content."""

from __future__ import annotations

import hashlib
import io
import json
import os
import ssl

import aiohttp
import pytest

from vbr_simulator import Simulator


@pytest.mark.asyncio
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_the_ca_file_validates_the_certificate_in_strict_mode(host):
    async with Simulator() as sim:
        context = ssl.create_default_context(cafile=sim.ca_file)
        context.verify_flags |= ssl.VERIFY_X509_STRICT
        connector = aiohttp.TCPConnector(ssl=context)
        async with (
            aiohttp.ClientSession(connector=connector) as session,
            session.get(f"https://{host}:{sim.port}/nothing") as response,
        ):
            assert response.status == 404


@pytest.mark.asyncio
async def test_a_caller_without_the_ca_file_does_not_connect(start):
    call = await start()
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.ClientConnectorCertificateError):
            await session.get(call.sim.base_url)


@pytest.mark.asyncio
async def test_the_fingerprint_is_the_sha256_of_the_certificate(start):
    call = await start()
    der = ssl.PEM_cert_to_DER_cert(call.sim.ca_file.read_text())
    assert call.sim.fingerprint == hashlib.sha256(der).hexdigest()


@pytest.mark.asyncio
async def test_a_stopped_simulator_removes_its_certificate():
    async with Simulator() as sim:
        folder = sim.ca_file.parent
        assert os.name != "posix" or folder.stat().st_mode & 0o077 == 0
    assert not folder.exists()


@pytest.mark.asyncio
async def test_an_unknown_route_is_not_found_and_a_wrong_method_is_not_allowed(start):
    call = await start()
    nowhere = await call("GET", "/api/v1/nowhere")
    assert (nowhere.status, nowhere.body["errorCode"]) == (404, "InvalidURI")
    wrong = await call("DELETE", "/api/v1/jobs")
    assert (wrong.status, wrong.body["errorCode"]) == (405, "MethodNotAllowed")
    assert wrong.headers["Allow"] == "GET, POST"


@pytest.mark.asyncio
@pytest.mark.parametrize("version", [None, "1.0-rev0", ""])
async def test_a_missing_or_unsupported_version_is_refused_with_the_supported_versions(
    start, version
):
    call = await start(version_error_code="InvalidURI")
    reply = await call("GET", "/api/v1/serverInfo", headers={"x-api-version": version})
    assert (reply.status, reply.body["errorCode"]) == (400, "InvalidURI")
    assert "1.1-rev0" in reply.message


@pytest.mark.asyncio
async def test_paths_match_in_any_letter_case_and_with_a_trailing_slash(start):
    call = await start()
    assert (await call("GET", "/API/v1/serverinfo/")).status == 200


@pytest.mark.asyncio
async def test_a_refusal_contains_field_names_and_no_values(start):
    call = await start()
    body = {"type": "Linux", "password": "hunter2", "SSHPort": "hunter3"}
    reply = await call("POST", "/api/v1/credentials", body)
    assert reply.status == 400
    assert "'username'" in reply.message
    assert "'SSHPort'" in reply.message
    assert "hunter" not in reply.message


@pytest.mark.asyncio
async def test_enum_values_and_discriminators_match_in_any_letter_case(start):
    call = await start()
    body = {"type": "LINUX", "username": "u", "password": "p", "useSu": True}
    reply = await call("POST", "/api/v1/credentials", body)
    assert reply.status == 201
    assert (reply.body["type"], reply.body["useSu"]) == ("Linux", True)


@pytest.mark.asyncio
async def test_null_reads_as_absent(start):
    call = await start()
    body = {"type": "Standard", "username": "u", "password": "p", "description": None}
    assert (await call("POST", "/api/v1/credentials", body)).status == 201
    refused = await call("POST", "/api/v1/credentials", body | {"username": None})
    assert refused.message == "The field 'username' is required."


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("query", "field"),
    [
        ({"skip": "-1"}, "skip"),
        ({"limit": "many"}, "limit"),
        ({"limit": str(2**40)}, "limit"),
        ({"orderColumn": "Colour"}, "orderColumn"),
        ({"orderAsc": "yes"}, "orderAsc"),
        ({"createdAfterFilter": "yesterday"}, "createdAfterFilter"),
        ({"jobIdFilter": "17"}, "jobIdFilter"),
    ],
)
async def test_a_bad_parameter_is_refused_by_name(start, query, field):
    call = await start()
    reply = await call.get("/api/v1/sessions", **query)
    assert reply.status == 400
    assert f"'{field}'" in reply.message


@pytest.mark.asyncio
async def test_the_document_is_served_without_a_login(start):
    call = await start()
    reply = await call(
        "GET",
        "/swagger/v1.1-rev0/swagger.json",
        headers={"Authorization": None, "x-api-version": None},
    )
    assert reply.status == 200
    assert reply.body["info"]["version"] == "1.1-rev0"


@pytest.mark.asyncio
async def test_the_repr_of_a_request_shows_neither_query_nor_body(start):
    call = await start()
    await call.get("/api/v1/jobs", nameFilter="hunter2")
    await call("GET", "/api/v1/nowhere")
    jobs, nowhere = call.sim.requests
    assert (jobs.method, jobs.path, jobs.operation, jobs.status) == (
        "GET",
        "/api/v1/jobs",
        "GetAllJobs",
        200,
    )
    assert (nowhere.operation, nowhere.status) == (None, 404)
    assert call.sim.requests.count("GetAllJobs") == call.sim.requests.count("GetAllJobs", 200) == 1
    assert "hunter2" not in repr(list(call.sim.requests))


@pytest.mark.asyncio
async def test_large_bodies_are_accepted(start):
    call = await start()
    body = {"type": "Standard", "username": "u", "password": "p", "description": "x" * 5_000_000}
    data = io.BytesIO(json.dumps(body).encode())
    json_type = {"Content-Type": "application/json"}
    reply = await call("POST", "/api/v1/credentials", data=data, headers=json_type)
    assert (reply.status, reply.body["description"]) == (201, body["description"])
