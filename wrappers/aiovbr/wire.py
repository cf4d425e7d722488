"""One attempt on the wire: aiohttp, and nothing else, lives here.

FINDINGS.md, "One call", is where the shape comes from: one long-lived session with a
DummyCookieJar, constant headers and the usual timeout on it, `request()` and `read()` with close on
error.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final, Protocol

import aiohttp
from yarl import URL

from vbr_api.runtime import Response

from .errors import ConfigurationError, ConnectionLost
from .failures import WireFailure, classify

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Awaitable, Mapping

    from vbr_api.runtime import Request, StreamedResponse

_CHUNK: Final = 1 << 16


class Wire(Protocol):
    """Sends a request once. Everything else is the pipeline's."""

    async def send(self, request: Request, bearer: str | None, within: float | None) -> Response:
        """Send a request and read its answer.

        Args:
            request: The request.
            bearer: Value of the Authorization header.
            within: Seconds for the whole attempt; None for the connection's usual one.

        Raises:
            WireFailure: If there is no complete answer.
        """
        ...

    async def stream(
        self, request: Request, bearer: str | None, within: float | None
    ) -> StreamedResponse:
        """Send a request and return once the answer's headers are there; raises as `send`."""
        ...

    async def close(self) -> None:
        """Close what this wire opened."""
        ...


class _ConnectionBroke(aiohttp.ClientError):
    """Hides a broken connection from aiohttp's own second attempt."""


async def _no_silent_resend(
    request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
) -> aiohttp.ClientResponse:
    """Keep aiohttp from sending a request twice.

    aiohttp resends GET, PUT and DELETE once when a connection breaks, even a fresh one; a PUT may
    not be safe to send twice, and retries are counted elsewhere. It does so only for two kinds of
    exceptions, so a middleware that turns them into another kind is a public way to stop it.
    `test_the_server_sees_every_attempt_once` counts at the server.
    """
    try:
        return await handler(request)
    except (
        aiohttp.ConnectionTimeoutError,
        aiohttp.ClientConnectorError,
        aiohttp.ServerFingerprintMismatch,
    ):
        raise
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise _ConnectionBroke from error


class AiohttpWire:
    """The wire of a connection.

    Args:
        session: An open session. A borrowed one keeps its connector, proxy and trace
            configuration; its middlewares are not run.
        base_url: Scheme, host, port and prefix, without a slash at the end.
        owned: Whether closing the wire closes the session, and the session has the constants.
        revision: API revision, for the header of a borrowed session.
        attempt_timeout: Seconds for one attempt, unless the call says otherwise.
        connect_timeout: Seconds for one handshake.
        stream_read_timeout: Seconds of silence in a download.
        context: SSLContext for a borrowed session; an owned one has it in its connector.
        server_hostname: Name that the certificate must carry, if not the host's.
    """

    def __init__(
        self,
        session: aiohttp.ClientSession,
        base_url: str,
        *,
        owned: bool,
        revision: str,
        attempt_timeout: float,
        connect_timeout: float,
        stream_read_timeout: float,
        context: ssl.SSLContext | None = None,
        server_hostname: str | None = None,
    ) -> None:
        self._session = session
        self._owned = owned
        url = URL(base_url)
        self._origin = url.origin()
        self._prefix = url.raw_path.rstrip("/")
        self._where = f"{url.host}:{url.port}"
        self._attempt_timeout = attempt_timeout
        self._connect_timeout = connect_timeout
        self._stream_read_timeout = stream_read_timeout
        self._constants: dict[str, str] = {} if owned else constant_headers(revision)
        self._extra: dict[str, Any] = {
            "allow_redirects": False,
            "middlewares": (_no_silent_resend,),
        }
        if not owned:
            self._extra["timeout"] = self._timeout(attempt_timeout)
        if context is not None:
            self._extra["ssl"] = context
        if server_hostname is not None:
            self._extra["server_hostname"] = server_hostname

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._where})"

    async def send(self, request: Request, bearer: str | None, within: float | None) -> Response:
        """Send a request and read its answer."""
        response: aiohttp.ClientResponse | None = None
        timeout = None if within is None else self._timeout(within)
        try:
            response = await self._open(request, bearer, timeout)
            body = await response.read()
        except asyncio.CancelledError:
            if response is not None:
                response.close()
            raise
        except Exception as error:
            if response is not None:
                response.close()
            raise self.failure(error) from error
        if not body and _announces_a_body(request, response):
            # FINDINGS.md: aiohttp reads a broken gzip body as empty, without an error.
            raise WireFailure(
                ConnectionLost, "payload", f"{self._where} sent a body that cannot be unpacked"
            )
        return Response(response.status, response.headers, body)

    async def stream(
        self, request: Request, bearer: str | None, within: float | None
    ) -> StreamedResponse:
        """Send a request and return once the answer's headers are there."""
        # A long download is no fault: only silence is, and a late beginning.
        silence = aiohttp.ClientTimeout(
            total=None, sock_connect=self._connect_timeout, sock_read=self._stream_read_timeout
        )
        try:
            async with asyncio.timeout(within or self._attempt_timeout):
                response = await self._open(request, bearer, silence)
        except Exception as error:
            raise self.failure(error) from error
        return _Stream(response, self)

    async def close(self) -> None:
        """Close the session if it is this wire's own."""
        if self._owned and not self._session.closed:
            await self._session.close()

    def _open(
        self, request: Request, bearer: str | None, timeout: aiohttp.ClientTimeout | None
    ) -> Awaitable[aiohttp.ClientResponse]:
        operation = request.operation
        headers = {**self._constants, **request.headers}
        if bearer is not None:
            headers["Authorization"] = bearer
        if request.content_type is not None:
            headers["Content-Type"] = request.content_type
        if operation.accept is not None and operation.accept != "application/json":
            headers["Accept"] = operation.accept
        extra: dict[str, Any] = (
            self._extra if timeout is None else {**self._extra, "timeout": timeout}
        )
        url = self._origin.with_path(self._prefix + request.path, encoded=True)
        if request.query:
            url = URL.build(
                scheme=url.scheme,
                authority=url.raw_authority,
                path=url.raw_path,
                query_string=request.query,
                encoded=True,
            )
        return self._session.request(
            operation.method, url, data=request.body, headers=headers, **extra
        )

    def _timeout(self, total: float) -> aiohttp.ClientTimeout:
        return aiohttp.ClientTimeout(total=total, sock_connect=min(self._connect_timeout, total))

    def failure(self, error: Exception) -> Exception:
        """Return what to raise for an exception of aiohttp."""
        if isinstance(error, RuntimeError) and self._session.closed:
            return ConfigurationError("the connection is closed: use it inside its `async with`")
        if isinstance(error, aiohttp.InvalidURL):
            return ConfigurationError(f"not a usable address: {self._origin}")
        if isinstance(error, _ConnectionBroke) and isinstance(error.__cause__, Exception):
            error = error.__cause__
        return classify(error, self._where) or error


class _Stream:
    """A response whose body is still to be read."""

    def __init__(self, response: aiohttp.ClientResponse, wire: AiohttpWire) -> None:
        self._response = response
        self._wire = wire

    @property
    def status(self) -> int:
        return self._response.status

    @property
    def headers(self) -> Mapping[str, str]:
        return self._response.headers

    async def iter_chunks(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._response.content.iter_chunked(_CHUNK):
                yield chunk
        except (aiohttp.ClientError, OSError) as error:
            raise self._wire.failure(error) from error

    async def read(self) -> bytes:
        try:
            return await self._response.read()
        except (aiohttp.ClientError, OSError) as error:
            raise self._wire.failure(error) from error

    async def aclose(self) -> None:
        if self._response.content.at_eof():
            self._response.release()
        else:
            self._response.close()


def constant_headers(revision: str) -> dict[str, str]:
    """Return the headers that every request of a connection has."""
    from . import __version__

    return {
        "Accept": "application/json",
        "User-Agent": f"aiovbr/{__version__}",
        "x-api-version": revision,
    }


def open_session(
    context: ssl.SSLContext,
    *,
    revision: str,
    attempt_timeout: float,
    connect_timeout: float,
    proxy: str | None = None,
    trust_env: bool = False,
) -> aiohttp.ClientSession:
    """Open a session that is tuned for one VBR server. The limiter bounds its sockets."""
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=0, ssl=context),
        cookie_jar=aiohttp.DummyCookieJar(),
        headers=constant_headers(revision),
        timeout=aiohttp.ClientTimeout(total=attempt_timeout, sock_connect=connect_timeout),
        proxy=proxy,
        trust_env=trust_env,
    )


def _announces_a_body(request: Request, response: aiohttp.ClientResponse) -> bool:
    if request.operation.method == "HEAD" or response.status in (204, 304):
        return False
    headers = response.headers
    return headers.get("Content-Length", "0") != "0" or "Content-Encoding" in headers


__all__ = ["AiohttpWire", "Wire", "constant_headers", "open_session"]
