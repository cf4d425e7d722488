"""Delivery: sends an answer, or part of it, or drops the connection."""

from __future__ import annotations

import asyncio
import gzip
import math
import os
import random
import socket
import struct
from email.utils import formatdate
from typing import TYPE_CHECKING, Final

from aiohttp import web

if TYPE_CHECKING:
    from vbr_simulator.faults.fault import Fault, HangUp, Strike
    from vbr_simulator.faults.latency import Sleep

__all__ = ["alter", "deliver", "drop", "reset", "retry_after"]

_PIECE_SECONDS: Final = 0.05
# onoff = 1, linger = 0: a close discards unsent data and sends RST. Winsock uses shorts.
_ABORTIVE: Final = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
_GARBAGE: Final = 64


def retry_after(seconds: float | None, date: float | None, now: float) -> dict[str, str]:
    """Return the Retry-After header (RFC 9110, 10.2.3), empty without a value.

    Args:
        seconds: Seconds for the header, rounded up.
        date: Seconds until the date in the header, rounded up.
        now: Server time, seconds since 1970.
    """
    if seconds is not None:
        return {"Retry-After": str(math.ceil(seconds))}
    if date is not None:
        return {"Retry-After": formatdate(math.ceil(now + date), usegmt=True)}
    return {}


def alter(response: web.Response, fault: Fault, now: float) -> None:
    """Apply a fault to an answer, in place."""
    response.headers.update(retry_after(fault.retry_after, fault.retry_after_date, now))
    response.headers.update(fault.headers)
    if fault.empty:
        response.body = None
        response.headers.pop("Content-Type", None)
    if fault.content_type is not None:
        response.headers["Content-Type"] = fault.content_type
    if fault.gzip is not None:
        response.headers["Content-Encoding"] = "gzip"
        packed = gzip.compress(_body(response), mtime=0)
        if fault.gzip == "cut":
            packed = packed[: len(packed) // 2]
        elif fault.gzip == "garbage":
            packed = packed[:10] + random.Random(0).randbytes(_GARBAGE)  # noqa: S311 (noise)
        response.body = packed


async def deliver(
    request: web.BaseRequest, response: web.Response, strike: Strike, sleep: Sleep
) -> web.StreamResponse:
    """Send an answer slowly or truncated.

    aiohttp sends an answer that is neither slow nor truncated.
    """
    cut = strike.fault.truncate if strike.fault else None
    if cut is None and strike.pace is None:
        return response
    body = _body(response)
    part = web.StreamResponse(status=response.status, headers=response.headers)
    sent = body if cut is None else body[:cut]
    part.content_length = len(body) if cut is None else max(len(body), cut + 1)
    await part.prepare(request)
    if strike.pace is None:
        await part.write(sent)
    else:
        size = max(1, round(strike.pace * _PIECE_SECONDS))
        for begin in range(0, len(sent), size):
            piece = sent[begin : begin + size]
            await sleep(len(piece) / strike.pace)
            await part.write(piece)
    if cut is not None and request.transport is not None:
        request.transport.close()
    return part


async def drop(request: web.BaseRequest, how: HangUp) -> web.StreamResponse:
    """Drop the connection; the returned response is not sent."""
    if request.transport is not None:
        reset(request.transport, how)
    return web.Response(status=500)


def reset(transport: asyncio.BaseTransport, how: HangUp = "rst") -> None:
    """Drop a connection at once.

    Args:
        transport: The connection, of TLS or TCP.
        how: `rst` discards unsent data and resets; `fin` closes the TCP connection without the
            TLS closing message.
    """
    # A closing TLS transport has no socket (since Python 3.12).
    raw = None if transport.is_closing() else transport.get_extra_info("socket")
    if raw is not None and how == "rst":
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _ABORTIVE)
    if isinstance(transport, asyncio.WriteTransport):
        transport.abort()


def _body(response: web.Response) -> bytes:
    return response.body if isinstance(response.body, bytes) else b""
