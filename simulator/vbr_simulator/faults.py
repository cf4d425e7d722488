"""Faults on request: what goes wrong on the way, scripted by a test."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from vbr_simulator.query import glob

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["Fault", "Faults"]


@dataclass(slots=True, kw_only=True)
class Fault:
    """One fault; it strikes the requests that match, until it has struck `times` times.

    Args:
        operation: Operation id; None matches every operation (and unknown routes).
        method: HTTP method.
        path: Path, in which `*` stands for any characters.
        when: A further test of method and path.
        times: How often it strikes; None for ever.
        skip: How many matching requests pass before it strikes.
        status: Answer with this status instead of processing the request.
        headers: Headers of the answer; added to a processed one's if `status` is None.
        body: Body of the answer; None keeps a processed one's.
        delay: Seconds of real time to wait before anything else.
        reset: Drop the connection before or after the request was processed.
        truncate: Send only this many bytes of the body, under its full Content-Length, then drop
            the connection.
    """

    operation: str | None = None
    method: str | None = None
    path: str | None = None
    when: Callable[[str, str], bool] | None = None
    times: int | None = 1
    skip: int = 0
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes | None = None
    delay: float = 0.0
    reset: Literal["before", "after"] | None = None
    truncate: int | None = None
    struck: int = 0

    def matches(self, operation: str | None, method: str, path: str) -> bool:
        """Whether the fault is about a request."""
        return (
            (self.operation is None or self.operation == operation)
            and (self.method is None or self.method.upper() == method)
            and (self.path is None or glob(self.path)(path))
            and (self.when is None or self.when(method, path))
        )


class Faults:
    """The faults that are armed; the first that matches a request strikes it."""

    def __init__(self) -> None:
        self._armed: list[Fault] = []

    def add(self, **fault: Any) -> Fault:
        """Arm a fault.

        Args:
            **fault: The fields of `Fault`.

        Returns:
            The fault; its `struck` counts.
        """
        made = Fault(**fault)
        self._armed.append(made)
        return made

    def clear(self) -> None:
        """Disarm every fault."""
        self._armed.clear()

    def strike(self, operation: str | None, method: str, path: str) -> Fault | None:
        """Return the fault that strikes a request, and count it."""
        for fault in self._armed:
            if fault.times is not None and fault.struck >= fault.times:
                continue
            if fault.matches(operation, method, path):
                if fault.skip:
                    fault.skip -= 1
                    continue
                fault.struck += 1
                return fault
        return None
