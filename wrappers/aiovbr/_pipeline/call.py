"""A call in progress, and the error that its last answer means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import orjson

from vbr_api import REVISIONS

from .._attempts.retry import Evidence, Verdict, judge
from .._auth.grants import offered_revisions
from .._transport.failures import WireFailure
from ..errors import OutcomeUnknown, RevisionNotSupported, VbrError, error_from

if TYPE_CHECKING:
    from vbr_api.runtime import Request, Response

    from .._auth.token import Token
    from .._concurrency.limiter import Lane
    from ..errors import Attempt
    from .options import Options


@dataclass(slots=True)
class PipelineCall:
    """A call in progress.

    Attributes:
        request: The request.
        options: Options of the call.
        lane: Queue of the call.
        deadline: Monotonic time of its end.
        call_id: Identifier that the call, its events and its error share.
        started: Monotonic start of the latest attempt.
        begun: Monotonic start of the first attempt.
        token: Token of the latest attempt.
        queue_seconds: Time in the queue before the latest attempt.
        attempts: Attempts that have ended.
        refused: Whether the call was repeated with another token after a 401.
        denied: Whether the call was repeated with another token after a 403.
    """

    request: Request
    options: Options
    lane: Lane
    deadline: float
    call_id: str
    started: float
    begun: float
    token: Token | None = None
    queue_seconds: float = 0.0
    attempts: tuple[Attempt, ...] = ()
    refused: bool = False
    denied: bool = False

    @property
    def evidence(self) -> dict[str, Any]:
        """Keyword arguments that describe the call to an error."""
        return {
            "operation": self.request.operation,
            "call_id": self.call_id,
            "attempts": self.attempts,
        }


def is_denial(answer: Response | WireFailure) -> bool:
    """Return whether VBR itself answered 403; a firewall answers with HTML (vbr-api.md, F47)."""
    if isinstance(answer, WireFailure) or answer.status != 403:
        return False
    try:
        return not answer.body.strip() or isinstance(orjson.loads(answer.body), dict)
    except orjson.JSONDecodeError:
        return False


def call_error(call: PipelineCall, evidence: Evidence, answer: Response | WireFailure) -> VbrError:
    """Return the error that the caller receives for the last answer of a call."""
    error: VbrError
    operation = call.request.operation
    if isinstance(answer, WireFailure):
        error = answer.to_error(**call.evidence)
        reason = answer.reason
    else:
        api_error = error_from(operation, answer)
        offered = offered_revisions(answer.status, api_error.message, operation.revision)
        if offered:
            api_error = RevisionNotSupported(operation, answer, offered, tuple(REVISIONS))
        api_error.call_id, api_error.attempts = call.call_id, call.attempts
        error = api_error
        parts = (f"{answer.status} {api_error.summary}", api_error.error_code, api_error.message)
        reason = ": ".join(part.rstrip(".") for part in parts if part)
    if judge(evidence) is not Verdict.UNKNOWN:
        return error
    unknown = OutcomeUnknown(
        f"it was sent, but whether it was done is unknown: {reason}; it was not sent again: read"
        " the object to find out",
        **call.evidence,
    )
    unknown.__cause__ = error
    return unknown


__all__ = ["PipelineCall", "call_error", "is_denial"]
