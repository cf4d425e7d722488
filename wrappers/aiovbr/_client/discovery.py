"""Discovery of a server's port and API revisions, without a login.

Every version listens on port 9419, and 13.1 on 443 as well (vbr-api.md, F42). The server answers an
unsupported revision with 400. Versions up to 12 list the supported revisions in the message (F57),
so the first request names a revision that no server has. 13.1 lists none (F55); each revision of
this client is then requested, newest first.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Unpack

import orjson

from vbr_api import REVISIONS
from vbr_api.runtime import Attempt, CallRecord, Operation, Request

from .. import defaults
from .._auth.credentials import Password
from .._auth.grants import offered_revisions
from .._transport.failures import WireFailure
from ..errors import (
    ApiError,
    ConnectError,
    DecodeError,
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
"""A revision that no server has: in response, a server may list those it supports."""


@dataclass(frozen=True, slots=True)
class Discovery:
    """Address and API revisions of a server.

    Attributes:
        base_url: Address of the REST API.
        revisions: API revisions that both the server and this client support, oldest first.
        unknown: Revisions that the server lists and this client does not support. A newer release
            of the client may support them, or `aiovbr-generate` generates their package.
    """

    base_url: URL
    revisions: tuple[str, ...]
    unknown: tuple[str, ...] = ()

    @property
    def newest(self) -> str:
        """The newest revision that both support."""
        return self.revisions[-1]


def probe(revision: str) -> Request:
    """Return a request that checks support of a revision; it needs no login."""
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
    """Return the supported revisions: those in the message, or the requested revision.

    Raises:
        ApiError: If the response is neither a success nor the refusal of a revision.
        DecodeError: If a success is not a JSON object, as from another web server.
    """
    requested = request.operation.revision
    if response.status < 300:
        _check_is_object(request.operation, response)
        return () if requested == NO_REVISION else (requested,)
    error = error_from(request.operation, response)
    if response.status != 400:
        raise error
    return offered_revisions(error.status, error.message, requested)


def _check_is_object(operation: Operation, response: Response) -> None:
    try:
        is_object = isinstance(orjson.loads(response.body), dict)
    except orjson.JSONDecodeError:
        is_object = False
    if not is_object:
        raise DecodeError(
            f"{operation.id} ({operation.method} {operation.path}): {response.status} without a"
            " JSON object; is this the address of a backup server?",
            operation=operation,
            body=response.body,
        )


def chosen(
    base_url: URL, offered: Sequence[str], known: Sequence[str], refusal: Response
) -> Discovery:
    """Match the revisions of the server with those of this client.

    Args:
        base_url: Address of the REST API.
        offered: Revisions that the server supports.
        known: Revisions that this client supports, oldest first.
        refusal: A response of the server, for the error.

    Raises:
        RevisionNotSupported: If there is no common revision.
    """
    common = tuple(revision for revision in known if revision in offered)
    if not common:
        raise RevisionNotSupported(probe(NEWEST).operation, refusal, offered, known)
    unknown = tuple(revision for revision in offered if revision not in known)
    return Discovery(base_url, common, unknown)


async def discover(host: str | None = None, **options: Unpack[ConnectOptions]) -> Discovery:
    """Find the port and the API revisions of a server, without a login.

    Args:
        host: Name or IP address of the backup server; ports 9419 and 443 are tried.
        **options: As for `connect`: `port` or `base_url` replace the default ports, `tls` sets the
            certificate checks. Credentials are not used.

    Returns:
        The address of the REST API and its revisions.

    Raises:
        ConnectError: If no port answers.
        RevisionNotSupported: If the server and this client have no common revision.
        VbrError: For any other failure.
    """
    anonymous: ConnectOptions = {**options, "credentials": Password("nobody", "no login is made")}
    anonymous.pop("username", None)
    anonymous.pop("password", None)
    return await discovered(settings_of(host, NEWEST, anonymous))


async def discovered(settings: ConnectionSettings) -> Discovery:
    """Find the port and the API revisions of a connection's server; raises as `discover`."""
    if not settings.anywhere:
        return await _discover_at(settings)
    candidates = [
        replace(settings, base_url=settings.base_url.with_port(port))
        for port in (defaults.PORT, defaults.OTHER_PORT)
    ]
    # Both ports at once: if both drop packets, the wait is one connect timeout, not two.
    tasks = [asyncio.create_task(_discover_at(candidate)) for candidate in candidates]
    try:
        return await _first_result(tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _first_result(tasks: Sequence[asyncio.Task[Discovery]]) -> Discovery:
    """Return the first result in order; if all tasks fail, raise the first error."""
    *others, last = tasks
    first_error: VbrError | None = None
    for task in others:
        try:
            return await task
        except (TlsError, RevisionNotSupported):
            raise  # the server answers on this port: another port does not help
        except VbrError as error:
            first_error = first_error or error
    try:
        return await last
    except (ApiError, ConnectError, DecodeError, RequestTimeout):
        if first_error is None:
            raise
        raise first_error from None


async def _discover_at(settings: ConnectionSettings) -> Discovery:
    known = tuple(REVISIONS)
    wire = await open_wire(settings)
    try:
        refusal = await _send(wire, probe(NO_REVISION), settings)
        offered = read_probe(probe(NO_REVISION), refusal)
        for revision in () if offered else reversed(known):
            response = await _send(wire, probe(revision), settings)
            offered = (*read_probe(probe(revision), response), *offered)
        return chosen(settings.base_url, offered, known, refusal)
    finally:
        await wire.close()


async def _send(wire: Wire, request: Request, settings: ConnectionSettings) -> Response:
    started = settings.clock.monotonic()
    within = min(settings.attempt_timeout, defaults.LOGIN_TIMEOUT)
    try:
        return await wire.send(request, None, within)
    except WireFailure as failure:
        seconds = settings.clock.monotonic() - started
        attempt = Attempt(1, None, failure.kind, failure.sent, seconds)
        record = CallRecord(None, (attempt,))
        raise failure.to_error(request.operation, record) from failure


__all__ = ["Discovery", "discover", "discovered"]
