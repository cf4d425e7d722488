"""A minimal server in a separate process: TLS, HTTP/1.1 and canned responses.

    with serving(latency=0.02, rows=100_000) as server:
        aiovbr.connect(base_url=server.base_url, tls=aiovbr.TLS(ca_file=server.ca_file), ...)

The simulator behaves like VBR, and its CPU time would dominate the measurement.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
import tempfile
from collections import deque
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SESSION = "/api/v1/sessions/6f9619ff-8b86-d011-b42d-00c04fc90000"
_FIRST = datetime(2024, 1, 25, 18, 31, 50, 730044, timezone(timedelta(hours=1)))
_TOKEN = {"access_token": "a", "token_type": "bearer", "refresh_token": "r", "expires_in": 86400}


def row(index: int) -> bytes:
    """Return a session as the server writes it."""
    return json.dumps(
        {
            "id": f"6f9619ff-8b86-d011-b42d-{index:012x}",
            "name": f"Backup Job {index}",
            "activityId": f"7f9619ff-8b86-d011-b42d-{index:012x}",
            "sessionType": "Job",
            "creationTime": (_FIRST + timedelta(seconds=index)).isoformat(),
            "endTime": "2024-01-25T18:41:50.7300443+01:00",
            "state": "Stopped",
            "progressPercent": 100,
            "result": {"result": "Success", "message": "", "isCanceled": False},
            "usn": 123456 + index,
        }
    ).encode()


@dataclass(frozen=True, slots=True)
class Running:
    """Address and CA file of a running server."""

    base_url: str
    ca_file: Path


@contextmanager
def serving(
    *, latency: float = 0.0, rows: int = 0, capacity: int = 0, queue: int = 16
) -> Iterator[Running]:
    """Run the server in another process.

    Args:
        latency: Seconds before each response, by a timer, without CPU time.
        rows: Number of sessions.
        capacity: Maximum number of concurrent requests, of `latency` each; 0 for no limit.
        queue: Maximum number of queued requests; further ones get 503.
    """
    with tempfile.TemporaryDirectory(prefix="aiovbr-bench-") as folder:
        arguments = [folder, latency, rows, capacity, queue]
        command = [sys.executable, "-m", "benchmarks.server", *map(str, arguments)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
            assert process.stdout is not None
            try:
                port, ca_file = process.stdout.readline().split(" ", 1)
                yield Running(f"https://localhost:{port}", Path(ca_file.strip()))
            finally:
                process.terminate()


class _Server:
    def __init__(self, latency: float, rows: int, capacity: int, queue: int) -> None:
        self.latency = latency
        self.capacity = capacity
        self.queue = queue
        self.rows = [row(index) for index in range(rows)]
        self.one = row(0)
        self.pages: dict[str, bytes] = {}
        self.running = 0
        self.waiting: deque[Callable[[], None]] = deque()

    def body(self, target: str) -> bytes:
        path = urlsplit(target)
        if path.path == SESSION:
            return self.one
        if path.path == "/api/v1/sessions":
            return self.pages.get(path.query) or self.page(path.query)
        return json.dumps(_TOKEN).encode()

    def page(self, query_string: str) -> bytes:
        """Return a page and cache it, because encoding takes longer than sending."""
        query = parse_qs(query_string)
        skip, limit = int(query.get("skip", ["0"])[0]), int(query.get("limit", ["200"])[0])
        rows = self.rows[skip : skip + limit]
        pagination = json.dumps({"total": len(self.rows), "count": len(rows)}).encode()
        body = b'{"data": [' + b",".join(rows) + b'], "pagination": ' + pagination + b"}"
        self.pages[query_string] = body
        return body

    def serve(self, target: str, answer: Callable[[int, bytes], None]) -> None:
        loop = asyncio.get_running_loop()
        if not self.latency or "oauth2" in target:
            answer(200, self.body(target))
        elif not self.capacity:
            loop.call_later(self.latency, lambda: answer(200, self.body(target)))
        elif self.running < self.capacity:
            self.work(target, answer)
        elif len(self.waiting) < self.queue:
            self.waiting.append(lambda: self.work(target, answer))
        else:
            answer(503, b"{}")

    def work(self, target: str, answer: Callable[[int, bytes], None]) -> None:
        def done() -> None:
            self.running -= 1
            if self.waiting:
                self.waiting.popleft()()
            answer(200, self.body(target))

        self.running += 1
        asyncio.get_running_loop().call_later(self.latency, done)


class _Protocol(asyncio.Protocol):
    def __init__(self, server: _Server) -> None:
        self.server = server
        self.buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        head, end, rest = self.buffer.partition(b"\r\n\r\n")
        if not end:
            return
        length = 0
        at = head.lower().find(b"content-length:")
        if at >= 0:
            length = int(head[at + 15 :].split(b"\r", 1)[0])
        if len(rest) < length:
            return
        self.buffer = rest[length:]
        self.server.serve(head.split(b" ", 2)[1].decode(), self.answer)

    def answer(self, status: int, body: bytes) -> None:
        head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: "
        self.transport.write(head.encode() + str(len(body)).encode() + b"\r\n\r\n" + body)


async def _main(folder: str, latency: str, rows: str, capacity: str, queue: str) -> None:
    # Only the server process needs this import, which takes a third of a run under valgrind.
    from vbr_simulator.http.certificate import Certificate

    certificate = Certificate.make(Path(folder))
    server = _Server(float(latency), int(rows), int(capacity), int(queue))
    listening = await asyncio.get_running_loop().create_server(
        lambda: _Protocol(server), "127.0.0.1", 0, ssl=certificate.server_context(), backlog=1024
    )
    port = listening.sockets[0].getsockname()[1]
    print(port, certificate.cert_file, flush=True)
    await listening.serve_forever()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name in ("folder", "latency", "rows", "capacity", "queue"):
        parser.add_argument(name)
    asyncio.run(_main(**vars(parser.parse_args())))
