"""What a caller may set for single calls, apart from an operation's own parameters."""

from __future__ import annotations

from dataclasses import dataclass

from .. import defaults
from .._concurrency.limiter import Lane
from ..errors import ConfigurationError


@dataclass(frozen=True, slots=True)
class Options:
    """Settings of a call.

    Args:
        deadline: Seconds for the whole call: queueing, attempts and pauses.
        attempt_timeout: Seconds for one attempt; None for the connection's usual one.
        retries: Attempts after the first one; None for the connection's usual number.
        lane: Where it waits for a place on the wire; None for the transfer lane of a download, the
            batch lane inside a bulk, and the interactive one elsewhere.
    """

    deadline: float = defaults.DEADLINE
    attempt_timeout: float | None = None
    retries: int | None = None
    lane: Lane | None = None

    def __post_init__(self) -> None:
        if self.deadline <= 0:
            raise ConfigurationError(f"a deadline of {self.deadline:g} s has passed already")
        if self.attempt_timeout is not None and self.attempt_timeout <= 0:
            raise ConfigurationError("attempt_timeout must be more than 0 seconds")
        if self.retries is not None and self.retries < 0:
            raise ConfigurationError("retries cannot be negative")

    def for_transfer(self) -> Options:
        """Return these options for a file: its lane and its patience, where nothing else is set."""
        usual = self.deadline == defaults.DEADLINE
        return Options(
            deadline=defaults.TRANSFER_TIMEOUT if usual else self.deadline,
            attempt_timeout=self.attempt_timeout or defaults.TRANSFER_TIMEOUT,
            retries=self.retries,
            lane=self.lane or Lane.TRANSFER,
        )

    def changed(
        self,
        *,
        deadline: float | None = None,
        attempt_timeout: float | None = None,
        retries: int | None = None,
        lane: Lane | str | None = None,
    ) -> Options:
        """Return these options with what is not None changed."""
        try:
            lane = None if lane is None else Lane(lane)
        except ValueError:
            names = ", ".join(known.value for known in Lane)
            raise ConfigurationError(f"no lane {lane!r}: there are {names}") from None
        return Options(
            deadline=self.deadline if deadline is None else deadline,
            attempt_timeout=self.attempt_timeout if attempt_timeout is None else attempt_timeout,
            retries=self.retries if retries is None else retries,
            lane=self.lane if lane is None else lane,
        )


__all__ = ["Options"]
