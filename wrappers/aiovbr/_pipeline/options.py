"""Options of a single call, apart from the parameters of its operation."""

from __future__ import annotations

from dataclasses import dataclass

from .. import defaults
from .._concurrency.limiter import Lane
from ..errors import ConfigurationError


@dataclass(frozen=True, slots=True)
class Options:
    """Options of a call. None means that nobody set the option.

    Args:
        deadline: Seconds for the whole call: queueing, attempts and pauses. By default
            `defaults.DEADLINE`, for an upload or a download `defaults.TRANSFER_TIMEOUT`.
        attempt_timeout: Seconds for one attempt; by default the connection's.
        retries: Attempts after the first one; by default the connection's.
        lane: Queue of the call; by default `transfer` for an upload or a download, `batch` inside
            a bulk, and `interactive` elsewhere.

    Raises:
        ConfigurationError: If a number is out of range.
    """

    deadline: float | None = None
    attempt_timeout: float | None = None
    retries: int | None = None
    lane: Lane | None = None

    def __post_init__(self) -> None:
        if self.deadline is not None and not self.deadline > 0:
            raise ConfigurationError(f"deadline must be more than 0 seconds, not {self.deadline:g}")
        if self.attempt_timeout is not None and not self.attempt_timeout > 0:
            raise ConfigurationError("attempt_timeout must be more than 0 seconds")
        if self.retries is not None and self.retries < 0:
            raise ConfigurationError("retries cannot be negative")

    def for_transfer(self) -> Options:
        """Return these options with the defaults of a transfer where nobody set one."""
        return Options(
            deadline=self.deadline or defaults.TRANSFER_TIMEOUT,
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
        """Return a copy in which the arguments that are not None replace the options.

        Raises:
            ConfigurationError: If a number is out of range, or there is no such lane.
        """
        try:
            lane = None if lane is None else Lane(lane)
        except ValueError:
            names = ", ".join(known.value for known in Lane)
            raise ConfigurationError(f"no lane {lane!r}: the lanes are {names}") from None
        return Options(
            deadline=self.deadline if deadline is None else deadline,
            attempt_timeout=self.attempt_timeout if attempt_timeout is None else attempt_timeout,
            retries=self.retries if retries is None else retries,
            lane=self.lane if lane is None else lane,
        )


__all__ = ["Options"]
