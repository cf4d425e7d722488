"""Retry decisions after an attempt: pure, no I/O.

The table, which refines decisions/0004-unknown-outcomes-are-never-resent.md:

| result of the attempt             | safe to send twice | any other write   |
|-----------------------------------|--------------------|-------------------|
| not sent, temporary cause         | again              | again             |
| not sent, permanent cause         | failed             | failed            |
| 429                               | again              | again             |
| 408, 502, 503, 504                | again              | unknown           |
| other 5xx, except 501 and 505     | answered           | unknown           |
| sent, no complete response        | again              | unknown           |
| any other status                  | answered           | answered          |

A slow list (`Operation.slow`) is not requested again while the server may still work on it, because
each attempt would add to the load of the server (vbr-api.md, F96). Its error is the result, unless
the call sets a number of retries.

A server or a gateway may answer 408 or 5xx after it performed a write. The outcome of a write that
is not safe to send twice is then unknown. 501 and 505 refuse a request before its execution
(RFC 9110, 15.6.2 and 15.6.6).

"Again" requires a replayable body, a remaining attempt and the retry budget. A request that was
never sent needs no budget, because it causes no load on the server. In the batch lane such a
request is retried for a fixed time, regardless of the remaining attempts, so that a bulk survives a
restart of the server.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from enum import Enum
from typing import TYPE_CHECKING, Final

from .. import defaults

if TYPE_CHECKING:
    from collections.abc import Callable

_RETRIED_STATUSES: Final = frozenset((408, 502, 503, 504))
_UNPERFORMED_STATUSES: Final = frozenset((501, 505))


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """Number of retries of a call and the pauses between them.

    Args:
        retries: Attempts after the first one.
        base: Upper bound of the first pause in seconds; it doubles with every attempt.
        cap: Longest computed pause in seconds.
        retry_after_cap: Longest accepted Retry-After in seconds; a longer one ends the retries.
        outage_seconds: Seconds during which a request that was never sent is retried, regardless of
            `retries`.
    """

    retries: int = defaults.RETRIES
    base: float = defaults.BACKOFF_BASE
    cap: float = defaults.BACKOFF_CAP
    retry_after_cap: float = defaults.RETRY_AFTER_CAP
    outage_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Evidence:
    """Facts about an attempt that decide on a retry.

    Attributes:
        safe: True if the operation may be performed twice.
        replayable: True if the body can be sent a second time.
        status: HTTP status; None without a response.
        sent: True if the request may have reached the server.
        final: True if the cause is permanent, for example an untrusted certificate.
        retry_after: Seconds of the Retry-After header; None without one.
        at_work: True if the server may still work on the request, so that a retry adds load.
        waited: Seconds since the first attempt of the call.
    """

    safe: bool
    replayable: bool = True
    status: int | None = None
    sent: bool = True
    final: bool = False
    retry_after: float | None = None
    at_work: bool = False
    waited: float = 0.0

    @property
    def unsent(self) -> bool:
        """True if the request cannot have reached the server."""
        return self.status is None and not self.sent


class Verdict(Enum):
    """Decision after an attempt."""

    ANSWERED = "answered"
    """The response, a success or an error, is the result of the call."""

    AGAIN = "again"
    """Another attempt is safe and may succeed."""

    FAILED = "failed"
    """No attempt changed anything, and another one would not help."""

    UNKNOWN = "unknown"
    """A write may or may not have been performed."""


def judge(evidence: Evidence) -> Verdict:
    """Return the verdict of the table at the head of this module."""
    status = evidence.status
    if evidence.at_work and evidence.safe:
        return Verdict.FAILED if status is None else Verdict.ANSWERED
    if status is None:
        if evidence.unsent:
            return Verdict.FAILED if evidence.final else Verdict.AGAIN
        return Verdict.AGAIN if evidence.safe else Verdict.UNKNOWN
    if status == 429:
        return Verdict.AGAIN
    if evidence.safe:
        return Verdict.AGAIN if status in _RETRIED_STATUSES else Verdict.ANSWERED
    return Verdict.UNKNOWN if _is_ambiguous(status) else Verdict.ANSWERED


def _is_ambiguous(status: int) -> bool:
    """Return True if a write with this status may have been performed."""
    return status == 408 or (500 <= status < 600 and status not in _UNPERFORMED_STATUSES)


def next_delay(
    policy: RetryPolicy,
    attempt: int,
    evidence: Evidence,
    rng: Callable[[], float],
    remaining: float = math.inf,
) -> float | None:
    """Return the seconds until the next attempt, or None for no retry.

    Exponential backoff with full jitter; the Retry-After of a server is a lower bound. For an
    unsent request the jitter covers only half of the pause: a refused connection fails at once, and
    with full jitter all attempts could end within milliseconds.

    Args:
        policy: Retry policy of the call.
        attempt: Number of the completed attempt, from 1.
        evidence: Facts about that attempt.
        rng: Returns random numbers in [0, 1).
        remaining: Seconds until the deadline of the call; a pause must end before it.

    >>> next_delay(RetryPolicy(base=1.0), 3, Evidence(safe=True, status=503), lambda: 0.5)
    2.0
    """
    extended = evidence.unsent and evidence.waited < policy.outage_seconds
    if not evidence.replayable or (attempt > policy.retries and not extended):
        return None
    if judge(evidence) is not Verdict.AGAIN:
        return None
    # The exponent is bounded: 2.0 ** 2000 overflows.
    longest = min(policy.cap, policy.base * 2.0 ** min(attempt - 1, 30))
    backoff = (0.5 + rng() / 2 if evidence.unsent else rng()) * longest
    retry_after = evidence.retry_after
    if retry_after is None:
        delay = backoff
    elif retry_after <= policy.retry_after_cap:
        delay = retry_after + min(backoff, 1.0)
    else:
        return None
    return delay if delay < remaining else None


def parse_retry_after(value: str | None, now: float) -> float | None:
    """Return the seconds of a Retry-After header (RFC 9110, 10.2.3), a number or a date.

    Args:
        value: The header; None without one.
        now: Seconds since the epoch.

    Returns:
        Seconds; None without a valid header.

    >>> parse_retry_after("3", 0), parse_retry_after("Thu, 01 Jan 1970 00:00:09 GMT", 4.0)
    (3.0, 5.0)
    """
    if value is None:
        return None
    text = value.strip()
    if text.isascii() and text.isdigit():
        return float(text[:12])
    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - now)
    except (ValueError, OverflowError):
        return None


class RetryBudget:
    """Bound on the retries of all calls of a connection, so that retries do not worsen an outage.

    Args:
        capacity: Retries in a full budget.
        deposit: Retries that a success adds.
    """

    __slots__ = ("_capacity", "_deposit", "_left")

    def __init__(
        self,
        capacity: float = defaults.BUDGET_CAPACITY,
        deposit: float = defaults.BUDGET_DEPOSIT,
    ) -> None:
        self._capacity = capacity
        self._deposit = deposit
        self._left = capacity

    @property
    def left(self) -> int:
        """Remaining retries."""
        return int(self._left)

    def earn(self) -> None:
        """Add the deposit of a success."""
        if self._left < self._capacity:
            self._left = min(self._capacity, self._left + self._deposit)

    def spend(self) -> bool:
        """Take one retry; return False if none is left."""
        if self._left < 1:
            return False
        self._left -= 1
        return True


__all__ = [
    "Evidence",
    "RetryBudget",
    "RetryPolicy",
    "Verdict",
    "judge",
    "next_delay",
    "parse_retry_after",
]
