"""Every operation of the document answers, by its schema."""

from __future__ import annotations

import pytest

from vbr_simulator import Size
from vbr_simulator.api import Api

API = Api.load("1.1-rev0")


def nullable(value):
    """The document without its nulls on optional properties: how a client must read it."""
    if isinstance(value, dict):
        return {key: nullable(part) for key, part in value.items() if part is not None}
    if isinstance(value, list):
        return [nullable(part) for part in value if part is not None]
    return value


async def problems_of(call, operation, *, complete, strict):
    sample = call.sim.sample(operation.id, complete=complete)
    login = operation.id == "CreateToken"
    token = call.sim.token()["access_token"]  # Logout ends the one it is called with
    reply = await call(
        sample.method,
        sample.path,
        None if login else sample.body,
        headers={"Authorization": f"Bearer {token}"},
        **({"data": sample.body} if login else {}),
    )
    if reply.status != operation.status:
        return f"{operation.id}: {reply.status} {reply.body}"
    if operation.response is None:
        return f"{operation.id}: a body where none is declared" if reply.body else None
    body = reply.body if strict else nullable(reply.body)
    found = API.validators.problems(operation.response, body)
    return f"{operation.id}: {found[0]}" if found else None


@pytest.mark.asyncio
@pytest.mark.parametrize("strict", [True, False], ids=["valid by the document", "with nulls"])
@pytest.mark.parametrize("complete", [False, True], ids=["least body", "whole body"])
async def test_all_133_operations_answer_by_the_document(start, strict, complete):
    call = await start(size=Size.demo(), nulls=not strict)
    operations = list(API.document.operations.values())
    assert len(operations) == 133
    found = [
        await problems_of(call, operation, complete=complete, strict=strict)
        for operation in operations
    ]
    assert [one for one in found if one] == []
    assert set(call.sim.requests.by_operation) == set(API.document.operations)


@pytest.mark.asyncio
async def test_every_child_of_a_polymorphic_body_is_accepted(start):
    call = await start(size=Size.demo())
    refused = []
    for operation in API.document.operations.values():
        shape = API.shapes.of(operation.body_schema) if operation.body_schema else None
        if shape is None or API.plans[operation.id].verb == "update":
            continue
        for kind, _ in shape.children.values():
            sample = call.sim.sample(operation.id, kind=kind)
            reply = await call(sample.method, sample.path, sample.body)
            if reply.status != operation.status:
                refused.append((operation.id, kind, reply.body))
    assert refused == []


@pytest.mark.asyncio
async def test_operations_without_a_claim_are_forbidden_and_without_a_token_refused(start):
    call = await start(size=Size.demo())
    viewer = call.sim.token(call.sim.settings.viewer)["access_token"]
    for operation in API.document.operations.values():
        if not operation.secured or operation.id == "Logout":
            continue
        sample = call.sim.sample(operation.id)
        nobody = await call(sample.method, sample.path, headers={"Authorization": None})
        assert (nobody.status, nobody.body["errorCode"]) == (401, "AccessDenied"), operation.id
        if any(not claim.startswith("View") for claim in operation.claims):
            reply = await call(
                sample.method,
                sample.path,
                sample.body,
                headers={"Authorization": f"Bearer {viewer}"},
            )
            assert reply.status == 403, operation.id
            assert operation.claims[0] in reply.message


@pytest.mark.asyncio
async def test_unknown_ids_are_not_found_whatever_the_operation(start):
    call = await start(size=Size.demo())
    unknown = "11111111-2222-4333-8444-555555555555"
    for operation in API.document.operations.values():
        names = [p.name for p in operation.parameters if p.location == "path"]
        if not names or not operation.secured:
            continue
        path = operation.path
        for name in names:
            path = path.replace("{" + name + "}", unknown)
        reply = await call(operation.method, path, call.sim.sample(operation.id).body)
        assert reply.status == 404, (operation.id, reply.body)
        assert reply.body["errorCode"] == "NotFound"


@pytest.mark.asyncio
async def test_a_body_that_breaks_the_schema_is_refused_by_every_operation_that_takes_one(start):
    call = await start(size=Size.demo())
    for operation in API.document.operations.values():
        if operation.body is None or operation.id == "CreateToken":
            continue
        sample = call.sim.sample(operation.id)
        reply = await call(sample.method, sample.path, ["not", "an", "object"])
        assert (reply.status, reply.body["errorCode"]) == (400, "UnexpectedContent"), operation.id
        text = await call(sample.method, sample.path, data=b"{}", headers={"Content-Type": "a/b"})
        assert text.status == 415, operation.id


@pytest.mark.asyncio
async def test_what_is_read_may_be_written_back(start):
    call = await start(size=Size.demo())
    for operation in API.document.operations.values():
        read = next(
            (
                one
                for one in API.document.operations.values()
                if one.path == operation.path and one.method == "GET"
            ),
            None,
        )
        if operation.method != "PUT" or read is None:
            continue
        sample = call.sim.sample(operation.id)
        before = await call("GET", sample.path)
        body = before.body
        if "expirationDate" in body:
            body["expirationDate"] = sample.body["expirationDate"]
        reply = await call("PUT", sample.path, body)
        assert reply.status == operation.status, (operation.id, reply.body)
        call.sim.advance(60)
        after = await call("GET", sample.path)
        same = {key for key in before.body if key not in ("modificationTime", "expirationDate")}
        assert {key: after.body[key] for key in same} == {key: before.body[key] for key in same}
