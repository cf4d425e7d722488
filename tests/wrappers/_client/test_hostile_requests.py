"""A request, an operation or a cursor that cannot be used is a ConfigurationError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aiovbr._pipeline.options import Options
from aiovbr.errors import ArgumentError, ConfigurationError
from byte_server import connected_to, http_answer
from vbr_api.runtime import Operation, Request

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

pytestmark = pytest.mark.filterwarnings("ignore::aiovbr.InsecureWarning")


def _operation(**changes: Any) -> Operation:
    fields: dict[str, Any] = {
        "id": "DoThing",
        "name": "do_thing",
        "group": "things",
        "method": "GET",
        "path": "/api/v1/things",
        "revision": "1.1-rev0",
        "summary": "",
    }
    return Operation(**{**fields, **changes})


def _request(**changes: Any) -> Request:
    operation = changes.pop("operation", None) or _operation()
    fields: dict[str, Any] = {"path": operation.path, **changes}
    return Request(operation, **fields)


REQUESTS = {
    "method with a space": _request(operation=_operation(method="GE T")),
    "method with a line break": _request(operation=_operation(method="GET\r\nX: y")),
    "method with an umlaut": _request(operation=_operation(method="G\u00c4T")),
    "path with a line break": _request(path="/a\r\nX: y"),
    "path with NUL": _request(path="/a\0"),
    "path as a number": _request(path=5),
    "query with a line break": _request(query="a=\r\nX: y"),
    "header with a line break": _request(headers={"X-A": "a\r\nb: c"}),
    "header as a number": _request(headers={"X-A": 5}),
    "content type with a line break": _request(body=b"x", content_type="a\r\nb"),
    "length as text": _request(headers={"Content-Length": "abc"}, body=b"x"),
    "accept with a line break": _request(operation=_operation(accept="a\r\nb")),
    "body as a number": _request(body=5),
}


@pytest.mark.asyncio
@pytest.mark.parametrize("request_", REQUESTS.values(), ids=REQUESTS.keys())
async def test_a_request_that_is_no_http_is_a_configuration_error(request_: Request) -> None:
    async with connected_to(http_answer()) as vbr:
        with pytest.raises(ConfigurationError, match="cannot be sent: its method, path, query"):
            await vbr.send(request_)
        if not isinstance(request_.body, int):
            with pytest.raises(ConfigurationError, match="cannot be sent"):
                await vbr.stream(request_)
        assert vbr.stats().in_flight == 0


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "name", ["nope", "", " ", ".", "..", "../x", "a.b.c", "get_job.", "__init__", "a\0", "\ud800"]
)
async def test_an_unknown_operation_is_named(name: str) -> None:
    async with connected_to(http_answer()) as vbr:
        with pytest.raises(ConfigurationError, match="has no operation") as caught:
            vbr.operation(name)
        assert ascii(name)[1:-1] in ascii(str(caught.value)).replace("\\\\", "\\")


CALLS: dict[str, Callable[[Any], Awaitable[object]]] = {
    "empty id": lambda vbr: vbr.api.jobs.get_job(""),
    "id of the parent": lambda vbr: vbr.api.jobs.get_job(".."),
    "id with a surrogate": lambda vbr: vbr.api.jobs.get_job("a\ud800"),
    "filter with a surrogate": lambda vbr: vbr.api.jobs.get_all_jobs(name_filter="a\ud800"),
    "session": lambda vbr: vbr.sessions.wait(""),
    "sessions": lambda vbr: vbr.sessions.wait_all([".."]),
    "document": lambda vbr: vbr.automation.start_import("jobs", {"jobs": [{"a": object()}]}),
}


@pytest.mark.asyncio
@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS.keys())
async def test_an_argument_that_cannot_be_sent_is_an_argument_error(
    call: Callable[[Any], Awaitable[object]],
) -> None:
    async with connected_to(http_answer()) as vbr:
        with pytest.raises(
            ArgumentError, match=r"^(id|nameFilter|JobImportSpecCollection).* cannot"
        ):
            await call(vbr)


CURSOR = '{"v":1,"operation":"GetAllJobs","filters":"","position":0,"anchors":[],"open":[]}'
CURSORS = [
    "", "null", "5", "[]", "{}", "[" * 100_000, "\ud800", "a\0", CURSOR.replace('"v":1', '"v":2'),
    *(CURSOR.replace(":0", f":{skip}") for skip in ("-1", "1e300", '"9"', "null", "4294967296")),
    *(CURSOR.replace("[]", rows, 1) for rows in ("5", "{}", "[5]", "[[1,2]]", '[["a",{}]]')),
]  # fmt: skip


@pytest.mark.asyncio
@pytest.mark.parametrize("text", CURSORS, ids=range(len(CURSORS)))
async def test_a_text_that_is_no_cursor_is_refused(text: str) -> None:
    async with connected_to(http_answer()) as vbr:
        jobs = vbr.paginate(vbr.api.jobs.get_all_jobs)
        with pytest.raises(ConfigurationError, match="not a cursor of a list"):
            jobs.resume(text)


@pytest.mark.asyncio
async def test_a_cursor_of_another_list_is_refused() -> None:
    async with connected_to(http_answer()) as vbr:
        jobs = vbr.paginate(vbr.api.jobs.get_all_jobs)
        for other in (
            vbr.paginate(vbr.api.credentials.get_all_creds),
            vbr.paginate(vbr.api.jobs.get_all_jobs, name_filter="x"),
        ):
            with pytest.raises(ConfigurationError, match="the cursor belongs to"):
                jobs.resume(str(other.cursor))


@pytest.mark.parametrize("name", ["deadline", "attempt_timeout"])
def test_an_option_of_a_call_is_not_nan(name: str) -> None:
    options: dict[str, Any] = {name: float("nan")}
    with pytest.raises(ConfigurationError, match=name):
        Options().changed(**options)
