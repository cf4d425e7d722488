"""The clock of the server: real time or frozen time, plus an offset that tests advance."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Final

from vbr_simulator.errors import SimulatorError

__all__ = ["SEED_TIME", "ServerClock", "parse_time", "wire_time"]

# Origin of all seeded times: the same seed gives the same data on every day.
SEED_TIME: Final = 1_717_200_000  # 2024-06-01T00:00:00Z

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_OFFSET = 3600
_CLOCK = tuple(f"{hour:02d}:{minute:02d}" for hour in range(24) for minute in range(60))


class ServerClock:
    """The time of a simulated server.

    Args:
        frozen: Start of a clock that only `advance` moves; None follows real time.
    """

    __slots__ = ("_frozen", "_offset")

    def __init__(self, frozen: datetime | None = None) -> None:
        self._frozen = frozen.timestamp() if frozen else None
        self._offset = 0.0

    def time(self) -> float:
        """Return the seconds since 1970-01-01 UTC."""
        return (time.time() if self._frozen is None else self._frozen) + self._offset

    def now(self) -> datetime:
        """Return the time in UTC."""
        return _EPOCH + timedelta(seconds=self.time())

    def advance(self, seconds: float) -> None:
        """Move the clock forward.

        Args:
            seconds: At least 0.
        """
        if seconds < 0:
            raise SimulatorError(f"a clock cannot go back: {seconds} seconds")
        self._offset += seconds


def wire_time(seconds: float) -> str:
    """Format a time as VBR does: seven fractional digits and an offset.

    Source: docs/explanation/vbr-api.md, "Documents".

    Args:
        seconds: Seconds since 1970-01-01 UTC.

    >>> wire_time(1706203910.5)
    '2024-01-25T18:31:50.5000000+01:00'
    """
    # A list of a million rows formats two times per row; a datetime for each doubles the cost.
    micros = round(seconds * 1_000_000)
    whole, fraction = divmod(micros, 1_000_000)
    day, second = divmod(whole + _OFFSET, 86_400)
    minute, second = divmod(second, 60)
    return f"{_date(day)}T{_CLOCK[minute]}:{second:02d}.{fraction:06d}0+01:00"


@lru_cache(maxsize=4096)
def _date(day: int) -> str:
    return (date(1970, 1, 1) + timedelta(days=day)).isoformat()


def parse_time(text: str) -> float:
    """Parse a date-time into seconds since 1970; a date-time without a zone is UTC.

    >>> parse_time("2024-01-25T17:31:50")
    1706203910.0
    """
    moment = datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
