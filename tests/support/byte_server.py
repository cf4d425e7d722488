"""A server on loopback that answers with given bytes, valid HTTP or not."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import aiovbr

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

TOKEN = json.dumps({"access_token": "a", "token_type": "bearer", "expires_in": 900}).encode()


def http_answer(
    body: bytes = b"{}", status: str = "200 OK", header: bytes = b"", length: int | None = None
) -> bytes:
    size = len(body) if length is None else length
    lines = [f"HTTP/1.1 {status}".encode(), b"Content-Length: %d" % size, b"Connection: close"]
    return b"\r\n".join([*lines, *([header] if header else []), b"", body])


@asynccontextmanager
async def byte_server(answer: Callable[[str], bytes]) -> AsyncGenerator[str]:
    """Answer each request with bytes; yield the address."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            lengths = [
                int(line.split(b":")[1])
                for line in head.lower().split(b"\r\n")
                if line.startswith(b"content-length:")
            ]
            await reader.readexactly(sum(lengths))
            writer.write(answer(head.split(b" ")[1].decode()))
            await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0, limit=1 << 20)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


class PauseFreeClock(aiovbr.SystemClock):
    """Real time, in which a pause takes no time."""

    async def sleep(self, seconds: float) -> None:  # noqa: ARG002 - of the protocol
        await asyncio.sleep(0)


@asynccontextmanager
async def connected_to(
    answer: bytes, token: bytes | None = None, **options: Any
) -> AsyncGenerator[aiovbr.Vbr[Any]]:
    """Connect to a server with one answer to every call, and optionally one to every login."""
    login = http_answer(TOKEN) if token is None else token
    aiovbr.forget_refused_logins()
    async with byte_server(lambda target: login if "oauth2" in target else answer) as address:
        connect: Any = aiovbr.connect
        connection: aiovbr.Connection[Any] = connect(
            base_url=address,
            username="u",
            password="p",
            tls=aiovbr.TLS(insecure=True),
            logout=False,
            clock=PauseFreeClock(),
            **options,
        )
        async with connection as vbr:
            yield vbr


__all__ = ["PauseFreeClock", "byte_server", "connected_to", "http_answer"]
