"""Where a server answers and which API revisions it serves, asked without a login.

VBR.md, "Transport": port 9419 on every version, 443 as well from 13.1; a request that names a
revision which the server does not serve gets 400 with a message that lists those it does. So a
revision that no server has is asked for first: one answer tells all. A server that lists nothing is
asked for each revision that this client knows, the newest first.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Unpack

from vbr_api import REVISIONS
from vbr_api.runtime import Operation, Request

from .. import defaults
from .._auth.credentials import Password
from .._auth.grants import offered_revisions
from .._transport.failures import WireFailure
from ..errors import (
    ApiError,
    Attempt,
    ConnectError,
    RequestTimeout,
    RevisionNotSupported,
    TlsError,
    VbrError,
    error_from,
)
from .settings import NEWEST, ConnectionSettings, ConnectOptions, settings_of
from .wiring import open_wire

if TYPE_CHECKING:
    from collections.abc import Sequence

    from yarl import URL

    from vbr_api.runtime import Response

    from .._transport.wire import Wire

NO_REVISION: Final = "0.0-rev0"
"""A revision that no server serves: asking for it makes a server list those it does."""


@dataclass(frozen=True, slots=True)
class Discovery:
    """What a server offers.

    Attributes:
        base_url: Where it answers.
        revisions: API revisions that it serves and this client knows, oldest first.
        unknown: Revisions that it says it serves and this client does not know; a newer release
            of the client may, or `aiovbr-generate` makes their package.
    """

    base_url: URL
    revisions: tuple[str, ...]
    unknown: tuple[str, ...] = ()

    @property
    def newest(self) -> str:
        """The newest revision that both know."""
        return self.revisions[-1]


def probe(revision: str) -> Request:
    """Return the request that asks whether a revision is served; it needs no login."""
    operation = Operation(
        id="GetServerTime",
        name="get_server_time",
        group="service",
        method="GET",
        path="/api/v1/serverTime",
        revision=revision,
        summary="Read the clock of the backup server.",
        secured=False,
        idempotent=True,
    )
    return Request(operation, operation.path, headers={"x-api-version": revision})


def read_probe(request: Request, response: Response) -> tuple[str, ...]:
    """Return the revisions that an answer shows to be served: those listed, or the one asked for.

    Raises:
        ApiError: If the answer is neither a success nor the refusal of a revision.
    """
    asked = request.operation.revision
    if response.status < 300:
        return () if asked == NO_REVISION else (asked,)
    error = error_from(request.operation, response)
    if response.status != 400:
        raise error
    return offered_revisions(error.status, error.message, asked)


def chosen(
    base_url: URL, offered: Sequence[str], known: Sequence[str], refusal: Response
) -> Discovery:
    """Return what both sides know.

    Args:
        base_url: Where the server answers.
        offered: What it serves.
        known: What this client knows, oldest first.
        refusal: An answer of the server, for the error.

    Raises:
        RevisionNotSupported: If that is nothing.
    """
    both = tuple(revision for revision in known if revision in offered)
    if not both:
        raise RevisionNotSupported(probe(NEWEST).operation, refusal, offered, known)
    return Discovery(base_url, both, tuple(one for one in offered if one not in known))


async def discover(host: str | None = None, **options: Unpack[ConnectOptions]) -> Discovery:
    """Find out where a server answers and which revisions it serves; nobody logs in.

    Args:
        host: Name or address of the backup server; ports 9419 and 443 are tried.
        **options: As for `connect`: `port` or `base_url` settle where to ask, `tls` whom to trust.
            An account is not used.

    Raises:
        ConnectError: If no port answers.
        RevisionNotSupported: If it serves no revision that this client knows.
        VbrError: For anything else that goes wrong.
    """
    nobody: ConnectOptions = {**options, "credentials": Password("nobody", "no login is made")}
    nobody.pop("username", None)
    nobody.pop("password", None)
    return await discovered(settings_of(host, NEWEST, nobody))


async def discovered(settings: ConnectionSettings) -> Discovery:
    """Find out what the server of a connection offers; raises as `discover`."""
    if not settings.anywhere:
        return await _ask(settings)
    places = [
        replace(settings, base_url=settings.base_url.with_port(port))
        for port in (defaults.PORT, defaults.OTHER_PORT)
    ]
    # Both at once: a port that drops packets costs a connect timeout, not two.
    asked = [asyncio.create_task(_ask(place)) for place in places]
    try:
        return await _first(asked)
    finally:
        for task in asked:
            task.cancel()
        await asyncio.gather(*asked, return_exceptions=True)


async def _first(asked: Sequence[asyncio.Task[Discovery]]) -> Discovery:
    """Return the first answer in order; what went wrong at the first place, if there is none."""
    *others, last = asked
    failed: VbrError | None = None
    for task in others:
        try:
            return await task
        except (TlsError, RevisionNotSupported):
            raise  # the server is there: another port would not help
        except VbrError as error:
            failed = failed or error
    try:
        return await last
    except (ApiError, ConnectError, RequestTimeout):
        if failed is None:
            raise
        raise failed from None


async def _ask(settings: ConnectionSettings) -> Discovery:
    known = tuple(REVISIONS)
    wire = await open_wire(settings)
    try:
        refusal = await _send(wire, probe(NO_REVISION), settings)
        offered = read_probe(probe(NO_REVISION), refusal)
        for revision in () if offered else reversed(known):
            answer = await _send(wire, probe(revision), settings)
            offered = (*read_probe(probe(revision), answer), *offered)
        return chosen(settings.base_url, offered, known, refusal)
    finally:
        await wire.close()


async def _send(wire: Wire, request: Request, settings: ConnectionSettings) -> Response:
    started = settings.clock.monotonic()
    within = min(settings.attempt_timeout, defaults.LOGIN_TIMEOUT)
    try:
        return await wire.send(request, None, within)
    except WireFailure as lost:
        seconds = settings.clock.monotonic() - started
        attempt = Attempt(1, None, lost.kind, lost.sent, seconds)
        raise lost.to_error(request.operation, None, [attempt]) from lost


__all__ = ["Discovery", "discover", "discovered"]
