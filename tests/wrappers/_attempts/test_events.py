"""Events and log records: their fields, and isolation of calls from their observers."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Any

import pytest

from aiovbr._attempts.events import (
    AUTH_FIELDS,
    REQUEST_FIELDS,
    AttemptEnded,
    Events,
    LoginEnded,
)
from aiovbr._transport.failures import WireFailure
from aiovbr.errors import RequestTimeout
from aiovbr.testing import run_virtual
from doubles import RESET, answer, line

PLAIN = set(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
PAGE = Path(__file__).parents[3] / "docs" / "how-to" / "observe-a-connection.md"


def fields_of(record: logging.LogRecord) -> dict[str, Any]:
    return {name: value for name, value in vars(record).items() if name not in PLAIN}


def test_records_carry_the_fields_of_the_list_and_no_others(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def main() -> None:
        client = line(RESET, answer(200, {"a": 1}))
        await client.call()
        last = client.events[-1]
        first, second = [record for record in caplog.records if record.name == "aiovbr.request"]
        assert (first.levelname, second.levelname) == ("INFO", "DEBUG")
        assert tuple(fields_of(first)) == tuple(fields_of(second)) == REQUEST_FIELDS
        fields = fields_of(second)
        assert fields["vbr_call_id"] == last.call_id == fields_of(first)["vbr_call_id"]
        assert (fields["vbr_attempt"], fields["vbr_status"], fields["vbr_bytes_received"]) == (
            2,
            200,
            7,
        )
        assert (fields_of(first)["vbr_failure"], fields["vbr_failure"]) == ("reset", None)
        (login,) = [record for record in caplog.records if record.name == "aiovbr.auth"]
        assert tuple(fields_of(login)) == AUTH_FIELDS
        assert fields_of(login)["vbr_grant"] == "password"

    with caplog.at_level(logging.DEBUG):
        run_virtual(main())


def test_the_page_lists_every_logger_field_and_kind_of_event() -> None:
    page = PAGE.read_text(encoding="utf-8")
    names = {*REQUEST_FIELDS, *AUTH_FIELDS}
    for kind in (AttemptEnded, LoginEnded):
        names |= {kind.__name__, *kind.__slots__}
    assert {name for name in names if f"{name}`" not in page} == set()


def test_no_event_is_created_without_an_observer() -> None:
    assert not Events().enabled
    assert Events(lambda _: None).enabled


def test_an_error_of_a_listener_is_logged_and_not_raised(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def listener(event: Any) -> None:
        raise LookupError(type(event).__name__)

    events = Events(listener)
    events.login(LoginEnded("c-1", "password", None, 0.1))
    (record,) = [record for record in caplog.records if record.levelname == "ERROR"]
    assert "listener" in record.getMessage()


def test_a_cancelled_attempt_and_a_timeout_emit_events() -> None:
    async def main() -> None:
        slow = line()
        slow.wire.seconds = 5
        call = asyncio.ensure_future(slow.call())
        await asyncio.sleep(7)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        assert slow.events[-1].failure == "cancelled"
        failure = WireFailure(RequestTimeout, "timeout", "no answer")
        expired = line(failure, retries=0)
        with pytest.raises(RequestTimeout):
            await expired.call()
        assert expired.events[-1].failure == "timeout"

    run_virtual(main())
