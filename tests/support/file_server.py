"""A server on loopback for downloads and uploads of any operation, with interruptions."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

from aiohttp import web
from aiohttp.test_utils import TestServer

import aiovbr

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLOCK = bytes(range(256)) * 256


@dataclass
class FileServer:
    """Responds to every request except the login with a file, and to uploads with their size.

    Attributes:
        size: Size of the file in bytes.
        broken: Number of responses that break off in the middle.
        refusals: Statuses of the next responses.
        sends_length: True to send the length of the file.
        uploads: Digest and headers of each upload.
        requested: Number of requests for a file.
        accepted: `Accept` header of the latest request.
        reads: Number of bytes of an upload that the server reads before it hangs; None reads all.
        answers: False to hang instead of responding to an upload.
    """

    size: int = 300_000
    broken: int = 0
    refusals: list[int] = field(default_factory=list)
    sends_length: bool = True
    uploads: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    requested: int = 0
    accepted: str = ""
    reads: int | None = None
    answers: bool = True

    @property
    def digest(self) -> str:
        """SHA-256 of the file."""
        whole = hashlib.sha256()
        for block in self._blocks(self.size):
            whole.update(block)
        return whole.hexdigest()

    def _blocks(self, size: int) -> Iterator[bytes]:
        for start in range(0, size, len(_BLOCK)):
            yield _BLOCK[: size - start]

    async def __aenter__(self) -> Self:
        self._never = asyncio.Event()
        app = web.Application(client_max_size=1 << 40)
        app.router.add_route("*", "/{any:.*}", self._answer)
        self._server = TestServer(app)
        await self._server.start_server()
        return self

    async def __aexit__(self, *_: object) -> None:
        self._never.set()
        await self._server.close()

    def connect(self, revision: str, **more: Any) -> aiovbr.Connection[Any]:
        """Return a connection without TLS: the tests are about the layers above it."""
        return aiovbr.connect(
            base_url=str(self._server.make_url("")),
            username="operator",
            password="right",
            revision=revision,
            tls=aiovbr.TLS(insecure=True),
            logout=False,
            **more,
        )

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        if request.path.endswith("/oauth2/token"):
            return web.json_response(
                {
                    "access_token": "a",
                    "token_type": "bearer",
                    "refresh_token": "r",
                    "expires_in": 900,
                    ".issued": "2026-01-01T00:00:00Z",
                    ".expires": "2026-01-01T00:15:00Z",
                }
            )
        if "upload" in request.path:
            return await self._take(request)
        self.requested += 1
        self.accepted = request.headers["Accept"]
        if self.refusals:
            return web.json_response(
                {"errorCode": "NotFound", "message": "none"}, status=self.refusals.pop(0)
            )
        response = web.StreamResponse()
        if self.sends_length:
            response.content_length = self.size
        await response.prepare(request)
        breaks = self.broken > 0
        self.broken -= breaks
        for block in self._blocks(self.size // 2 if breaks else self.size):
            await response.write(block)
        if breaks and request.transport is not None:
            request.transport.abort()
        return response

    async def _take(self, request: web.Request) -> web.StreamResponse:
        whole, size = hashlib.sha256(), 0
        async for block in request.content.iter_any():
            whole.update(block)
            size += len(block)
            if self.reads is not None and size >= self.reads:
                await self._never.wait()
        if not self.answers:
            await self._never.wait()
        self.uploads.append((whole.hexdigest(), dict(request.headers)))
        if self.refusals:
            return web.json_response({"errorCode": "X"}, status=self.refusals.pop(0))
        return web.json_response({"data": [], "pagination": {"total": 0, "count": size}})


__all__ = ["FileServer"]
