"""Delay between two reads of a session, and the meaning of its state and log: pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import defaults

if TYPE_CHECKING:
    from collections.abc import Sequence


def poll_delay(waited: float) -> float:
    """Return the delay before the next read, in seconds.

    It grows with the time waited, so the end of a short session is noticed at once and a long one
    costs few requests: a read is late by a tenth of the duration at most, and never by more than
    `defaults.POLL_LAST`.

    Args:
        waited: Seconds since the first read.

    >>> poll_delay(0), poll_delay(60), poll_delay(3600)
    (0.5, 6.0, 15.0)
    """
    share = waited * defaults.POLL_SHARE
    return min(defaults.POLL_LAST, max(defaults.POLL_FIRST, share))


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
    "failed_records",
    "has_failed",
    "is_over",
    "list_is_cheaper",
    "page_count",
    "poll_delay",
    "take_unseen",
]
