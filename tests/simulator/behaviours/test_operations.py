"""Every operation of a document has a valid answer."""

from __future__ import annotations

import pytest

from revisions import NEWEST, OLDEST, REVISIONS
from vbr_simulator import Size
from vbr_simulator.http.validation import Validators
from vbr_simulator.spec.api import CompiledRevision

APIS = {revision: CompiledRevision.load(revision) for revision in REVISIONS}
VALIDATORS = {revision: Validators(api.document) for revision, api in APIS.items()}
COUNTS = dict(zip(REVISIONS, (133, 268, 345, 404, 519), strict=True))
BOTH = pytest.mark.parametrize("revision", [OLDEST, NEWEST])


def document_of(call):
    return APIS[call.revision].document


def nullable(value):
    """Return a document without nulls, as a client reads it."""
    if isinstance(value, dict):
        return {key: nullable(part) for key, part in value.items() if part is not None}
    if isinstance(value, list):
        return [nullable(part) for part in value if part is not None]
    return value


async def problems_of(call, operation, *, complete, strict):
    sample = call.sample(operation.id, complete=complete)
    login = operation.id == "CreateToken"
    token = call.sim.token()["access_token"]  # Logout revokes the token of its request
    raw = login or isinstance(sample.body, bytes)
    headers = {"Authorization": f"Bearer {token}"}
    if isinstance(sample.body, bytes):
        headers["Content-Type"] = sample.content_type
    reply = await call(
        sample.method,
        sample.path,
        None if raw else sample.body,
        headers=headers,
        **({"data": sample.body} if raw else {}),
    )
    if reply.status != operation.status:
        return f"{operation.id}: {reply.status} {reply.body}"
    if operation.response is None:
        return f"{operation.id}: a body where none is declared" if reply.body else None
    if APIS[call.revision].plans[operation.id].verb == "download":
        return None if isinstance(reply.body, bytes) else f"{operation.id}: no bytes"
    body = reply.body if strict else nullable(reply.body)
    problems = VALIDATORS[call.revision].problems(operation.response, body)
    return f"{operation.id}: {problems[0]}" if problems else None


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("revision", "strict", "complete"),
    [
        (revision, strict, complete)
        for revision in REVISIONS
        for strict in (True, False)
        for complete in (False, True)
        # The revisions between the oldest and the newest run half of the combinations.
        if revision in (OLDEST, NEWEST) or strict is complete
    ],
)
async def test_every_operation_answers_with_a_valid_body(start, revision, strict, complete):
    call = await start(size=Size.demo(), nulls=not strict, revision=revision)
    operations = list(document_of(call).operations.values())
    assert len(operations) == COUNTS[revision]
    problems = [
        await problems_of(call, operation, complete=complete, strict=strict)
        for operation in operations
    ]
    assert [problem for problem in problems if problem] == []
    assert set(call.sim.requests.by_operation) == set(document_of(call).operations)


@BOTH
@pytest.mark.asyncio
async def test_every_child_of_a_polymorphic_body_is_accepted(start, revision):
    call = await start(size=Size.demo(), revision=revision)
    refused = []
    for operation in document_of(call).operations.values():
        shape = (
            APIS[call.revision].shapes.of(operation.body_schema) if operation.body_schema else None
        )
        if shape is None or APIS[call.revision].plans[operation.id].verb == "update":
            continue
        for kind, _ in shape.children.values():
            sample = call.sample(operation.id, kind=kind)
            reply = await call(sample.method, sample.path, sample.body)
            if reply.status != operation.status:
                refused.append((operation.id, kind, reply.body))
    assert refused == []


@BOTH
@pytest.mark.asyncio
async def test_a_missing_claim_is_forbidden_and_a_missing_token_is_refused(start, revision):
    call = await start(size=Size.demo(), revision=revision)
    viewer = call.sim.token(call.sim.settings.viewer)["access_token"]
    for operation in document_of(call).operations.values():
        if not operation.secured or operation.id == "Logout":
            continue
        sample = call.sample(operation.id)
        nobody = await call(sample.method, sample.path, headers={"Authorization": None})
        assert (nobody.status, nobody.body["errorCode"]) == (401, "AccessDenied"), operation.id
        if any(not claim.startswith("View") for claim in operation.claims):
            reply = await call(
                sample.method,
                sample.path,
                None if isinstance(sample.body, bytes) else sample.body,
                headers={"Authorization": f"Bearer {viewer}"},
            )
            assert reply.status == 403, operation.id
            assert operation.claims[0] in reply.message


@BOTH
@pytest.mark.asyncio
async def test_every_operation_answers_404_for_an_unknown_id(start, revision):
    call = await start(size=Size.demo(), revision=revision)
    unknown = "11111111-2222-4333-8444-555555555555"
    for operation in document_of(call).operations.values():
        names = [p.name for p in operation.parameters if p.location == "path"]
        steps = APIS[revision].plans[operation.id].steps
        by_id = all(steps.get(name) for name in names) or revision == OLDEST
        # Later revisions have paths through objects without a list.
        if not names or not operation.secured or not by_id:
            continue
        path = operation.path
        for name in names:
            path = path.replace("{" + name + "}", unknown)
        sample = call.sample(operation.id)
        _, query, required = sample.path.partition("?")
        if isinstance(sample.body, bytes):
            continue
        reply = await call(operation.method, path + query + required, sample.body)
        assert reply.status == 404, (operation.id, reply.body)
        assert reply.body["errorCode"] == "NotFound"


@BOTH
@pytest.mark.asyncio
async def test_every_operation_refuses_an_invalid_body(start, revision):
    call = await start(size=Size.demo(), revision=revision)
    for operation in document_of(call).operations.values():
        media = operation.body.schemas if operation.body else ()
        if "application/json" not in media:
            continue
        sample = call.sample(operation.id)
        reply = await call(sample.method, sample.path, ["not", "an", "object"])
        assert (reply.status, reply.body["errorCode"]) == (400, "UnexpectedContent"), operation.id
        text = await call(sample.method, sample.path, data=b"{}", headers={"Content-Type": "a/b"})
        assert text.status == 415, operation.id


@BOTH
@pytest.mark.asyncio
async def test_a_model_that_was_read_can_be_written(start, revision):
    call = await start(size=Size.demo(), revision=revision)
    for operation in document_of(call).operations.values():
        read = next(
            (
                candidate
                for candidate in document_of(call).operations.values()
                if candidate.path == operation.path and candidate.method == "GET"
            ),
            None,
        )
        if operation.method != "PUT" or read is None:
            continue
        if revision != OLDEST and read.response != operation.body_schema:
            # The body of a custom role differs from its model.
            continue
        sample = call.sample(operation.id)
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
