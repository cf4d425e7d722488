"""One attempt with aioresponses: the request, and the classification of failures."""

from __future__ import annotations

import asyncio
import socket
import ssl
from typing import TYPE_CHECKING

import aiohttp
import pytest
import pytest_asyncio
from aiohttp.client_reqrep import ConnectionKey

import aiovbr
from aiovbr._transport.failures import WireFailure, classify
from aiovbr._transport.tls import PinMismatch
from aiovbr._transport.wire import AiohttpWire, open_session
from aiovbr.errors import (
    CertificateChanged,
    ConfigurationError,
    ConnectError,
    ConnectionLost,
    RequestTimeout,
    TlsError,
)
from aiovbr.testing import run_virtual
from doubles import operation, request
from vbr_api.runtime import CallRecord, Request

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aioresponses import aioresponses

BASE = "https://vbr:9419/prefix"
KEY = ConnectionKey("vbr", 9419, True, True, None, None, None)


@pytest_asyncio.fixture
async def wire() -> AsyncIterator[AiohttpWire]:
    session = open_session(ssl.create_default_context(), revision="1.1-rev0", connect_timeout=9)
    opened = AiohttpWire(
        session,
        BASE,
        owned=True,
        revision="1.1-rev0",
        attempt_timeout=9,
        connect_timeout=9,
        stream_read_timeout=9,
    )
    yield opened
    await opened.close()


@pytest.mark.asyncio
async def test_a_request_is_sent_with_its_headers_query_and_without_redirects(
    wire: AiohttpWire,
    responses: aioresponses,
) -> None:
    responses.post(f"{BASE}/api/v1/things?a=1%202", body=b'{"x": 1}')
    sent = Request(
        operation("POST", accept="application/octet-stream"),
        "/api/v1/things",
        query="a=1%202",
        headers={"X-Extra": "e"},
        body=b"{}",
        content_type="application/json",
    )
    response = await wire.send(sent, "Bearer t", None)
    ((call,),) = responses.requests.values()
    headers = call.kwargs["headers"]
    assert response.body == b'{"x": 1}'
    assert headers["x-api-version"] == "1.1-rev0"
    assert headers["Authorization"] == "Bearer t"
    assert headers["Accept"] == "application/octet-stream"
    assert headers["Content-Type"] == "application/json"
    assert headers["X-Extra"] == "e"
    assert headers["User-Agent"] == f"aiovbr/{aiovbr.__version__}"
    assert call.kwargs["data"] == b"{}"
    assert call.kwargs["allow_redirects"] is False
    assert "timeout" not in call.kwargs  # the session's, which bounds handshakes only
    assert wire._session.timeout.total is None


@pytest.mark.asyncio
async def test_a_redirect_is_a_response_and_is_not_followed(
    wire: AiohttpWire,
    responses: aioresponses,
) -> None:
    responses.get(f"{BASE}/api/v1/things", status=302, headers={"Location": "https://evil/"})
    assert (await wire.send(request(), "Bearer t", None)).status == 302


@pytest.mark.asyncio
async def test_a_bearer_is_not_kept_for_the_next_request(
    wire: AiohttpWire,
    responses: aioresponses,
) -> None:
    responses.get(f"{BASE}/api/v1/things", payload={}, repeat=True)
    for bearer in ("Bearer t", None, "Bearer u"):
        await wire.send(request(), bearer, None)
    ((first, second, third),) = responses.requests.values()
    assert first.kwargs["headers"]["Authorization"] == "Bearer t"
    assert "Authorization" not in second.kwargs["headers"]
    assert third.kwargs["headers"]["Authorization"] == "Bearer u"


@pytest.mark.parametrize("within", [None, 3.0])
def test_an_attempt_ends_after_its_timeout(within: float | None) -> None:
    async def main() -> None:
        loop = asyncio.get_running_loop()
        session = open_session(
            ssl.create_default_context(), revision="1.1-rev0", connect_timeout=90
        )
        wire = AiohttpWire(
            session,
            BASE,
            owned=True,
            revision="1.1-rev0",
            attempt_timeout=9,
            connect_timeout=90,
            stream_read_timeout=9,
        )
        session.request = lambda *_, **__: asyncio.sleep(50)  # type: ignore[assignment, method-assign]
        begun = loop.time()
        with pytest.raises(WireFailure) as caught:
            await wire.send(request(), None, within)
        assert caught.value.kind == "timeout"
        assert loop.time() - begun == pytest.approx(within or 9, abs=0.1)
        await wire.close()

    run_virtual(main())


@pytest.mark.asyncio
async def test_a_borrowed_session_gets_headers_and_timeouts_with_every_call_and_stays_open(
    responses: aioresponses,
) -> None:
    responses.get(f"{BASE}/api/v1/things", payload={})
    async with aiohttp.ClientSession() as session:
        wire = AiohttpWire(
            session,
            BASE,
            owned=False,
            revision="1.1-rev0",
            attempt_timeout=9,
            connect_timeout=9,
            stream_read_timeout=9,
        )
        await wire.send(request(), None, None)
        await wire.close()
        assert not session.closed
    ((call,),) = responses.requests.values()
    assert call.kwargs["headers"]["x-api-version"] == "1.1-rev0"
    assert call.kwargs["timeout"].sock_connect == 9


@pytest.mark.asyncio
async def test_an_empty_gzip_body_is_a_failure(
    wire: AiohttpWire,
    responses: aioresponses,
) -> None:
    responses.get(f"{BASE}/api/v1/things", body=b"", headers={"Content-Encoding": "gzip"})
    with pytest.raises(WireFailure) as caught:
        await wire.send(request(), None, None)
    assert caught.value.kind == "payload"


@pytest.mark.asyncio
@pytest.mark.parametrize("status", [200, 201, 204, 401])
async def test_an_empty_body_is_a_response(
    wire: AiohttpWire, responses: aioresponses, status: int
) -> None:
    responses.get(f"{BASE}/api/v1/things", body=b"", status=status)
    assert (await wire.send(request(), None, None)).body == b""


@pytest.mark.asyncio
async def test_a_stream_yields_its_chunks(
    wire: AiohttpWire,
    responses: aioresponses,
) -> None:
    responses.get(f"{BASE}/api/v1/things", body=b"0123456789")
    stream = await wire.stream(request(), None, None)
    assert b"".join([chunk async for chunk in stream.iter_chunks()]) == b"0123456789"
    await stream.aclose()


@pytest.mark.asyncio
async def test_a_closed_session_is_a_configuration_error(
    wire: AiohttpWire,
) -> None:
    await wire.close()
    with pytest.raises(ConfigurationError, match="closed"):
        await wire.send(request(), None, None)


@pytest.mark.asyncio
async def test_a_network_exception_becomes_a_failure(
    wire: AiohttpWire,
    responses: aioresponses,
) -> None:
    responses.get(f"{BASE}/api/v1/things", exception=aiohttp.ServerDisconnectedError())
    with pytest.raises(WireFailure) as caught:
        await wire.send(request(), None, None)
    assert (caught.value.kind, caught.value.sent) == ("disconnected", True)


def changed_certificate() -> PinMismatch:
    error = PinMismatch("x")
    error.expected, error.actual = ("aa",), "bb"
    return error


@pytest.mark.parametrize(
    ("error", "kind", "error_type", "sent", "final"),
    [
        (
            aiohttp.ClientConnectorDNSError(KEY, socket.gaierror(socket.EAI_NONAME, "x")),
            "dns",
            ConnectError,
            False,
            True,
        ),
        (
            aiohttp.ClientConnectorDNSError(KEY, socket.gaierror(socket.EAI_AGAIN, "x")),
            "dns",
            ConnectError,
            False,
            False,
        ),
        (
            aiohttp.ClientConnectorError(KEY, ConnectionRefusedError(111, "refused")),
            "refused",
            ConnectError,
            False,
            False,
        ),
        (
            aiohttp.ClientConnectorError(KEY, OSError(113, "no route")),
            "unreachable",
            ConnectError,
            False,
            False,
        ),
        (aiohttp.ConnectionTimeoutError(), "connect-timeout", ConnectError, False, False),
        (
            aiohttp.ClientProxyConnectionError(KEY, OSError(111, "x")),
            "proxy",
            ConnectError,
            False,
            False,
        ),
        (
            aiohttp.ClientConnectorCertificateError(KEY, ssl.SSLCertVerificationError("x")),
            "certificate",
            TlsError,
            False,
            True,
        ),
        (
            aiohttp.ClientConnectorCertificateError(KEY, changed_certificate()),
            "certificate-changed",
            CertificateChanged,
            False,
            True,
        ),
        (
            aiohttp.ServerFingerprintMismatch(b"\xaa", b"\xbb", "vbr", 1),
            "certificate-changed",
            CertificateChanged,
            False,
            True,
        ),
        (aiohttp.ClientConnectorSSLError(KEY, OSError(1, "x")), "tls", TlsError, False, True),
        (aiohttp.ServerDisconnectedError(), "disconnected", ConnectionLost, True, False),
        (aiohttp.ClientOSError(104, "reset"), "reset", ConnectionLost, True, False),
        (ConnectionResetError(104, "reset"), "reset", ConnectionLost, True, False),
        (aiohttp.ClientPayloadError("x"), "payload", ConnectionLost, True, False),
        (aiohttp.SocketTimeoutError(), "timeout", RequestTimeout, True, False),
        (TimeoutError(), "timeout", RequestTimeout, True, False),
    ],
)
def test_every_network_exception_is_classified(
    error: Exception, kind: str, error_type: type[Exception], sent: bool, final: bool
) -> None:
    failure = classify(error, "vbr:9419")
    assert failure is not None
    assert (failure.kind, failure.sent, failure.final) == (kind, sent, final)
    raised = failure.to_error(operation(), CallRecord("c-1", ()))
    assert type(raised) is error_type
    assert raised.kind == kind
    assert raised.sent is sent
    if isinstance(raised, CertificateChanged):
        assert (raised.expected, raised.actual) == (("aa",), "bb")


def test_another_exception_is_not_classified() -> None:
    assert classify(ValueError("x"), "vbr:9419") is None
