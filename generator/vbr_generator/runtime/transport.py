"""A minimal transport: one aiohttp session, one token, no retries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from yarl import URL

from .decoding import LENIENT, Decoding
from .errors import error_from
from .messages import Response

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from aiohttp import ClientResponse, ClientSession

    from .messages import Request


class AiohttpTransport:
    """Sends requests through a session that the caller owns.

    The session sets TLS, proxies, timeouts and connections. Redirects are not followed: they would
    send the bearer token to another server.

    Args:
        session: An open session.
        base_url: Scheme, host and port, for instance `https://vbr.example.com:9419`.
        token: Bearer token, or None before the login; assign `token` to change it.
        decoding: Decoding mode.
    """

    def __init__(
        self,
        session: ClientSession,
        base_url: str,
        *,
        token: str | None = None,
        decoding: Decoding = LENIENT,
    ) -> None:
        self._session = session
        self._base = base_url.rstrip("/")
        self.token = token
        self.decoding = decoding

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._base!r})"

    async def send(self, request: Request) -> Response:
        """Send a request and return the response.

        Raises:
            ApiError: If the status is not 2xx.
            aiohttp.ClientError: If there is no complete response.
        """
        opened = await self._open(request)
        try:
            response = Response(opened.status, opened.headers, await opened.read())
        finally:
            opened.release()
        if not 200 <= response.status < 300:
            raise error_from(request.operation, response)
        return response

    async def stream(self, request: Request) -> AiohttpStream:
        """Send a request and return the response once its headers have arrived.

        Raises:
            ApiError: If the status is not 2xx.
            aiohttp.ClientError: If there is no response.
        """
        opened = await self._open(request)
        if 200 <= opened.status < 300:
            return AiohttpStream(opened)
        try:
            response = Response(opened.status, opened.headers, await opened.read())
        finally:
            opened.release()
        raise error_from(request.operation, response)

    async def _open(self, request: Request) -> ClientResponse:
        operation = request.operation
        headers = {"x-api-version": operation.revision, **request.headers}
        if operation.accept:
            headers["Accept"] = operation.accept
        if request.content_type:
            headers["Content-Type"] = request.content_type
        if operation.secured and self.token is not None:
            headers["Authorization"] = f"Bearer {self.token}"
        return await self._session.request(
            operation.method,
            URL(self._base + request.target, encoded=True),
            data=request.body,
            headers=headers,
            allow_redirects=False,
        )


class AiohttpStream:
    """A response of aiohttp with an unread body."""

    def __init__(self, response: ClientResponse, chunk_size: int = 1 << 16) -> None:
        self._response = response
        self._chunk_size = chunk_size

    @property
    def status(self) -> int:
        """HTTP status."""
        return self._response.status

    @property
    def headers(self) -> Mapping[str, str]:
        """Response headers."""
        return self._response.headers

    async def iter_chunks(self) -> AsyncIterator[bytes]:
        """Iterate over the body as it arrives.

        Raises:
            aiohttp.ClientPayloadError: If the body is shorter than announced.
        """
        async for chunk in self._response.content.iter_chunked(self._chunk_size):
            yield chunk

    async def read(self) -> bytes:
        """Read the rest of the body."""
        return await self._response.read()

    async def aclose(self) -> None:
        """Release the connection if the body was read, else close it."""
        if self._response.content.at_eof():
            self._response.release()
        else:
            self._response.close()


__all__ = ["AiohttpStream", "AiohttpTransport"]
