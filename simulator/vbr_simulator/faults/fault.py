"""Faults of requests and answers, scripted or random, reproducible by a seed."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, get_args

from vbr_simulator.errors import SimulatorError
from vbr_simulator.faults.latency import Latency
from vbr_simulator.state.query import glob

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from vbr_simulator.faults.latency import Seconds

__all__ = ["Fault", "Faults", "Strike"]

Moment = Literal["before", "after"]
HangUp = Literal["rst", "fin"]
Gzip = Literal["sound", "garbage", "cut"]
Revoked = Literal["access", "all"]
_CHOICES = {"reset": Moment, "hang_up": HangUp, "gzip": Gzip, "revoke": Revoked}


@dataclass(slots=True, kw_only=True)
class Fault:
    """One fault: the requests that it matches, its schedule, and its effect.

    A fault with only `delay`, `row_delay` or `pace` is ambient: it adds to every other fault. Of
    the other faults, the first that matches and is due strikes a request.

    Args:
        operation: Operation id; None matches every operation and unknown routes.
        method: HTTP method.
        path: Path pattern; `*` matches any characters.
        when: Additional test of method and path.
        times: Maximum number of strikes; None has no limit.
        skip: Number of matching requests before the first possible strike.
        probability: Probability of a strike for each matching request, from 0 to 1.
        delay: Seconds of real time before the server processes the request.
        row_delay: Seconds of real time for each row that passes the filters of a list, whatever
            the page size.
        pace: Bytes per second at which the server sends the body of the answer.
        status: Answer with this status instead of processing the request.
        headers: Additional headers of the answer.
        body: Answer with this body instead of processing the request; with a status, its body.
        processed: Whether the server processes the request before it answers with `status` or
            `body`.
        empty: Whether the answer has an empty body.
        content_type: Content type of the answer.
        retry_after: Seconds for the Retry-After header.
        retry_after_date: Seconds until the date in the Retry-After header.
        reset: Drop the connection `before` or `after` the server processes the request.
        hang_up: How the connection is dropped: `rst` (TCP reset) or `fin` (close without an
            answer).
        truncate: Send only this number of bytes of the body with its full Content-Length, then
            close the connection.
        gzip: Send the body as gzip: `sound`, `garbage`, or `cut` in the middle of the stream.
        revoke: Revoke all `access` tokens or `all` tokens before the server processes the request.
        rows: Maximum rows of the page; 0 sends an empty page before the end of the list.
        outage: Reset every connection and refuse new connections for this number of seconds; the
            server does not process the request.

    Attributes:
        matched: Number of matching requests.
        struck: Number of strikes.
    """

    operation: str | None = None
    method: str | None = None
    path: str | None = None
    when: Callable[[str, str], bool] | None = None
    times: int | None = 1
    skip: int = 0
    probability: float = 1.0
    delay: Seconds = 0.0
    row_delay: float = 0.0
    pace: float | None = None
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes | None = None
    processed: bool = False
    empty: bool = False
    content_type: str | None = None
    retry_after: float | None = None
    retry_after_date: float | None = None
    reset: Moment | None = None
    hang_up: HangUp = "rst"
    truncate: int | None = None
    gzip: Gzip | None = None
    revoke: Revoked | None = None
    rows: int | None = None
    outage: float | None = None
    matched: int = field(default=0, init=False)
    struck: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        for name, choice in _CHOICES.items():
            value = getattr(self, name)
            if value is not None and value not in get_args(choice):
                choices = ", ".join(get_args(choice))
                raise SimulatorError(f"{name} must be one of {choices}, not {value!r}")
        if not 0 <= self.probability <= 1:
            raise SimulatorError(f"probability must be from 0 to 1, not {self.probability}")
        if self.pace is not None and self.pace <= 0:
            raise SimulatorError(f"pace must be more than 0 bytes per second, not {self.pace}")
        if self.processed and self.status is None and self.body is None:
            raise SimulatorError("processed needs a status or a body to answer with")
        self.delay = Latency.of(self.delay)

    @property
    def ambient(self) -> bool:
        """True if the fault only delays answers."""
        return not (
            self.status is not None
            or self.headers
            or self.body is not None
            or self.empty
            or self.content_type
            or self.retry_after is not None
            or self.retry_after_date is not None
            or self.reset
            or self.truncate is not None
            or self.gzip
            or self.revoke
            or self.rows is not None
            or self.outage is not None
        )

    def matches(self, operation: str | None, method: str, path: str) -> bool:
        """Return True if the fault matches a request."""
        return (
            (self.operation is None or self.operation == operation)
            and (self.method is None or self.method.upper() == method)
            and (self.path is None or glob(self.path)(path))
            and (self.when is None or self.when(method, path))
        )


@dataclass(slots=True)
class Strike:
    """The effects on one request: its delays and the fault that strikes it."""

    delay: float = 0.0
    row_delay: float = 0.0
    pace: float | None = None
    fault: Fault | None = None


class Faults:
    """The armed faults, in the order in which they were added.

    Args:
        seed: Seed of probabilities and latencies; each fault has its own random numbers.
    """

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed
        self._added = 0
        self._armed: list[tuple[Fault, random.Random]] = []
        self._operations: Collection[str] | None = None

    def __iter__(self) -> Iterator[Fault]:
        """Yield the armed faults."""
        return iter([fault for fault, _ in self._armed])

    def add(self, **fault: Any) -> Fault:
        """Arm a fault.

        Args:
            **fault: The fields of `Fault`.

        Returns:
            The fault, which counts its strikes.

        Raises:
            SimulatorError: A value is out of range, or no revision has the operation.
        """
        added = Fault(**fault)
        self._check(added)
        rng = random.Random(f"{self._seed}/fault/{self._added}")  # noqa: S311 (not secrets)
        self._added += 1
        self._armed.append((added, rng))
        return added

    def remove(self, fault: Fault) -> None:
        """Disarm a fault; without effect on a fault that is not armed."""
        self._armed = [armed for armed in self._armed if armed[0] is not fault]

    def clear(self) -> None:
        """Disarm every fault."""
        self._armed.clear()

    def check_operations(self, operations: Collection[str]) -> None:
        """Check the operation of every fault, now and when one is added.

        Raises:
            SimulatorError: An armed fault names an operation that does not exist.
        """
        self._operations = operations
        for fault, _ in self._armed:
            self._check(fault)

    def strike(self, operation: str | None, method: str, path: str) -> Strike:
        """Return the effects on a request and count them."""
        strike = Strike()
        for fault, rng in self._armed:
            ambient = fault.ambient
            if strike.fault is not None and not ambient:
                continue
            if fault.times is not None and fault.struck >= fault.times:
                continue
            if not fault.matches(operation, method, path):
                continue
            fault.matched += 1
            if fault.matched <= fault.skip:
                continue
            if fault.probability < 1 and rng.random() >= fault.probability:
                continue
            fault.struck += 1
            strike.delay += Latency.of(fault.delay).draw(rng)
            strike.row_delay += fault.row_delay
            paces = [pace for pace in (strike.pace, fault.pace) if pace is not None]
            strike.pace = min(paces, default=None)
            if not ambient:
                strike.fault = fault
        return strike

    def _check(self, fault: Fault) -> None:
        if self._operations is None or fault.operation is None:
            return
        if fault.operation not in self._operations:
            raise SimulatorError(
                f"no served revision has the operation {fault.operation!r} of a fault; "
                "check its spelling"
            )
