"""Reports of the progress of a bulk to its listener."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any, Final

from .outcomes import BulkProgress, Outcome, Summary

if TYPE_CHECKING:
    from collections.abc import Callable

    from .workers import BulkWorkers

_log: Final = logging.getLogger("aiovbr.bulk")


class ProgressReporter:
    """Calls the listener of a bulk; an exception of the listener is logged and not raised.

    Args:
        listener: Receives the progress.
        workers: The workers of the bulk.
        summary: Its counts.
    """

    def __init__(
        self,
        listener: Callable[[BulkProgress], None],
        workers: BulkWorkers[Any, Any],
        summary: Summary,
    ) -> None:
        self._listener = listener
        self._workers = workers
        self._summary = summary
        self._time: Callable[[], float] | None = None
        self._started = 0.0

    def report(self, outcome: Outcome[Any, Any] | None = None) -> None:
        """Report the progress after an outcome; without one, at the start or at the end."""
        if self._time is None:
            self._time = asyncio.get_running_loop().time
            self._started = self._time()
        now = self._time()
        summary = self._summary
        progress = BulkProgress(
            done=summary.done,
            failed=summary.failed,
            skipped=summary.skipped,
            unknown=summary.unknown,
            running=self._workers.running,
            seconds=now - self._started,
            key=None if outcome is None else outcome.key,
            state=None if outcome is None else outcome.state,
        )
        try:
            self._listener(progress)
        except Exception:  # noqa: BLE001 - an error of the observer is not an error of the bulk
            _log.exception("the progress listener failed")


__all__ = ["ProgressReporter"]
