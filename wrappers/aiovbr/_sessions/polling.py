"""When to look again, and what a session's state means: pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import defaults

if TYPE_CHECKING:
    from collections.abc import Sequence


def poll_delay(waited: float) -> float:
    """Return the pause before the next look, in seconds.

    It grows with the time waited, so that a short session is noticed at once and a long one costs
    few requests: the look is late by a tenth of the duration at most, and never by more than
    `defaults.POLL_LAST`.

    Args:
        waited: Seconds since the first look.

    >>> poll_delay(0), poll_delay(60), poll_delay(3600)
    (0.5, 6.0, 15.0)
    """
    share = waited * defaults.POLL_SHARE
    return min(defaults.POLL_LAST, max(defaults.POLL_FIRST, share))


def is_over(session: Any) -> bool:
    """Tell whether a session has ended (VBR.md, "Sessions": its state is Stopped)."""
    return str(session.state).casefold() == "stopped"


def has_failed(session: Any) -> bool:
    """Tell whether a session that is over has failed."""
    result = getattr(session.result, "result", None)
    return str(result).casefold() == "failed"


def failed_records(records: list[Any]) -> list[Any]:
    """Return the log records that tell of a failure."""
    return [record for record in records if str(record.status).casefold() == "failed"]


def unseen(records: Sequence[Any], seen: set[Any]) -> list[Any]:
    """Return the log records that were not seen before, and note them as seen.

    Args:
        records: The whole log as it is now, oldest first.
        seen: What was seen before: the records' ids, or where they have none, their places.
    """
    fresh: list[Any] = []
    for place, record in enumerate(records):
        number = getattr(record, "id", None)
        mark = ("place", place) if number is None else number
        if mark not in seen:
            seen.add(mark)
            fresh.append(record)
    return fresh


def pages_of(total: int, size: int) -> int:
    """Return how many pages a list has."""
    return -(-total // size)


def list_serves(pages: int, sessions: int) -> bool:
    """Tell whether reading a list costs less than asking for each session by itself."""
    return pages < sessions


__all__ = [
    "failed_records",
    "has_failed",
    "is_over",
    "list_serves",
    "pages_of",
    "poll_delay",
    "unseen",
]
