"""A call in progress, and the error of its last answer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import orjson

from vbr_api import REVISIONS

from .._attempts.loop import AttemptedCall
from .._attempts.retry import Evidence, Verdict, judge
from .._auth.grants import offered_revisions
from .._transport.failures import WireFailure
from ..errors import OutcomeUnknown, RevisionNotSupported, VbrError, error_from

if TYPE_CHECKING:
    from vbr_api.runtime import Response

    from .._auth.token import Token
    from .._concurrency.limiter import Lane
    from .options import Options


@dataclass(slots=True)
class PipelineCall(AttemptedCall):
    """A call in progress.

    Attributes:
        options: Options of the call.
        lane: Queue of the call.
        token: Token of the latest attempt.
        queue_seconds: Time in the queue before the latest attempt.
        refused: True if the call was repeated with another token after a 401.
        denied: True if the call was repeated with another token after a 403.
    """

    options: Options
    lane: Lane
    token: Token | None = None
    queue_seconds: float = 0.0
    refused: bool = False
    denied: bool = False


def is_denial(answer: Response | WireFailure) -> bool:
    """Return True if VBR itself answered 403; a firewall answers with HTML (vbr-api.md, F47)."""
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
        error = answer.to_error(operation, call.record)
        reason = answer.reason
    else:
        response = replace(answer, call=call.record)
        api_error = error_from(operation, response)
        offered = offered_revisions(response.status, api_error.message, operation.revision)
        if offered:
            api_error = RevisionNotSupported(operation, response, offered, tuple(REVISIONS))
        error = api_error
        parts = (f"{answer.status} {api_error.summary}", api_error.error_code, api_error.message)
        reason = ": ".join(part.rstrip(".") for part in parts if part)
    if judge(evidence) is not Verdict.UNKNOWN:
        return error
    unknown = OutcomeUnknown(
        f"it was sent, but whether it was done is unknown: {reason}; it was not sent again: read"
        " the object to find out",
        operation=operation,
        call=call.record,
    )
    unknown.__cause__ = error
    return unknown


__all__ = ["PipelineCall", "call_error", "is_denial"]
