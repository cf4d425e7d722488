"""One attempt on the wire: aiohttp, and nothing else, lives here.

FINDINGS.md, "One call", is where the shape comes from: one long-lived session with a
DummyCookieJar and constant headers, `request()` and `read()` with close on error. What aiohttp does
for each call and can be spared is spared: a timer (`time_limits`), headers that are the same as
before, and reading a body that has come already.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable
from typing import TYPE_CHECKING, Any, Final, Protocol

import aiohttp
from multidict import CIMultiDict, istr
from yarl import URL

from vbr_api.runtime import Response

from .._time.timeouts import TimeLimits
from .._version import __version__
from ..errors import ConfigurationError, ConnectionLost, RequestTimeout
from .failures import WireFailure, classify
from .upload_body import Sending

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Awaitable, Mapping

    from vbr_api.runtime import Request, StreamedResponse

_CHUNK: Final = 1 << 16

# As `istr`, a name is folded once and for all.
_ACCEPT: Final = istr("Accept")
_AUTHORIZATION: Final = istr("Authorization")
_CONTENT_TYPE: Final = istr("Content-Type")
_JSON: Final = "application/json"


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


# aiohttp resends GET, PUT and DELETE once when a connection breaks, even a fresh one; a PUT may not
# be safe to send twice, and retries are counted elsewhere. For both ways of stopping that,
# `test_the_server_sees_every_attempt_once` counts at the server.


def _stop_silent_resend(session: aiohttp.ClientSession) -> bool:
    """Keep a session from sending a request twice; False if this aiohttp has no switch for it.

    The switch is private, so it is looked for; it costs nothing, the middleware 1.5% of a call.
    """
    found = hasattr(session, "_retry_connection")
    if found:
        session._retry_connection = False  # pyright: ignore[reportPrivateUsage]
    return found


class _ConnectionBroke(aiohttp.ClientError):
    """Hides a broken connection from aiohttp's own second attempt."""


async def _no_silent_resend(
    request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
) -> aiohttp.ClientResponse:
    """Do the same for single requests of a session that is somebody else's.

    aiohttp resends after two kinds of exceptions only, which become another kind here.
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
        stream_read_timeout: Seconds of silence in a download or an upload.
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
        self._authority = url.raw_authority
        self._prefix = url.raw_path.rstrip("/")
        self._where = f"{url.host}:{url.port}"
        self._attempt_timeout = attempt_timeout
        self._connect_timeout = connect_timeout
        self._stream_read_timeout = stream_read_timeout
        self._limits = TimeLimits(asyncio.get_running_loop())
        self._constants: dict[str, str] = {} if owned else constant_headers(revision)
        self._bearer: str | None = None
        self._usual = CIMultiDict(self._constants)  # the headers of most calls with this bearer
        self._extra: dict[str, Any] = {"allow_redirects": False}
        if not owned:
            self._extra["timeout"] = _untimed(connect_timeout)
        if not (owned and _stop_silent_resend(session)):
            self._extra["middlewares"] = (_no_silent_resend,)
        if context is not None:
            self._extra["ssl"] = context
        if server_hostname is not None:
            self._extra["server_hostname"] = server_hostname

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._where})"

    async def send(self, request: Request, bearer: str | None, within: float | None) -> Response:
        """Send a request and read its answer."""
        limits = self._limits
        limit = limits.begin(self._attempt_timeout if within is None else within)
        response: aiohttp.ClientResponse | None = None
        try:
            if request.body is None or isinstance(request.body, bytes):
                response = await self._open(request, bearer, self._extra)
            else:
                response = await self._open_watched(request, bearer)
            # Most bodies come with their headers. A session that is borrowed may trace reading.
            if self._owned and response.connection is None and response.content.is_eof():
                body = response.content.read_nowait()
            else:
                body = await response.read()
        except BaseException as error:
            over = limits.end(limit)
            if response is not None:
                response.close()
            if over and isinstance(error, asyncio.CancelledError):
                raise self.failure(TimeoutError()) from error
            if not isinstance(error, Exception) or isinstance(error, WireFailure):
                raise
            raise self.failure(error) from error
        limits.end(limit)
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
                response = await self._open(request, bearer, {**self._extra, "timeout": silence})
        except Exception as error:
            raise self.failure(error) from error
        return _Stream(response, self)

    async def close(self) -> None:
        """Close the session if it is this wire's own."""
        self._limits.close()
        if self._owned and not self._session.closed:
            await self._session.close()

    async def _open_watched(self, request: Request, bearer: str | None) -> aiohttp.ClientResponse:
        """Send a body that is read while it is sent, for as long as the server takes it."""
        if not isinstance(request.body, AsyncIterable):
            return await self._open(request, bearer, self._extra)
        patience = (self._stream_read_timeout, self._attempt_timeout)
        sending = Sending(request.body, *patience)
        try:
            async with sending.silence:
                return await self._open(request, bearer, self._extra, sending)
        except TimeoutError as error:
            if not sending.silence.expired():
                raise
            raise self._silent(sending.complete) from error
        finally:
            sending.over = True

    def _silent(self, complete: bool) -> WireFailure:
        if complete:
            told = f"no answer within {self._attempt_timeout:g} s after the last byte"
        else:
            told = f"nothing more was taken of the body for {self._stream_read_timeout:g} s"
        return WireFailure(RequestTimeout, "timeout", f"{self._where} fell silent: {told}")

    def _open(
        self,
        request: Request,
        bearer: str | None,
        extra: dict[str, Any],
        body: Sending | None = None,
    ) -> Awaitable[aiohttp.ClientResponse]:
        path = self._prefix + request.path
        if request.query:
            url = URL.build(
                scheme=self._origin.scheme,
                authority=self._authority,
                path=path,
                query_string=request.query,
                encoded=True,
            )
        else:
            url = self._origin.with_path(path, encoded=True)
        return self._session.request(
            request.operation.method,
            url,
            data=request.body if body is None else body,
            headers=self._headers(request, bearer),
            **extra,
        )

    def _headers(self, request: Request, bearer: str | None) -> CIMultiDict[str]:
        """Return the headers of a request; aiohttp copies them."""
        if bearer is not self._bearer:
            self._bearer, self._usual = bearer, CIMultiDict(self._constants)
            if bearer is not None:
                self._usual[_AUTHORIZATION] = bearer
        accept, kind = request.operation.accept, request.content_type
        if not request.headers and kind is None and (accept is None or accept == _JSON):
            return self._usual
        headers = self._usual.copy()
        headers.update(request.headers)
        if kind is not None:
            headers[_CONTENT_TYPE] = kind
        if accept is not None and accept != _JSON:
            headers[_ACCEPT] = accept
        return headers

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


def _untimed(connect_timeout: float) -> aiohttp.ClientTimeout:
    """Return aiohttp's share of time limits: the handshake. An attempt as a whole is the wire's."""
    return aiohttp.ClientTimeout(total=None, sock_connect=connect_timeout)


def constant_headers(revision: str) -> dict[str, str]:
    """Return the headers that every request of a connection has."""
    return {
        _ACCEPT: _JSON,
        istr("User-Agent"): f"aiovbr/{__version__}",
        istr("x-api-version"): revision,
    }


def open_session(
    context: ssl.SSLContext,
    *,
    revision: str,
    connect_timeout: float,
    proxy: str | None = None,
    trust_env: bool = False,
) -> aiohttp.ClientSession:
    """Open a session that is tuned for one VBR server. The limiter bounds its sockets."""
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=0, ssl=context),
        cookie_jar=aiohttp.DummyCookieJar(),
        headers=constant_headers(revision),
        timeout=_untimed(connect_timeout),
        proxy=proxy,
        trust_env=trust_env,
    )


def _announces_a_body(request: Request, response: aiohttp.ClientResponse) -> bool:
    if request.operation.method == "HEAD" or response.status in (204, 304):
        return False
    headers = response.headers
    return headers.get("Content-Length", "0") != "0" or "Content-Encoding" in headers


__all__ = ["AiohttpWire", "Wire", "constant_headers", "open_session"]
