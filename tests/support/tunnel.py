"""An HTTP proxy on loopback that supports only CONNECT."""

from __future__ import annotations

import asyncio
import base64
import contextlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self


@dataclass
class Tunnel:
    """Opens tunnels, and records their targets.

    Args:
        user: `name:password` that the proxy requires; None requires no account.
        status: Status of the response; with any other than 200 it opens no tunnel.
    """

    user: str | None = None
    status: int = 200
    targets: list[str] = field(default_factory=list)
    port: int = 0

    @property
    def url(self) -> str:
        account = f"{self.user}@" if self.user else ""
        return f"http://{account}127.0.0.1:{self.port}"

    async def __aenter__(self) -> Self:
        self._tasks: set[asyncio.Task[None]] = set()
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        try:
            await self._tunnel(reader, writer)
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            await _close(writer)

    async def _tunnel(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        method, target, _ = head.split(" ", 2)
        assert method == "CONNECT", head
        self.targets.append(target)
        credentials = base64.b64encode((self.user or "").encode()).decode()
        authorized = self.user is None or f" {credentials}\r\n" in head
        status = self.status if authorized else 407
        writer.write(f"HTTP/1.1 {status} x\r\n\r\n".encode())
        await writer.drain()
        if status != 200:
            return
        host, port = target.rsplit(":", 1)
        far_reader, far_writer = await asyncio.open_connection(host, int(port))
        try:
            async with asyncio.TaskGroup() as pumps:
                pumps.create_task(_pump(reader, far_writer))
                pumps.create_task(_pump(far_reader, writer))
        finally:
            await _close(far_writer)


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await reader.read(1 << 16):
            writer.write(data)
            await writer.drain()
        writer.close()


async def _close(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with contextlib.suppress(OSError):
        await writer.wait_closed()
