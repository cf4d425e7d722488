"""Outcomes of the inputs of a bulk, their progress and summary: pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, Generic, Literal, NamedTuple, TypeVar, cast

from ..errors import DecodeError, FailureGroup, OutcomeUnknown, VbrError

InputT = TypeVar("InputT")
ResultT = TypeVar("ResultT")

State = Literal["done", "failed", "skipped", "unknown"]
"""`unknown`: sent, and possibly performed; `skipped`: done in an earlier run."""

_KEPT_FAILURES: Final = 100


@dataclass(slots=True)
class Outcome(Generic[InputT, ResultT]):
    """The outcome of one input. Mutable for speed: one is created per input.

    Attributes:
        index: Position of the input, from 0.
        key: The return value of `key` for the input; its position if there is no `key`.
        input: The input.
        state: `done`, `failed`, `skipped` or `unknown`.
        result: The return value of the operation, if the state is `done`.
        error: The error, if the state is `failed` or `unknown`.
        server_id: Id of the object on the server; only a bulk with a journal sets it.
    """

    index: int
    key: str
    input: InputT = field(repr=False)
    state: State
    result: ResultT | None = field(default=None, repr=False)
    error: Exception | None = None
    server_id: str | None = None

    def unwrap(self) -> ResultT:
        """Return the result, or raise the error.

        Raises:
            Exception: The error of the outcome, if it has one.
        """
        if self.error is not None:
            raise self.error
        return cast("ResultT", self.result)  # an operation may return None


class BulkProgress(NamedTuple):
    """Progress of a bulk; it contains no input, result or error.

    Attributes:
        done: Number of inputs that are done.
        failed: Number of inputs that are certainly not done.
        skipped: Number of inputs that an earlier run has done.
        unknown: Number of inputs that were sent and are possibly done.
        running: Number of inputs that were pulled and have no outcome yet.
        seconds: Seconds since the bulk began.
        key: Key of the latest outcome; None at the start and at the end.
        state: State of the latest outcome; None at the start and at the end.
    """

    done: int
    failed: int
    skipped: int
    unknown: int
    running: int
    seconds: float
    key: str | None
    state: State | None

    @property
    def total(self) -> int:
        """Number of inputs that have an outcome."""
        return self.done + self.failed + self.skipped + self.unknown


def state_of(error: Exception) -> State:
    """Return the state of an input whose operation raised an error.

    The rule: docs/explanation/decisions/0004-unknown-outcomes-are-never-resent.md.
    """
    if isinstance(error, OutcomeUnknown):
        return "unknown"
    if isinstance(error, DecodeError):
        # The server reported success, so it performed a write, although its body is unreadable.
        operation = error.operation
        return "failed" if operation is not None and operation.idempotent else "unknown"
    if isinstance(error, TimeoutError) and not isinstance(error, VbrError):
        return "unknown"  # a time limit of the caller may have interrupted the call
    return "failed"


@dataclass(slots=True)
class Summary:
    """Counts of outcomes of a bulk so far.

    Attributes:
        done: Number of inputs that are done.
        failed: Number of inputs that are certainly not done.
        skipped: Number of inputs that an earlier run has done.
        unknown: Number of inputs that were sent and are possibly done.
        failures: The first hundred outcomes that are `failed` or `unknown`.
    """

    done: int = 0
    failed: int = 0
    skipped: int = 0
    unknown: int = 0
    failures: list[Outcome[Any, Any]] = field(default_factory=list[Outcome[Any, Any]])

    @property
    def total(self) -> int:
        """Number of inputs that have an outcome."""
        return self.done + self.failed + self.skipped + self.unknown

    def add(self, outcome: Outcome[Any, Any]) -> None:
        """Count an outcome."""
        state = outcome.state
        if state == "done":
            self.done += 1
            return
        if state == "skipped":
            self.skipped += 1
            return
        if state == "failed":
            self.failed += 1
        else:
            self.unknown += 1
        if len(self.failures) < _KEPT_FAILURES:
            self.failures.append(outcome)

    def raise_for_failures(self) -> None:
        """Raise the errors of `failures`, if there are any.

        Raises:
            FailureGroup: The errors of `failures`, each with a note that names its key.
        """
        if not self.failures:
            return
        errors: list[Exception] = []
        for outcome in self.failures:
            if outcome.error is not None:
                note = f"key: {outcome.key}"
                if note not in getattr(outcome.error, "__notes__", ()):
                    outcome.error.add_note(note)
                errors.append(outcome.error)
        message = f"{self.failed} failed and {self.unknown} unknown of {self.total}"
        raise FailureGroup(message, errors)


__all__ = ["BulkProgress", "Outcome", "State", "Summary", "state_of"]
