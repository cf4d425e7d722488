"""Whatever a server sends, a call returns a result or raises an error of the tree."""

from __future__ import annotations

import asyncio
import gzip
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import aiovbr
from aiovbr.errors import DecodeError, VbrError
from byte_server import PauseFreeClock, byte_server, connected_to, http_answer

pytestmark = pytest.mark.filterwarnings("ignore::aiovbr.InsecureWarning")

ID = "00000000-0000-0000-0000-000000000001"


DEEP = b'{"a":' * 100_000 + b"1" + b"}" * 100_000
NOT_JSON = {
    "text": http_answer(b"hello"),
    "HTML": http_answer(b"<html></html>", header=b"Content-Type: text/html"),
    "empty": http_answer(b""),
    "NUL": http_answer(b"\0\0"),
    "not UTF-8": http_answer(b'{"id": "\xff"}'),
    "deep": http_answer(DEEP),
    "204": http_answer(b"", "204 No Content"),
}
NO_OBJECT = {
    "array": http_answer(b"[]"),
    "string": http_answer(b'"x"'),
    "null": http_answer(b"null"),
    "number": http_answer(b"1"),
}
REFUSALS = {
    "redirect": http_answer(b"", "302 Found", b"Location: http://127.0.0.1:1/x"),
    "400 HTML": http_answer(b"<html>", "400 Bad Request"),
    "400 deep": http_answer(DEEP, "400 Bad Request"),
    "400 array": http_answer(b"[1]", "400 Bad Request"),
    "400 types": http_answer(b'{"errorCode":5,"message":["x"],"resourceId":{}}', "400 Bad Request"),
    "404": http_answer(b"", "404 Not Found"),
    "407": http_answer(b"", "407 Proxy"),
    "999": http_answer(b"", "999 Strange"),
    "503 digits": http_answer(b"", "503 X", b"Retry-After: " + b"9" * 5000 + b"x"),
    "503 date": http_answer(b"", "503 X", b"Retry-After: Mon, 99 Foo 99999 99:99:99"),
    "503 zone": http_answer(b"", "503 X", b"Retry-After: Thu, 01 Jan 1970 00:00:09 -9999"),
    "503 digit": http_answer(b"", "503 X", b"Retry-After: \xb2"),
}
NO_HTTP = {
    "nothing": b"",
    "TLS alert": b"\x15\x03\x01\x00\x02\x02\x16",
    "SSH": b"SSH-2.0-OpenSSH\r\n",
    "HTTP 2": b"HTTP/2 200\r\n\r\n",
    "status": http_answer(status="abc OK"),
    "no colon": http_answer(header=b"no colon here"),
    "huge header": http_answer(header=b"X-A: " + b"a" * 200_000),
    "NUL in a header": http_answer(header=b"X-A: \0"),
    "length text": b"HTTP/1.1 200 OK\r\nContent-Length: abc\r\n\r\n",
    "length below 0": b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
    "too short": http_answer(b"{}", length=999),
    "bad chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    "no gzip": http_answer(b"garbage", header=b"Content-Encoding: gzip"),
    "cut gzip": http_answer(gzip.compress(b'{"x": 1}')[:-12], header=b"Content-Encoding: gzip"),
}
SHAPES = {
    "rows number": http_answer(b'{"data": 5, "pagination": []}'),
    "rows text": http_answer(b'{"data": "abc", "pagination": {"total": 3}}'),
    "rows object": http_answer(b'{"data": {"a": 1}, "pagination": {"total": 5}}'),
}
ODD_ROWS = {
    "text": http_answer(b'{"data": ["a"], "pagination": {"total": 1}}'),
    "null": http_answer(b'{"data": [null], "pagination": {"total": 1}}'),
    "no id": http_answer(b'{"data": [{}], "pagination": {"total": 1}}'),
}


async def _get_job(vbr: aiovbr.Vbr[Any]) -> object:
    return await vbr.api.jobs.get_job(ID)


async def _list_jobs(vbr: aiovbr.Vbr[Any]) -> object:
    jobs: Any = vbr.paginate(vbr.api.jobs.get_all_jobs)
    rows: object = await jobs.all()
    return rows


async def _first_page(vbr: aiovbr.Vbr[Any]) -> object:
    return await vbr.paginate(vbr.api.jobs.get_all_jobs)


async def _wait(vbr: aiovbr.Vbr[Any]) -> object:
    return await vbr.sessions.wait(ID, timeout=1)


async def _wait_all(vbr: aiovbr.Vbr[Any]) -> object:
    sessions: Any = vbr.sessions
    ended: object = await sessions.wait_all([ID], timeout=1)
    return ended


async def _edit(vbr: aiovbr.Vbr[Any]) -> object:
    async with vbr.edit("jobs", ID) as job:
        job.description = "new"
    return job


async def _export(vbr: aiovbr.Vbr[Any]) -> object:
    return await vbr.automation.export_all()


async def _read_target(vbr: aiovbr.Vbr[Any]) -> object:
    return await vbr.automation.read_target("jobs")


async def _quiesce(vbr: aiovbr.Vbr[Any]) -> object:
    await vbr.automation.quiesce(1)
    return None


async def _coverage(vbr: aiovbr.Vbr[Any]) -> object:
    coverage = await vbr.automation.coverage({"jobs": {"jobs": []}})
    if coverage.not_checked:
        raise DecodeError(coverage.not_checked[0].reason)
    return coverage


USES = [_get_job, _list_jobs, _first_page, _wait, _wait_all, _edit, _export, _read_target]
BROKEN = NOT_JSON | NO_OBJECT | REFUSALS | NO_HTTP


@pytest.mark.asyncio
@pytest.mark.parametrize("answer", BROKEN.values(), ids=BROKEN.keys())
async def test_a_login_with_a_broken_response_is_an_error_of_the_tree(answer: bytes) -> None:
    with pytest.raises(VbrError, match=r"oauth2/token|no HTTP|127\.0\.0\.1"):
        async with connected_to(http_answer(), answer):
            pass


@pytest.mark.asyncio
@pytest.mark.parametrize("answer", BROKEN.values(), ids=BROKEN.keys())
async def test_a_call_with_a_broken_response_is_an_error_of_the_tree(answer: bytes) -> None:
    async with connected_to(answer, deadline=5, retries=1) as vbr:
        for use in USES:
            with pytest.raises(VbrError, match="/api/v1/"):
                await use(vbr)
            assert vbr.stats().in_flight == 0


@pytest.mark.asyncio
@pytest.mark.parametrize("answer", BROKEN.values(), ids=BROKEN.keys())
async def test_a_discovery_with_a_broken_response_is_an_error_of_the_tree(answer: bytes) -> None:
    async with byte_server(lambda _: answer) as address:
        with pytest.raises(VbrError, match=r"GetServerTime|does not serve API revision"):
            await aiovbr.discover(
                base_url=address, tls=aiovbr.TLS(insecure=True), clock=PauseFreeClock()
            )


@pytest.mark.asyncio
@pytest.mark.parametrize("answer", SHAPES.values(), ids=SHAPES.keys())
@pytest.mark.parametrize("use", [_list_jobs, _first_page, _read_target, _quiesce, _coverage])
async def test_rows_that_are_no_array_are_a_decode_error(use: Any, answer: bytes) -> None:
    async with connected_to(answer) as vbr:
        with pytest.raises(DecodeError, match="data is no array"):
            await use(vbr)


@pytest.mark.asyncio
@pytest.mark.parametrize("answer", ODD_ROWS.values(), ids=ODD_ROWS.keys())
@pytest.mark.parametrize("use", [_read_target, _quiesce, _coverage])
async def test_a_row_without_an_id_is_a_decode_error(use: Any, answer: bytes) -> None:
    async with connected_to(answer) as vbr:
        with pytest.raises(DecodeError, match="not an object with an id"):
            await use(vbr)


@pytest.mark.asyncio
@pytest.mark.parametrize("depth", [300, 900])
async def test_an_edit_of_an_object_that_is_nested_too_deeply_is_a_decode_error(
    depth: int,
) -> None:
    answer = http_answer(b'{"a":' * depth + b"1" + b"}" * depth)
    async with connected_to(answer) as vbr:
        with pytest.raises(DecodeError, match=r"GetJob .*nested too deeply"):
            await _edit(vbr)


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "token", ["a\r\nX-Injected: 1", "a\0", "\u20ac", "", " ", 5, None, ["a"], {"a": "b"}]
)
async def test_an_access_token_that_no_header_can_carry_is_a_decode_error(token: Any) -> None:
    answer = http_answer(json.dumps({"access_token": token, "expires_in": 900}).encode())
    with pytest.raises(DecodeError, match="without an access_token"):
        async with connected_to(http_answer(), answer):
            pass


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "seconds", ["soon", "nan", "inf", "-inf", -5, 0, None, [], {}, True, "1" + "0" * 400]
)
async def test_a_lifetime_that_is_no_positive_number_is_a_short_one(seconds: Any) -> None:
    answer = http_answer(json.dumps({"access_token": "a", "expires_in": seconds}).encode())
    async with connected_to(http_answer(b"{}"), answer) as vbr:
        await _get_job(vbr)
        left = vbr.stats().token_seconds
    assert left is not None
    assert 0 < left <= 900


JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 2**31) | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["data", "pagination", "total", "id", "name", "state", "result", "jobs"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=25)
@given(document=JSON)
def test_any_json_is_a_result_or_an_error_of_the_tree(document: Any) -> None:
    async def use_all() -> list[object]:
        results: list[object] = []
        async with connected_to(
            http_answer(json.dumps(document).encode()), deadline=5, retries=0
        ) as vbr:
            for use in (_get_job, _first_page, _edit, _read_target, _export):
                try:
                    results.append(await use(vbr))
                except VbrError as error:
                    results.append(error)
        return results

    assert len(asyncio.run(use_all())) == 5
