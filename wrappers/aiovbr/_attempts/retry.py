"""What to do after an attempt: pure decisions, no I/O.

The table (DESIGN.md, "retry"):

| what came back                    | safe to send twice | any other write   |
|-----------------------------------|--------------------|-------------------|
| nothing sent, may pass            | again              | again             |
| nothing sent, will not pass       | failed             | failed            |
| 429                               | again              | again             |
| 408, 502, 503, 504                | again              | unknown           |
| other 5xx, but for 501 and 505    | it is the answer   | unknown           |
| sent, no complete answer          | again              | unknown           |
| any other status                  | it is the answer   | it is the answer  |

A slow list (`Operation.slow`) that the server may still be at work on is not asked for again: each
attempt would add another to what it works on already. Its error is the answer, unless the call
itself says how many retries it wants.

A server or a gateway may answer 408 or 5xx after it performed a write: a write that is not safe to
send twice is neither failed nor sent again then. 501 and 505 refuse a request before its execution
(RFC 9110, 15.6.2 and 15.6.6).

"Again" needs a body that can be sent a second time, an attempt that is left, and a budget. What was
never sent needs no budget, since it costs the server nothing; and a call that nobody waits for (the
batch lane) is tried again for a while whatever attempts are left, so that a bulk outlives a restart
of the server.
"""

from __future__ import annotations

from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from enum import Enum
from typing import TYPE_CHECKING, Final

from .. import defaults

if TYPE_CHECKING:
    from collections.abc import Callable

_RETRIED: Final = frozenset((408, 502, 503, 504))
_UNPERFORMED: Final = frozenset((501, 505))


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How patient a call is.

    Args:
        retries: Attempts after the first one.
        base: Upper bound of the first pause in seconds; it doubles with every attempt.
        cap: Longest computed pause in seconds.
        retry_after_cap: Longest pause in seconds that a server may ask for.
        patience: Seconds for which what was never sent is tried again, whatever `retries` says.
    """

    retries: int = defaults.RETRIES
    base: float = defaults.BACKOFF_BASE
    cap: float = defaults.BACKOFF_CAP
    retry_after_cap: float = defaults.RETRY_AFTER_CAP
    patience: float = 0.0


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known after an attempt.

    Attributes:
        safe: Whether sending the operation twice does no harm.
        replayable: Whether its body can be sent a second time.
        status: HTTP status, if there was an answer.
        sent: Whether the request may have reached the server.
        final: Whether another attempt cannot go better, as with an untrusted certificate.
        retry_after: Pause in seconds that the server asked for.
        at_work: Whether the server may still work on it, and another attempt would double that.
        waited: Seconds since the call was first tried.
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
        """Whether the server certainly has not seen it."""
        return self.status is None and not self.sent


class Verdict(Enum):
    """What an attempt came to."""

    ANSWERED = "answered"
    """The answer, good or bad, is the answer of the call."""

    AGAIN = "again"
    """Another attempt does no harm and may go better."""

    FAILED = "failed"
    """Nothing was changed, and another attempt would not help."""

    UNKNOWN = "unknown"
    """A write may have been done, or not."""


def judge(evidence: Evidence) -> Verdict:
    """Read the table at the head of this module."""
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
        return Verdict.AGAIN if status in _RETRIED else Verdict.ANSWERED
    return Verdict.UNKNOWN if _is_ambiguous(status) else Verdict.ANSWERED


def _is_ambiguous(status: int) -> bool:
    """Return whether a write with this status may have been performed."""
    return status == 408 or (500 <= status < 600 and status not in _UNPERFORMED)


def next_delay(
    policy: RetryPolicy, attempt: int, evidence: Evidence, rng: Callable[[], float]
) -> float | None:
    """Return the pause before the next attempt, or None if there is none.

    Exponential backoff with full jitter; a server's Retry-After is a lower bound. Where no
    connection came about, half of the pause is certain: a refusal to connect comes at once, and by
    jitter alone all attempts could be over in an instant.

    Args:
        policy: How patient the call is.
        attempt: Number of the attempt that ended, from 1.
        evidence: What it came to.
        rng: Gives numbers in [0, 1).

    >>> next_delay(RetryPolicy(base=1.0), 3, Evidence(safe=True, status=503), lambda: 0.5)
    2.0
    """
    patient = evidence.unsent and evidence.waited < policy.patience
    if not evidence.replayable or (attempt > policy.retries and not patient):
        return None
    if judge(evidence) is not Verdict.AGAIN:
        return None
    # The exponent is bounded: 2.0 ** 2000 overflows.
    longest = min(policy.cap, policy.base * 2.0 ** min(attempt - 1, 30))
    backoff = (0.5 + rng() / 2 if evidence.unsent else rng()) * longest
    asked = evidence.retry_after
    if asked is None:
        return backoff
    return None if asked > policy.retry_after_cap else asked + min(backoff, 1.0)


def parse_retry_after(value: str | None, now: float) -> float | None:
    """Read a Retry-After header (RFC 9110, 10.2.3): seconds, or a date.

    Args:
        value: The header.
        now: Seconds since the epoch.

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
    """A bound on the retries of all calls of a connection, so that an outage is not multiplied.

    Args:
        capacity: Retries that may be done at once.
        deposit: What a success gives back.
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
        """Retries that may be done at once."""
        return int(self._left)

    def earn(self) -> None:
        """Note a success."""
        if self._left < self._capacity:
            self._left = min(self._capacity, self._left + self._deposit)

    def spend(self) -> bool:
        """Take one retry; False if none is left."""
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
