"""Transport of one attempt with aiohttp.

The design follows performance.md, "One call": one long-lived session with a DummyCookieJar and
constant headers, `request()` and `read()` with close on error. Three costs per call are avoided: a
timer (`_time.timeouts`), merging unchanged headers, and awaiting a body that has already arrived.
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
from ..errors import ConfigurationError, ConnectionLost, FileError, RequestTimeout
from .failures import WireFailure, classify
from .upload_body import Sending

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Awaitable, Mapping

    from vbr_api.runtime import Request, StreamedResponse

_CHUNK_SIZE: Final = 1 << 16

# `istr` caches the case-folded name.
_ACCEPT: Final = istr("Accept")
_AUTHORIZATION: Final = istr("Authorization")
_CONTENT_TYPE: Final = istr("Content-Type")
_JSON: Final = "application/json"


class Wire(Protocol):
    """Sends a request once, without retries."""

    async def send(self, request: Request, bearer: str | None, within: float | None) -> Response:
        """Send a request and read the whole response.

        Args:
            request: The request.
            bearer: Value of the Authorization header.
            within: Seconds for the whole attempt; None for the default of the connection.

        Raises:
            WireFailure: If there is no complete response.
        """
        ...

    async def stream(
        self, request: Request, bearer: str | None, within: float | None
    ) -> StreamedResponse:
        """Send a request and return when the headers arrive; raises as `send`."""
        ...

    async def close(self) -> None:
        """Close the session if this wire owns it."""
        ...


# aiohttp resends GET, PUT and DELETE once when a connection breaks, even a new one. A PUT may not
# be safe to send twice, and the retry budget does not count the resend
# (decisions/0012-silent-resend-off.md).
# `test_the_server_receives_every_attempt_once` covers both ways to stop it.


def _stop_silent_resend(session: aiohttp.ClientSession) -> bool:
    """Disable the resend of a session; return False if this aiohttp has no switch for it.

    The switch is private, so its presence is checked. It is free; the middleware costs 1.5% of a
    call.
    """
    has_switch = hasattr(session, "_retry_connection")
    if has_switch:
        session._retry_connection = False  # pyright: ignore[reportPrivateUsage]
    return has_switch


class _ConnectionBroke(aiohttp.ClientError):
    """A broken connection, as a type that does not trigger the resend of aiohttp."""


async def _no_silent_resend(
    request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
) -> aiohttp.ClientResponse:
    """Disable the resend for single requests of a borrowed session.

    aiohttp resends only after two types of exceptions. This middleware replaces them.
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
    """The aiohttp transport of a connection.

    Args:
        session: An open session. A borrowed session keeps its connector, proxy and trace
            configuration; its middlewares do not run.
        base_url: Scheme, host, port and prefix, without a trailing slash.
        owned: True if `open_session` opened the session: it has the constant headers, and closing
            the wire closes it.
        revision: API revision, for the header of a borrowed session.
        attempt_timeout: Default seconds for one attempt.
        connect_timeout: Seconds for one handshake.
        stream_read_timeout: Seconds without a byte in a download or an upload.
        context: SSLContext for a borrowed session; an owned session has it in its connector.
        server_hostname: Name that the certificate must contain, if it differs from the host.
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
        self._address = f"{url.host}:{url.port}"
        self._attempt_timeout = attempt_timeout
        self._connect_timeout = connect_timeout
        self._stream_read_timeout = stream_read_timeout
        self._limits = TimeLimits(asyncio.get_running_loop())
        self._constants: dict[str, str] = {} if owned else constant_headers(revision)
        self._bearer: str | None = None
        # Headers of most calls with the current bearer.
        self._common_headers = CIMultiDict(self._constants)
        self._extra: dict[str, Any] = {"allow_redirects": False}
        if not owned:
            self._extra["timeout"] = _handshake_timeout(connect_timeout)
        if not (owned and _stop_silent_resend(session)):
            self._extra["middlewares"] = (_no_silent_resend,)
        if context is not None:
            self._extra["ssl"] = context
        if server_hostname is not None:
            self._extra["server_hostname"] = server_hostname

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._address})"

    async def send(self, request: Request, bearer: str | None, within: float | None) -> Response:
        """Send a request and read the whole response."""
        limits = self._limits
        limit = limits.begin(self._attempt_timeout if within is None else within)
        response: aiohttp.ClientResponse | None = None
        try:
            if request.body is None or isinstance(request.body, bytes):
                response = await self._open(request, bearer, self._extra)
            else:
                response = await self._open_streamed(request, bearer)
            # Most bodies arrive with the headers. A borrowed session may trace `read()`.
            if self._owned and response.connection is None and response.content.is_eof():
                body = response.content.read_nowait()
            else:
                body = await response.read()
        except BaseException as error:
            timed_out = limits.end(limit)
            if response is not None:
                response.close()
            if timed_out and isinstance(error, asyncio.CancelledError):
                raise self.failure(TimeoutError()) from error
            if not isinstance(error, Exception) or isinstance(error, WireFailure):
                raise
            raise self.failure(error) from error
        limits.end(limit)
        if not body and _announces_body(request, response):
            # aiohttp reads a broken gzip body as empty, without an error:
            # decisions/0001-own-pipeline.md.
            raise WireFailure(
                ConnectionLost, "payload", f"{self._address} sent a body that cannot be unpacked"
            )
        return Response(response.status, response.headers, body)

    async def stream(
        self, request: Request, bearer: str | None, within: float | None
    ) -> StreamedResponse:
        """Send a request and return when the headers arrive."""
        # A download may take long. Only a late start and a stalled transfer are failures.
        timeout = aiohttp.ClientTimeout(
            total=None, sock_connect=self._connect_timeout, sock_read=self._stream_read_timeout
        )
        try:
            async with asyncio.timeout(within or self._attempt_timeout):
                response = await self._open(request, bearer, {**self._extra, "timeout": timeout})
        except Exception as error:
            raise self.failure(error) from error
        return _Stream(response, self)

    async def close(self) -> None:
        """Close the session if this wire owns it."""
        self._limits.close()
        if self._owned and not self._session.closed:
            await self._session.close()

    async def _open_streamed(self, request: Request, bearer: str | None) -> aiohttp.ClientResponse:
        """Send a request; a streamed body times out if the server stops reading."""
        if not isinstance(request.body, AsyncIterable):
            return await self._open(request, bearer, self._extra)
        sending = Sending(request.body, self._stream_read_timeout, self._attempt_timeout)
        try:
            async with sending.silence:
                return await self._open(request, bearer, self._extra, sending)
        except TimeoutError as error:
            if not sending.silence.expired():
                raise
            raise self._stall_failure(sending.complete) from error
        finally:
            sending.over = True

    def _stall_failure(self, complete: bool) -> WireFailure:
        if complete:
            detail = f"no answer within {self._attempt_timeout:g} s after the last byte"
        else:
            detail = f"nothing more was taken of the body for {self._stream_read_timeout:g} s"
        return WireFailure(RequestTimeout, "timeout", f"{self._address} fell silent: {detail}")

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
            self._bearer, self._common_headers = bearer, CIMultiDict(self._constants)
            if bearer is not None:
                self._common_headers[_AUTHORIZATION] = bearer
        accept, kind = request.operation.accept, request.content_type
        if not request.headers and kind is None and (accept is None or accept == _JSON):
            return self._common_headers
        headers = self._common_headers.copy()
        headers.update(request.headers)
        if kind is not None:
            headers[_CONTENT_TYPE] = kind
        if accept is not None and accept != _JSON:
            headers[_ACCEPT] = accept
        return headers

    def failure(self, error: Exception) -> Exception:
        """Return the exception to raise for an exception of aiohttp."""
        # aiohttp hides an error of the body behind an error of the connection.
        file_error = error.__cause__
        if isinstance(file_error, FileError):
            return file_error
        if isinstance(error, RuntimeError) and self._session.closed:
            return ConfigurationError("the connection is closed: use it inside its `async with`")
        if isinstance(error, aiohttp.InvalidURL):
            return ConfigurationError(f"not a usable address: {self._origin}")
        if isinstance(error, _ConnectionBroke) and isinstance(error.__cause__, Exception):
            error = error.__cause__
        failure = classify(error, self._address)
        if failure is None and isinstance(error, (TypeError, ValueError)):
            # The text of aiohttp may contain the body.
            return ConfigurationError(
                f"the request to {self._address} cannot be sent: its method, path, query, headers"
                f" or body are not valid ({type(error).__name__})"
            )
        return failure or error


class _Stream:
    """A response with an unread body."""

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
            async for chunk in self._response.content.iter_chunked(_CHUNK_SIZE):
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


def _handshake_timeout(connect_timeout: float) -> aiohttp.ClientTimeout:
    """Return a timeout for the handshake only. The wire limits the attempt as a whole."""
    return aiohttp.ClientTimeout(total=None, sock_connect=connect_timeout)


def constant_headers(revision: str) -> dict[str, str]:
    """Return the constant headers of a connection."""
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
    """Open a session for one VBR server. The limiter bounds the number of sockets."""
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=0, ssl=context),
        cookie_jar=aiohttp.DummyCookieJar(),
        headers=constant_headers(revision),
        timeout=_handshake_timeout(connect_timeout),
        proxy=proxy,
        trust_env=trust_env,
    )


def _announces_body(request: Request, response: aiohttp.ClientResponse) -> bool:
    if request.operation.method == "HEAD" or response.status in (204, 304):
        return False
    headers = response.headers
    return headers.get("Content-Length", "0") != "0" or "Content-Encoding" in headers


__all__ = ["AiohttpWire", "Wire", "constant_headers", "open_session"]
