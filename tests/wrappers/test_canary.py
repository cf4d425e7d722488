"""No log record, repr, error, traceback, pickle or event contains a secret.

A canary is the value of every property that the document marks `x-secret`, of the password and of
every token. The tests cause every kind of failure, and search all output for the canary.
"""

from __future__ import annotations

import asyncio
import json
import logging
import re
from typing import TYPE_CHECKING, Any

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import aiovbr
import vbr_api
from aiovbr import errors
from aiovbr._auth.accounts import Accounts
from aiovbr._auth.credentials import (
    AuthorizationCode,
    Password,
    RefreshToken,
    VbrToken,
)
from aiovbr._auth.store import FileTokenStore
from aiovbr._pipeline.options import Options
from aiovbr._text.redaction import SECRET_PROPERTIES, redacted, secrets_of
from aiovbr._transport.failures import WireFailure
from aiovbr.testing import run_virtual
from canaries import (
    CANARY,
    MARKED,
    REVISIONS,
    assert_clean,
    properties_of,
    request_of,
    sending,
    shown_by,
    shown_by_records,
)
from doubles import REFUSED, RESET, UNTRUSTED, answer, line, token_answer
from vbr_api.runtime import Decoding, Request, Response
from vbr_api.v1_1_rev0 import models
from vbr_api.v1_1_rev0.catalog import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from vbr_api.v1_1_rev0 import Api
    from vbr_simulator import Simulator

pytestmark = pytest.mark.slow

OURS = re.compile(r"/(wrappers/aiovbr|generated/vbr_api)/")
TIMEOUT = WireFailure(errors.RequestTimeout, "timeout", "no complete answer in time")
STATUSES = [400, 401, 403, 404, 409, 415, 429, 500, 502, 503, 504]

# Login requests have their own tests.
SENDING = sorted(
    {
        case
        for revision in (REVISIONS[0], REVISIONS[-1])
        for case in sending(revision)
        if case[1] != "CreateToken"
    }
)


@pytest.fixture
def everything_logged(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG)
    for name in ("aiovbr", "aiohttp", "aiohttp.client", "asyncio"):
        caplog.set_level(logging.DEBUG, logger=name)
    return caplog


def test_the_secret_properties_are_those_of_the_documents() -> None:
    names = {
        name for revision in REVISIONS for marked in MARKED[revision].values() for name in marked
    }
    assert names == SECRET_PROPERTIES


@pytest.mark.parametrize(
    ("revision", "schema"),
    [(revision, schema) for revision in REVISIONS for schema in sorted(MARKED[revision])],
)
def test_no_model_shows_its_secrets(revision: str, schema: str) -> None:
    kind = getattr(vbr_api.load(revision).models, schema)
    lists = {
        name
        for name, declared in properties_of(revision, schema).items()
        if declared.get("type") == "array"
    }
    secrets = MARKED[revision][schema]
    document = {name: [CANARY] if name in lists else CANARY for name in secrets}
    model = kind.from_dict({**document, "fromTheFuture": CANARY})
    assert {kind.wire_names[name] for name in kind.secret_attributes} == secrets
    assert all(CANARY in getattr(model, name) for name in kind.secret_attributes)
    assert_clean(model, str(model), [model], {"x": model}, f"{model}")


@pytest.mark.parametrize(
    "credentials",
    [Password("user", CANARY), RefreshToken(CANARY), AuthorizationCode(CANARY), VbrToken(CANARY)],
)
def test_no_credentials_appear_in_a_repr(credentials: Any) -> None:
    assert_clean(credentials, str(credentials))
    connection = aiovbr.connect("vbr.example.com", credentials=credentials)
    assert_clean(connection, connection._settings)


@pytest.mark.parametrize(
    ("revision", "operation_id", "schema"), SENDING, ids=["-".join(case) for case in SENDING]
)
def test_no_failure_of_a_call_shows_a_secret(
    revision: str,
    operation_id: str,
    schema: str,
    everything_logged: pytest.LogCaptureFixture,
) -> None:
    """Covers every status, with a body that repeats the request, and every transport failure."""
    request = request_of(revision, operation_id, schema)
    body = request.body
    assert isinstance(body, bytes)
    repeated = {"errorCode": "X", "message": f"refused: {body.decode()} {CANARY}-access"}
    steps: list[Any] = [answer(status, repeated) for status in STATUSES]
    steps += [answer(status, body) for status in (400, 500)]
    steps += [REFUSED, RESET, UNTRUSTED, TIMEOUT]

    async def main() -> None:
        for step in steps:
            login = answer(
                200, {"access_token": f"{CANARY}-access", "refresh_token": f"{CANARY}-r"}
            )
            client = line(step, logins=[login], source=Password("user", CANARY), retries=1)
            with pytest.raises(errors.VbrError) as caught:
                await client.pipeline.send(request, Options())
            assert_clean(shown_by(caught.value), client.events, request)
            assert_clean(str(getattr(caught.value, "body", "")))

    run_virtual(main())
    assert_clean(shown_by_records(everything_logged.records))


@pytest.mark.parametrize(
    "body",
    [
        f"<html>{CANARY}".encode(),
        json.dumps([CANARY]).encode(),
        json.dumps({"access_token": CANARY, "privateKey": CANARY, "id": CANARY}).encode(),
    ],
    ids=["no JSON", "another kind", "a required property missing"],
)
def test_the_error_for_an_unreadable_response_omits_its_body_and_names_its_call(
    body: bytes,
) -> None:
    from vbr_api.v1_1_rev0.operations import create_computer_recovery_token as module

    async def main() -> None:
        client = line(RESET, answer(200, body), retries=1)
        request = Request(module.OPERATION, module.OPERATION.path)
        with pytest.raises(errors.OutcomeUnknown):
            await client.pipeline.send(request, Options())
        response = await client.pipeline.send(request, Options())
        with pytest.raises(errors.DecodeError) as caught:
            module.parse(response, Decoding(strict=True))
        assert caught.value.call_id == client.events[-1].call_id
        assert [attempt.status for attempt in caught.value.attempts] == [200]
        assert_clean(shown_by(caught.value))

    run_virtual(main())


@pytest.mark.parametrize("status", [*STATUSES, 200])
@pytest.mark.parametrize(
    "credentials",
    [Password("user", CANARY), RefreshToken(CANARY), AuthorizationCode(CANARY), VbrToken(CANARY)],
    ids=lambda credentials: type(credentials).__name__,
)
def test_no_failed_login_shows_the_credentials(
    status: int, credentials: Any, everything_logged: pytest.LogCaptureFixture
) -> None:
    body = {"message": f"no login with {CANARY}", "refresh_token": CANARY}

    async def main() -> None:
        for step in (answer(status, body), RESET, REFUSED, TIMEOUT):
            client = line(logins=[step], source=credentials, retries=1, accounts=Accounts())
            with pytest.raises(errors.VbrError) as caught:
                await client.call()
            assert_clean(shown_by(caught.value), client.events, vars(client.auth))

    run_virtual(main())
    assert_clean(shown_by_records(everything_logged.records))


def test_no_failed_refresh_shows_a_token(everything_logged: pytest.LogCaptureFixture) -> None:
    async def main() -> None:
        for step in (answer(401, {"message": CANARY}), RESET, TIMEOUT, answer(503)):
            first = answer(
                200, {"access_token": CANARY, "refresh_token": CANARY, "expires_in": 900}
            )
            client = line(logins=[first, step], source=RefreshToken(CANARY), retries=0)
            await client.call()
            await asyncio.sleep(2000)
            with pytest.raises(errors.VbrError) as caught:
                await client.call()
            assert_clean(shown_by(caught.value), client.events, vars(client.auth))

    run_virtual(main())
    assert_clean(shown_by_records(everything_logged.records))


def test_the_error_of_a_token_store_shows_no_token(tmp_path: Path) -> None:
    async def main() -> None:
        store = FileTokenStore(tmp_path / "login")
        login = answer(200, {"access_token": CANARY, "refresh_token": CANARY, "expires_in": 900})
        (tmp_path / "login").mkdir()
        client = line(logins=[login], store=store)
        with pytest.raises(errors.ConfigurationError) as caught:
            await client.call()
        assert_clean(shown_by(caught.value))
        path = tmp_path / "kept"
        store = FileTokenStore(path)
        client = line(logins=[login], store=store)
        await client.call()
        assert_clean(store, await store.load())

    run_virtual(main())


def test_a_password_that_cannot_be_encoded_is_not_shown() -> None:
    async def main() -> None:
        client = line(source=Password("user", f"{CANARY}\ud800"))
        with pytest.raises(errors.ConfigurationError, match="UTF-8") as caught:
            await client.call()
        assert_clean(shown_by(caught.value))

    run_virtual(main())


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=50)
@given(st.text(st.characters(codec="utf-8"), min_size=4, max_size=30))
def test_a_repeated_secret_is_redacted_in_every_escaping(secret: str) -> None:
    secret = f"{secret}{CANARY}"
    request = Request(
        OPERATIONS["CreateCreds"], "/", body=orjson.dumps({"a": [{"password": secret}]})
    )
    assert secrets_of(request) == {secret}
    for body in (orjson.dumps({"message": secret}), secret.encode()):
        assert CANARY.encode() not in redacted(Response(400, {}, body), secrets_of(request)).body


@pytest.mark.asyncio
async def test_over_the_wire_no_failure_shows_a_secret(
    sim: Simulator,
    connect: Callable[..., aiovbr.Connection[Api]],
    everything_logged: pytest.LogCaptureFixture,
    tmp_path: Path,
) -> None:
    """Includes the log records of aiohttp and of asyncio in debug mode."""
    events: list[Any] = []
    bodies = [
        models.EncryptionPasswordSpec(password=f"{CANARY}-{number}", hint=f"h{number}")
        for number in range(3)
    ]
    effects: list[dict[str, Any]] = [
        *({"status": status, "body": CANARY.encode()} for status in (400, 500, 503)),
        {"reset": "before"},
        {"reset": "after"},
        {"hang_up": "fin", "reset": "after"},
        {"truncate": 10},
        {"gzip": "garbage"},
        {"status": 200, "body": f"<{CANARY}>".encode(), "content_type": "text/html"},
        {"delay": 0.5},
    ]
    async with connect(on_event=events.append, retries=0) as vbr:
        tokens = [vbr._core.auth._token]
        quick = vbr.with_options(attempt_timeout=0.1)
        create = quick.api.encryption_passwords.create_encryption_password
        for effect in effects:
            sim.faults.clear()
            sim.faults.add(operation="CreateEncryptionPassword", times=None, **effect)
            with pytest.raises(errors.VbrError) as caught:
                await create(bodies[0])
            shown = shown_by(caught.value)
            assert "Encryption" in shown
            assert_clean(shown.replace(f"b'<{CANARY}>'", "").replace(f"b'{CANARY}'", ""))
            for token in tokens:
                assert token is not None
                assert str(token.access) not in shown
        journal = tmp_path / "bulk.journal"
        outcomes = vbr.bulk(create, bodies, key=lambda body: body.hint, journal=journal)
        assert_clean(*[outcome async for outcome in outcomes])
        with pytest.raises(ExceptionGroup) as group:
            outcomes.raise_for_failures()
        assert_clean(shown_by(group.value))
        waiting = asyncio.ensure_future(create(bodies[1]))
        await asyncio.sleep(0.02)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError) as cancelled:
            await waiting
        assert_clean(shown_by(cancelled.value, OURS))  # asyncio creates the cancellation
        sim.faults.clear()
        assert any("h0" in str(file.read_bytes()) for file in tmp_path.iterdir())
        assert_clean(*(str(file.read_bytes()) for file in tmp_path.iterdir()))
    assert_clean(events, shown_by_records(everything_logged.records), vbr)
    for token in tokens:
        assert token is not None
        assert str(token.access) not in shown_by_records(everything_logged.records)


def test_the_error_of_a_failed_session_shows_no_secret_of_the_session() -> None:
    from vbr_api.v1_1_rev0.models import SessionLogRecordModel, SessionModel

    session = SessionModel.from_dict({"id": "1", "name": "Import", "privateKey": CANARY})
    record = SessionLogRecordModel.from_dict({"title": "failed", "password": CANARY})
    for error in (errors.SessionFailed(session, [record]), errors.SessionTimeout(session, 5)):
        assert_clean(str(error), repr(error), str(ExceptionGroup("x", [error])))


def test_token_variables_are_masked_in_tracebacks() -> None:
    async def main() -> None:
        client = line(logins=[token_answer(1)])
        token = await client.auth.token(60)
        assert repr([token.access, token.refresh, token.bearer]) == "['***', '***', '***']"
        assert token.bearer == "Bearer access-1"

    run_virtual(main())


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "effect",
    [
        {"reset": "before"},
        {"hang_up": "fin", "reset": "after"},
        {"truncate": 10},
        {"gzip": "garbage"},
        {"delay": 0.3},
        {"status": 503},
    ],
    ids=str,
)
async def test_over_the_wire_no_frame_of_a_traceback_contains_password_or_bearer(
    sim: Simulator, connect: Callable[..., aiovbr.Connection[Api]], effect: dict[str, Any]
) -> None:
    """The frames of aiohttp contain the arguments of its functions."""
    sim.faults.add(operation="GetAllJobs", times=None, **effect)
    async with connect(retries=0, attempt_timeout=0.1) as vbr:
        token = vbr._core.auth._token
        assert token is not None
        with pytest.raises(errors.VbrError) as caught:
            await vbr.api.jobs.get_all_jobs()
        assert str(token.access) not in shown_by(caught.value)
    sim.faults.clear()
    sim.faults.add(operation="CreateToken", times=None, **effect)
    with pytest.raises(errors.VbrError) as caught:
        async with connect(password=CANARY, retries=0, lazy=True) as vbr:
            await vbr.with_options(deadline=0.2).api.jobs.get_all_jobs()
    assert_clean(shown_by(caught.value))
    sim.faults.clear()
