"""A server on loopback that gives and takes files for any operation, breaking off when told to."""

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
    """Answers every GET and POST but the login with a file, or with what was uploaded.

    Attributes:
        size: Bytes of the file.
        broken: How many answers break off in the middle.
        refusals: Statuses that come before anything else.
        taken: Digest and headers of each upload.
        asked: How often a file was asked for.
        accepted: What the latest request accepted.
        takes: Bytes of an upload that are read; then nothing happens any more. All, if None.
        answers: Whether an upload that was read gets an answer.
    """

    size: int = 300_000
    broken: int = 0
    refusals: list[int] = field(default_factory=list)
    told_length: bool = True
    taken: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    asked: int = 0
    accepted: str = ""
    takes: int | None = None
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
        """Return a connection without TLS: what is tested here lies above it."""
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
        self.asked += 1
        self.accepted = request.headers["Accept"]
        if self.refusals:
            return web.json_response(
                {"errorCode": "NotFound", "message": "none"}, status=self.refusals.pop(0)
            )
        response = web.StreamResponse()
        if self.told_length:
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
            if self.takes is not None and size >= self.takes:
                await self._never.wait()
        if not self.answers:
            await self._never.wait()
        self.taken.append((whole.hexdigest(), dict(request.headers)))
        if self.refusals:
            return web.json_response({"errorCode": "X"}, status=self.refusals.pop(0))
        return web.json_response({"data": [], "pagination": {"total": 0, "count": size}})


__all__ = ["FileServer"]
