"""Delay between two reads of a session, and the meaning of its state and log: pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .. import defaults
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class PollPolicy:
    """Pauses between two reads of a session, or of an object that is being deleted.

    A pause grows with the time waited, so the end of a short session is noticed at once and a long
    one costs few requests.

    Args:
        first: First pause in seconds.
        last: Longest pause in seconds.
        share: Pause as a share of the time waited so far, between `first` and `last`.

    Raises:
        ConfigurationError: If a pause is not positive, or `last` is below `first`.
    """

    first: float = defaults.POLL_FIRST
    last: float = defaults.POLL_LAST
    share: float = defaults.POLL_SHARE

    def __post_init__(self) -> None:
        if not 0 < self.first <= self.last:
            raise ConfigurationError(
                f"PollPolicy: first={self.first:g} must be above 0 and at most last={self.last:g}"
            )
        if not self.share >= 0:
            raise ConfigurationError(f"PollPolicy: share={self.share:g} cannot be negative")

    def delay(self, waited: float) -> float:
        """Return the pause before the next read in seconds.

        Args:
            waited: Seconds since the first read.

        >>> policy = PollPolicy()
        >>> policy.delay(0), policy.delay(60), policy.delay(3600)
        (0.5, 6.0, 15.0)
        """
        return min(self.last, max(self.first, waited * self.share))


def is_over(session: Any) -> bool:
    """Return True if a session has ended: its state is Stopped (vbr-api.md, F118)."""
    return str(session.state).casefold() == "stopped"


def has_failed(session: Any) -> bool:
    """Return True if a session that has ended has failed."""
    result = getattr(session.result, "result", None)
    return str(result).casefold() == "failed"


def failed_records(records: list[Any]) -> list[Any]:
    """Return the log records with the status Failed."""
    return [record for record in records if str(record.status).casefold() == "failed"]


def take_unseen(records: Sequence[Any], seen: set[Any]) -> list[Any]:
    """Return the log records that are not in `seen`, and add them to it.

    Args:
        records: The whole log, oldest first.
        seen: Ids of the records seen before; for records without an id, their positions.
    """
    new_records: list[Any] = []
    for position, record in enumerate(records):
        record_id = getattr(record, "id", None)
        mark = ("position", position) if record_id is None else record_id
        if mark not in seen:
            seen.add(mark)
            new_records.append(record)
    return new_records


def page_count(total: int, size: int) -> int:
    """Return the number of pages of a list.

    Args:
        total: Number of rows.
        size: Number of rows per page.
    """
    return -(-total // size)


def list_is_cheaper(pages: int, sessions: int) -> bool:
    """Return True if reading the list costs fewer requests than reading each session."""
    return pages < sessions


__all__ = [
    "PollPolicy",
    "failed_records",
    "has_failed",
    "is_over",
    "list_is_cheaper",
    "page_count",
    "take_unseen",
]
