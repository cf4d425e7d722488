"""States of outcomes."""

from __future__ import annotations

import asyncio

import pytest

from aiovbr._bulk.bulk import Bulk
from aiovbr.errors import DecodeError, RequestTimeout
from aiovbr.testing import run_virtual
from doubles import operation


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (DecodeError("not JSON", operation=operation("POST")), "unknown"),
        (DecodeError("not JSON", operation=operation("GET")), "failed"),
        (DecodeError("not JSON"), "unknown"),
        (TimeoutError(), "unknown"),
        (RequestTimeout("never sent"), "failed"),
        (ValueError("refused"), "failed"),
        (asyncio.CancelledError(), "unknown"),
    ],
)
def test_the_state_of_a_failed_call_depends_on_its_error(error: BaseException, state: str) -> None:
    async def call(number: int) -> None:
        raise error

    async def main() -> None:
        assert [outcome.state async for outcome in Bulk(call, [1])] == [state]

    run_virtual(main())
