"""Events and log records: what they carry, what they don't, and that observers do no harm."""

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


def carried(record: logging.LogRecord) -> dict[str, Any]:
    return {name: value for name, value in vars(record).items() if name not in PLAIN}


def test_records_carry_the_fields_of_the_list_and_no_others(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def main() -> None:
        made = line(RESET, answer(200, {"a": 1}))
        await made.call()
        last = made.events[-1]
        first, second = [one for one in caplog.records if one.name == "aiovbr.request"]
        assert (first.levelname, second.levelname) == ("INFO", "DEBUG")
        assert tuple(carried(first)) == tuple(carried(second)) == REQUEST_FIELDS
        told = carried(second)
        assert told["vbr_call_id"] == last.call_id == carried(first)["vbr_call_id"]
        assert (told["vbr_attempt"], told["vbr_status"], told["vbr_bytes_received"]) == (2, 200, 7)
        assert (carried(first)["vbr_failure"], told["vbr_failure"]) == ("reset", None)
        (login,) = [one for one in caplog.records if one.name == "aiovbr.auth"]
        assert tuple(carried(login)) == AUTH_FIELDS
        assert carried(login)["vbr_grant"] == "password"

    with caplog.at_level(logging.DEBUG):
        run_virtual(main())


def test_the_page_lists_every_logger_field_and_kind_of_event() -> None:
    page = PAGE.read_text(encoding="utf-8")
    names = {*REQUEST_FIELDS, *AUTH_FIELDS}
    for kind in (AttemptEnded, LoginEnded):
        names |= {kind.__name__, *kind.__slots__}
    assert {name for name in names if f"{name}`" not in page} == set()


def test_nothing_is_made_for_an_attempt_that_nobody_watches() -> None:
    assert not Events().enabled
    assert Events(lambda _: None).enabled


def test_a_listener_that_raises_is_logged_and_the_call_goes_on(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def listener(event: Any) -> None:
        raise LookupError(type(event).__name__)

    events = Events(listener)
    events.login(LoginEnded("c-1", "password", None, 0.1))
    (record,) = [one for one in caplog.records if one.levelname == "ERROR"]
    assert "listener" in record.getMessage()


def test_every_attempt_is_told_even_one_that_is_cancelled_or_times_out() -> None:
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
        timed = line(failure, retries=0)
        with pytest.raises(RequestTimeout):
            await timed.call()
        assert timed.events[-1].failure == "timeout"

    run_virtual(main())
