"""Sessions: long operations that progress in the simulator's time (VBR.md, "Sessions")."""

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
_GRAIN = 0.01  # seconds between looks at the progress of sessions
_FIRST_USN = 2**53 + 1  # int64 values exceed what a double can hold (VBR.md, defect 14)


# What sessions have from 1.2-rev1 on, and what 1.3-rev2 sends as null until it is known.
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
    """How a session ended."""

    result: Result = "Success"
    message: str = ""
    resource_id: str | None = None
    resource: str | None = None


class SessionWork(Protocol):
    """What a session does while it runs."""

    def advance(self, fraction: float, log: Log) -> None:
        """Do the part that is due; `fraction` grows from 0 to 1."""
        ...

    def finish(self) -> SessionOutcome:
        """End the work after all of it was done."""
        ...


class Log:
    """The records of a session's log.

    Args:
        ids: Where record ids come from.
        clock: Tells the time of a record.
    """

    def __init__(self, ids: itertools.count[int], clock: Callable[[], float]) -> None:
        self._ids = ids
        self._clock = clock
        self.records: list[Json] = []

    def add(self, title: str, status: str = "Succeeded", description: str = "") -> None:
        """Write a record."""
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
    """The sessions that run, and the events that are due later.

    Nothing runs in the background: `settle` is called before a request is answered and brings
    everything up to the clock, in the order of time.

    Args:
        clock: The simulator's clock.
        plain: Collection of the sessions list.
        automation: Collection of the automation sessions list.
        new_id: Makes ids.
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
        """The time of the event that is being settled, otherwise the clock's."""
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
            name: Its name.
            kind: An `ESessionType`.
            seconds: Its duration.
            work: What it does while it runs, or, as a function, at its end.
            automation: Whether it is listed with the automation sessions.
            activity_id: What it belongs to, such as a job; a new id by default.
            parent_id: The session that began it.
            done: Called with the outcome.

        Returns:
            The session as it is now; the fields that are not known yet are null.
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
        """Have a function called when the clock reaches a time (seconds since 1970)."""
        heapq.heappush(self._events, (at, next(self._order), event))

    def settle(self) -> None:
        """Bring sessions and events up to the clock."""
        now = self._clock.time()
        while self._events and self._events[0][0] <= now:
            at, _, event = heapq.heappop(self._events)
            self._settled = at
            try:
                event()
            finally:
                self._settled = 0.0
        # Ends are exact; progress need not be, and a thousand sessions may run.
        if now - self._progressed >= _GRAIN:
            self._progressed = now
            for running in list(self._running.values()):
                if not running.stopping:
                    self._progress(running, now)

    def stop(self, key: str) -> bool:
        """Stop a session; return whether it was running."""
        running = self._running.get(key.lower())
        if running is None:
            return False
        if not running.stopping:
            running.stopping = True
            self._change(running, state="Stopping")
            self.later(self.now + (running.end - running.begin) / 10, lambda: self._end(running))
        return True

    def log(self, key: str) -> list[Json]:
        """Return a session's log, newest first; empty if it is not one of ours."""
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
