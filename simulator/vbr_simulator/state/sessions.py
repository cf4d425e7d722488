"""Sessions: long operations that progress with the server clock.

Source: docs/explanation/vbr-api.md, "Sessions".
"""

from __future__ import annotations

import heapq
import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, Protocol

from vbr_simulator.state.clock import wire_time

if TYPE_CHECKING:
    from collections.abc import Callable

    from vbr_simulator.spec.document import Json
    from vbr_simulator.state.clock import ServerClock
    from vbr_simulator.state.collection import Collection

__all__ = ["LATER_FIELDS", "RunningSessions", "SessionOutcome", "SessionWork"]

Result = Literal["None", "Success", "Warning", "Failed"]
_GRAIN = 0.01  # seconds between updates of the progress
# An int64 that a double cannot represent (docs/explanation/vbr-api.md, "Documents").
_FIRST_USN = 2**53 + 1


# Fields of sessions since 1.2-rev1; 1.3-rev2 sends unknown values as null.
LATER_FIELDS: Final[Json] = {
    "platformName": None,
    "platformId": None,
    "initiatedBy": "administrator",
    "relatedSessionId": None,
    "progress": None,
    "originalSessionId": None,
}


@dataclass(frozen=True, slots=True)
class SessionOutcome:
    """Result of a session."""

    result: Result = "Success"
    message: str = ""
    resource_id: str | None = None
    resource: str | None = None


class SessionWork(Protocol):
    """The work of a running session."""

    def advance(self, fraction: float, log: Log) -> None:
        """Do the work up to a fraction, which grows from 0 to 1."""
        ...

    def finish(self) -> SessionOutcome:
        """Finish the work and return the result."""
        ...


class Log:
    """The records of a session's log.

    Args:
        ids: Source of record ids.
        clock: Returns the time of a record.
    """

    def __init__(self, ids: itertools.count[int], clock: Callable[[], float]) -> None:
        self._ids = ids
        self._clock = clock
        self.records: list[Json] = []

    def add(self, title: str, status: str = "Succeeded", description: str = "") -> None:
        """Append a record."""
        now = wire_time(self._clock())
        self.records.append(
            {
                "id": next(self._ids),
                "status": status,
                "startTime": now,
                "updateTime": now,
                "title": title,
                "description": description,
            }
        )


@dataclass(slots=True)
class _Running:
    collection: Collection
    key: str
    log: Log
    work: SessionWork | Callable[[], SessionOutcome | None] | None
    begin: float
    end: float
    stopping: bool = False
    done: Callable[[SessionOutcome], None] | None = field(default=None)


class RunningSessions:
    """The running sessions and the scheduled events.

    There is no background task: `settle` runs before each answer and processes everything that is
    due, in chronological order.

    Args:
        clock: The clock of the server.
        plain: Collection of the sessions list.
        automation: Collection of the automation sessions list.
        new_id: Returns a new id.
    """

    def __init__(
        self,
        clock: ServerClock,
        plain: Collection,
        automation: Collection,
        new_id: Callable[[], str],
    ) -> None:
        self._clock = clock
        self._plain = plain
        self._automation = automation
        self._new_id = new_id
        self._running: dict[str, _Running] = {}
        self._events: list[tuple[float, int, Callable[[], None]]] = []
        self._order = itertools.count()
        self._usn = itertools.count(_FIRST_USN)
        self._log_ids = itertools.count(1)
        self._logs: dict[str, Log] = {}
        self._settled = 0.0
        self._progressed = 0.0

    @property
    def now(self) -> float:
        """The time of the current event in `settle`, otherwise the time of the clock."""
        return self._settled or self._clock.time()

    def start(
        self,
        name: str,
        kind: str,
        seconds: float,
        work: SessionWork | Callable[[], SessionOutcome | None] | None = None,
        *,
        automation: bool = False,
        activity_id: str | None = None,
        parent_id: str | None = None,
        done: Callable[[SessionOutcome], None] | None = None,
    ) -> Json:
        """Start a session.

        Args:
            name: Name of the session.
            kind: An `ESessionType`.
            seconds: Duration in seconds.
            work: Work during the session, or a function that runs at its end.
            automation: Whether the list of automation sessions contains it.
            activity_id: Id of its activity, such as a job; a new id by default.
            parent_id: Id of the parent session.
            done: Called with the result.

        Returns:
            The new session; fields without a value are null.
        """
        now = self.now
        collection = self._automation if automation else self._plain
        key = self._new_id()
        record: Json = {
            "id": key,
            "name": name,
            "activityId": activity_id or self._new_id(),
            "sessionType": kind,
            "creationTime": wire_time(now),
            "endTime": None,
            "state": "Starting",
            "progressPercent": 0,
            "result": None,
            "resourceId": None,
            "resourceReference": None,
            "parentSessionId": parent_id,
            "usn": next(self._usn),
            **LATER_FIELDS,
        }
        collection.add(record)
        log = self._logs[key] = Log(self._log_ids, lambda: self.now)
        running = _Running(collection, key, log, work, now, now + seconds, done=done)
        self._running[key] = running
        self.later(running.end, lambda: self._end(running))
        return record

    def later(self, at: float, event: Callable[[], None]) -> None:
        """Schedule a function for a time of the clock (seconds since 1970)."""
        heapq.heappush(self._events, (at, next(self._order), event))

    def settle(self) -> None:
        """Process everything that is due at the current time."""
        now = self._clock.time()
        while self._events and self._events[0][0] <= now:
            at, _, event = heapq.heappop(self._events)
            self._settled = at
            try:
                event()
            finally:
                self._settled = 0.0
        # The progress is approximate, to limit the cost of a thousand running sessions.
        if now - self._progressed >= _GRAIN:
            self._progressed = now
            for running in list(self._running.values()):
                if not running.stopping:
                    self._progress(running, now)

    def stop(self, key: str) -> bool:
        """Stop a session; return True if it was running."""
        running = self._running.get(key.lower())
        if running is None:
            return False
        if not running.stopping:
            running.stopping = True
            self._change(running, state="Stopping")
            self.later(self.now + (running.end - running.begin) / 10, lambda: self._end(running))
        return True

    def log(self, key: str) -> list[Json]:
        """Return the log of a session, newest first; empty for an unknown session."""
        log = self._logs.get(key.lower())
        return log.records[::-1] if log else []

    def _progress(self, running: _Running, now: float) -> None:
        span = running.end - running.begin
        fraction = min(0.99, (now - running.begin) / span) if span else 0.99
        if running.work is not None and not callable(running.work):
            running.work.advance(fraction, running.log)
        state = (
            "Starting" if fraction < 0.05 else "Working" if fraction < 0.95 else "Postprocessing"
        )
        percent = int(fraction * 100)
        record = running.collection.get(running.key)
        if record and (record["state"], record["progressPercent"]) != (state, percent):
            self._change(running, state=state, progressPercent=percent)

    def _end(self, running: _Running) -> None:
        if self._running.pop(running.key, None) is None:
            return
        if running.stopping:
            outcome = SessionOutcome("Failed", "The session was stopped by a user.")
            running.log.add("The session was stopped by a user", "Warning")
        elif running.work is None:
            outcome = SessionOutcome()
        elif callable(running.work):
            outcome = running.work() or SessionOutcome()
        else:
            running.work.advance(1.0, running.log)
            outcome = running.work.finish()
        if not running.log.records:
            status = {"Success": "Succeeded"}.get(outcome.result, outcome.result)
            running.log.add(outcome.message or "The session has ended", status)
        self._change(
            running,
            state="Stopped",
            progressPercent=100,
            endTime=wire_time(self.now),
            result={
                "result": outcome.result,
                "message": outcome.message,
                "isCanceled": running.stopping,
            },
            resourceId=outcome.resource_id,
            resourceReference=outcome.resource,
        )
        if running.done:
            running.done(outcome)

    def _change(self, running: _Running, **fields: object) -> None:
        record = running.collection.get(running.key)
        if record is not None:
            running.collection.replace(record | fields | {"usn": next(self._usn)})
