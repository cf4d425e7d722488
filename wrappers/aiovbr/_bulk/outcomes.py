"""What became of the inputs of a bulk: pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, Generic, Literal, NamedTuple, TypeVar, cast

from ..errors import DecodeError, OutcomeUnknown, VbrError

InputT = TypeVar("InputT")
ResultT = TypeVar("ResultT")

State = Literal["done", "failed", "skipped", "unknown"]
"""`unknown`: sent, and whether it was done is not known; `skipped`: done in an earlier run."""

_KEPT: Final = 100


@dataclass(slots=True)
class Outcome(Generic[InputT, ResultT]):
    """What became of one input. It is yours; one is made for every input, so it is not frozen.

    Attributes:
        index: Position of the input, from 0.
        key: What `key` made of it, or its position.
        input: The input.
        state: `done`, `failed`, `skipped` or `unknown`.
        result: What the operation returned, if it is done.
        error: Why it is not, else.
        server_id: Id of the object on the server, as a bulk with a journal keeps it.
    """

    index: int
    key: str
    input: InputT = field(repr=False)
    state: State
    result: ResultT | None = field(default=None, repr=False)
    error: Exception | None = None
    server_id: str | None = None

    def unwrap(self) -> ResultT:
        """Return the result, or raise the error."""
        if self.error is not None:
            raise self.error
        return cast("ResultT", self.result)  # None may be a result of its own


class BulkProgress(NamedTuple):
    """How far a bulk is; it holds no input, result or error.

    Attributes:
        done: Inputs that are done.
        failed: Inputs that are not, for certain.
        skipped: Inputs that were done before.
        unknown: Inputs of which it is not known.
        running: Inputs that were pulled and have no outcome yet.
        seconds: Since the bulk began.
        key: Key of the outcome that this is about; None at the start and at the end.
        state: Its state.
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
        """Inputs that have an outcome."""
        return self.done + self.failed + self.skipped + self.unknown


def state_of(error: Exception) -> State:
    """Return the state that an error stands for."""
    if isinstance(error, OutcomeUnknown):
        return "unknown"
    if isinstance(error, DecodeError):
        # The server answered with a success: a write was done, whatever is wrong with its body.
        operation = error.operation
        return "failed" if operation is not None and operation.idempotent else "unknown"
    if isinstance(error, TimeoutError) and not isinstance(error, VbrError):
        return "unknown"  # a time limit of the caller's own may have cut a call short
    return "failed"


@dataclass(slots=True)
class Summary:
    """Counts of a bulk so far.

    Attributes:
        done: Inputs that are done.
        failed: Inputs that are not, for certain.
        skipped: Inputs that were done before.
        unknown: Inputs of which it is not known.
        failures: The first hundred outcomes that failed or are unknown.
    """

    done: int = 0
    failed: int = 0
    skipped: int = 0
    unknown: int = 0
    failures: list[Outcome[Any, Any]] = field(default_factory=list[Outcome[Any, Any]])

    @property
    def total(self) -> int:
        """Inputs that were seen."""
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
        if len(self.failures) < _KEPT:
            self.failures.append(outcome)

    def raise_for_failures(self) -> None:
        """Raise what went wrong.

        Raises:
            ExceptionGroup: Of the errors of `failures`, each with a note that names its key.
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
        told = f"{self.failed} failed and {self.unknown} unknown of {self.total}"
        raise ExceptionGroup(told, errors)


__all__ = ["BulkProgress", "Outcome", "State", "Summary", "state_of"]
