"""What happens on a connection, as typed events and as log lines.

Loggers: `aiovbr.request` (one DEBUG line per attempt, INFO when it is tried again) and
`aiovbr.auth` (INFO per login and renewal, WARNING when one fails). A line holds nothing but fields
of an event, and an event holds nothing but what is listed below: no body, query, header or token.
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

# Without a handler of its own, a program that sets up no logging would get warnings on stderr.
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
"""All that a record of `aiovbr.request` carries besides its line, for structured logging."""

AUTH_FIELDS: Final[tuple[str, ...]] = ("vbr_grant", "vbr_failure", "vbr_seconds")
"""All that a record of `aiovbr.auth` carries besides its line."""

_requests: Final = logging.getLogger("aiovbr.request")
_auth: Final = logging.getLogger("aiovbr.auth")


@dataclass(frozen=True, slots=True)
class AttemptEnded:
    """One attempt of a call ended.

    Attributes:
        operation: What was called.
        call_id: The same for all attempts of a call.
        number: 1 for the first attempt.
        lane: Where it waited.
        status: HTTP status, if there was an answer.
        failure: Kind of failure, if there was none.
        seconds: From taking a place on the wire to the last byte.
        queue_seconds: Wait for the place.
        bytes_sent: Size of the body, if it was bytes.
        bytes_received: Size of the answer's body; 0 for a stream.
        retry_in: Pause in seconds before the next attempt; None if there is none.
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
    """A login, a renewal or a logout ended.

    Attributes:
        grant: How: `password`, `refresh_token`, ... or `logout`.
        failure: What went wrong, if something did.
        seconds: How long it took.
        lifetime: Seconds that the new token lives.
    """

    grant: str
    failure: str | None
    seconds: float
    lifetime: float | None = None


Event: TypeAlias = "AttemptEnded | LoginEnded"
Listener: TypeAlias = "Callable[[Event], None]"


class Events:
    """Hands events to a listener and to the log.

    Args:
        listener: Called with each event, in the event loop; it should return at once.
    """

    def __init__(self, listener: Listener | None = None) -> None:
        self._listener = listener
        self._connection = secrets.token_hex(4)
        self._numbers = itertools.count(1)

    def next_call_id(self) -> str:
        """Return an id that no other call has."""
        return f"{self._connection}-{next(self._numbers)}"

    @property
    def wanted(self) -> bool:
        """Whether anybody would see the event of an attempt."""
        return self._listener is not None or _requests.isEnabledFor(logging.INFO)

    def attempt(self, event: AttemptEnded) -> None:
        """Tell of an attempt."""
        operation = event.operation
        level = logging.DEBUG if event.retry_in is None else logging.INFO
        if _requests.isEnabledFor(level):
            extra: dict[str, object] = dict(zip(REQUEST_FIELDS, _told(event), strict=True))
            again = "" if event.retry_in is None else f", again in {event.retry_in:.2f} s"
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
                again,
                extra=extra,
            )
        self._tell(event)

    def login(self, event: LoginEnded) -> None:
        """Tell of a login, a renewal or a logout."""
        grant, failure, seconds = event.grant, event.failure, event.seconds
        extra: dict[str, object] = dict(zip(AUTH_FIELDS, (grant, failure, seconds), strict=True))
        if failure is None:
            _auth.info("%s in %.3f s", grant, seconds, extra=extra)
        else:
            _auth.warning("%s failed in %.3f s: %s", grant, seconds, failure, extra=extra)
        self._tell(event)

    def _tell(self, event: Event) -> None:
        if self._listener is None:
            return
        try:
            self._listener(event)
        except Exception:  # noqa: BLE001 - a fault of the observer is not one of the call
            _requests.exception("the event listener failed")


def _told(event: AttemptEnded) -> tuple[object, ...]:
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
