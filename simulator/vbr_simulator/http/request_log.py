"""The request log: a bounded list of requests, and unbounded counts."""

from __future__ import annotations

import threading
from collections import Counter, deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Received", "Requests"]


@dataclass(frozen=True, slots=True)
class Received:
    """One received request, without its headers and body.

    Attributes:
        method: HTTP method.
        path: Path without the query.
        operation: Operation id; None for an unknown route.
        status: Status of the answer; 0 if the connection was dropped without an answer.
        time: Server clock at arrival, seconds since 1970.
        seconds: Duration in seconds of real time.
        processed: Whether the behaviour succeeded, whether or not the answer was delivered.
        query: Query of the request line, without the question mark; the repr omits it.
    """

    method: str
    path: str
    operation: str | None
    status: int
    time: float
    seconds: float
    processed: bool = False
    query: str = field(default="", repr=False)


class Requests:
    """The requests of a simulator, newest last.

    A request counts as received when it arrives. It appears in the list, in the counts by status
    and in the counts of processed requests when it was answered or dropped.

    Args:
        bound: Maximum length of the list; counts have no bound.

    Attributes:
        total: Number of received requests.
        received: Received requests by operation id; `""` counts unknown routes.
        processed: Processed requests by operation id.
        by_status: Answers by status.
        in_flight: Requests that are neither answered nor dropped.
        peak_in_flight: Maximum of `in_flight`.
    """

    def __init__(self, bound: int = 10_000) -> None:
        self._kept: deque[Received] = deque(maxlen=bound)
        self._ended: Counter[tuple[str, int, bool]] = Counter()
        self.total = 0
        self.received: Counter[str] = Counter()
        self.processed: Counter[str] = Counter()
        self.by_status: Counter[int] = Counter()
        self.in_flight = self.peak_in_flight = 0
        self._idle = threading.Event()
        self._idle.set()

    def __iter__(self) -> Iterator[Received]:
        """Yield the requests of the list, oldest first."""
        return iter(tuple(self._kept))

    def __len__(self) -> int:
        """Return the length of the list."""
        return len(self._kept)

    def __getitem__(self, index: int) -> Received:
        """Return a request of the list."""
        return self._kept[index]

    @property
    def by_operation(self) -> Counter[str]:
        """Received requests by operation id."""
        return self.received

    def arrive(self, operation: str | None) -> None:
        """Count a request at its arrival."""
        self.total += 1
        self.received[operation or ""] += 1
        self.in_flight += 1
        self._idle.clear()
        self.peak_in_flight = max(self.peak_in_flight, self.in_flight)

    def add(self, received: Received) -> None:
        """Record a request after its answer or drop."""
        self._kept.append(received)
        name = received.operation or ""
        self.in_flight -= 1
        if not self.in_flight:
            self._idle.set()
        self.by_status[received.status] += 1
        self._ended[name, received.status, received.processed] += 1
        if received.processed:
            self.processed[name] += 1

    def wait_until_idle(self, timeout: float) -> bool:
        """Block until no request is in flight; call it from another thread than the server's.

        A client can have its answer before the server has recorded the request.

        Args:
            timeout: Longest wait in seconds.

        Returns:
            False if a request is still in flight then.
        """
        return self._idle.wait(timeout)

    def count(
        self, operation: str, status: int | None = None, *, processed: bool | None = None
    ) -> int:
        """Return the number of requests of an operation since the start or the last `clear`.

        Args:
            operation: Operation id.
            status: Count only answers with this status; 0 counts dropped connections.
            processed: Count only processed requests (True), or only the others (False).
        """
        if status is None and processed is None:
            return self.received[operation]
        return sum(
            number
            for (name, answered, done), number in self._ended.items()
            if name == operation
            and status in (None, answered)
            and (processed is None or processed is done)
        )

    def clear(self) -> None:
        """Reset the list and all counts except `in_flight`."""
        self._kept.clear()
        self._ended.clear()
        self.total = 0
        self.received.clear()
        self.processed.clear()
        self.by_status.clear()
        self.peak_in_flight = self.in_flight
