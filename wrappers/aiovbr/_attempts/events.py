"""Events of a connection, typed and as log lines.

Loggers: `aiovbr.request` (one DEBUG line per attempt, INFO before a retry) and `aiovbr.auth` (INFO
per login, renewal and logout, WARNING for a failure). A line contains only fields of an event. An
event contains only the attributes below: no body, query, header or token.
"""

from __future__ import annotations

import itertools
import logging
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    from vbr_api.runtime import Operation

    from .._concurrency.limiter import Lane

# Without this handler, a program that configures no logging would get warnings on stderr.
logging.getLogger("aiovbr").addHandler(logging.NullHandler())

REQUEST_FIELDS: Final[tuple[str, ...]] = (
    "vbr_call_id",
    "vbr_operation",
    "vbr_method",
    "vbr_route",
    "vbr_attempt",
    "vbr_lane",
    "vbr_status",
    "vbr_failure",
    "vbr_seconds",
    "vbr_queue_seconds",
    "vbr_bytes_sent",
    "vbr_bytes_received",
    "vbr_retry_in",
)
"""Extra attributes of a log record of `aiovbr.request`, for structured logging."""

AUTH_FIELDS: Final[tuple[str, ...]] = ("vbr_call_id", "vbr_grant", "vbr_failure", "vbr_seconds")
"""Extra attributes of a log record of `aiovbr.auth`."""

_requests: Final = logging.getLogger("aiovbr.request")
_auth: Final = logging.getLogger("aiovbr.auth")


@dataclass(frozen=True, slots=True)
class AttemptEnded:
    """End of one attempt of a call.

    Attributes:
        operation: The called operation.
        call_id: Id of the call, equal for all its attempts.
        number: Number of the attempt, from 1.
        lane: Lane of the call in the limiter.
        status: HTTP status; None without a response.
        failure: Kind of failure; None with a response.
        seconds: Seconds from admission to the last byte.
        queue_seconds: Seconds of waiting for admission.
        bytes_sent: Size of the request body in bytes; 0 for a stream or without a body.
        bytes_received: Size of the response body in bytes; 0 for a stream.
        retry_in: Seconds until the next attempt; None if this is the last one.
    """

    operation: Operation
    call_id: str
    number: int
    lane: Lane
    status: int | None
    failure: str | None
    seconds: float
    queue_seconds: float
    bytes_sent: int
    bytes_received: int
    retry_in: float | None


@dataclass(frozen=True, slots=True)
class LoginEnded:
    """End of a login, a renewal or a logout.

    Attributes:
        call_id: Id of the request; its error has the same one.
        grant: Name of the grant, for example `password` or `refresh_token`, or `logout`.
        failure: HTTP status, kind of failure or error name; None for success.
        seconds: Duration in seconds.
        lifetime: Lifetime of the new token in seconds; None without one.
    """

    call_id: str
    grant: str
    failure: str | None
    seconds: float
    lifetime: float | None = None


Event: TypeAlias = "AttemptEnded | LoginEnded"
Listener: TypeAlias = "Callable[[Event], None]"


class Events:
    """Sends events to a listener and to the log.

    Args:
        listener: Called with each event in the event loop; it must not block.
    """

    def __init__(self, listener: Listener | None = None) -> None:
        self._listener = listener
        self._connection = secrets.token_hex(4)
        self._numbers = itertools.count(1)

    def next_call_id(self) -> str:
        """Return the unique id of a new call."""
        return f"{self._connection}-{next(self._numbers)}"

    @property
    def enabled(self) -> bool:
        """True if a listener or the log may receive the event of an attempt."""
        return self._listener is not None or _requests.isEnabledFor(logging.INFO)

    def attempt(self, event: AttemptEnded) -> None:
        """Report the end of an attempt."""
        operation = event.operation
        level = logging.DEBUG if event.retry_in is None else logging.INFO
        if _requests.isEnabledFor(level):
            extra: dict[str, object] = dict(
                zip(REQUEST_FIELDS, _request_values(event), strict=True)
            )
            retry = "" if event.retry_in is None else f", again in {event.retry_in:.2f} s"
            _requests.log(
                level,
                "%s %s %s %s: attempt %d: %s in %.3f s%s",
                event.call_id,
                operation.id,
                operation.method,
                operation.path,
                event.number,
                event.status if event.status is not None else event.failure,
                event.seconds,
                retry,
                extra=extra,
            )
        self._notify(event)

    def login(self, event: LoginEnded) -> None:
        """Report the end of a login, a renewal or a logout."""
        grant, failure, seconds = event.grant, event.failure, event.seconds
        values = (event.call_id, grant, failure, seconds)
        extra: dict[str, object] = dict(zip(AUTH_FIELDS, values, strict=True))
        if failure is None:
            _auth.info("%s in %.3f s", grant, seconds, extra=extra)
        else:
            _auth.warning("%s failed in %.3f s: %s", grant, seconds, failure, extra=extra)
        self._notify(event)

    def _notify(self, event: Event) -> None:
        if self._listener is None:
            return
        try:
            self._listener(event)
        except Exception:  # noqa: BLE001 - a fault of the listener must not fail the call
            _requests.exception("the event listener failed")


def _request_values(event: AttemptEnded) -> tuple[object, ...]:
    """Return the values of `REQUEST_FIELDS`."""
    operation = event.operation
    return (
        event.call_id,
        operation.id,
        operation.method,
        operation.path,
        event.number,
        event.lane.value,
        event.status,
        event.failure,
        event.seconds,
        event.queue_seconds,
        event.bytes_sent,
        event.bytes_received,
        event.retry_in,
    )


__all__ = [
    "AUTH_FIELDS",
    "REQUEST_FIELDS",
    "AttemptEnded",
    "Event",
    "Events",
    "Listener",
    "LoginEnded",
]
