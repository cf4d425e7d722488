"""Components of a connection, shared by all its `Vbr` views."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vbr_api.runtime import Decoding

    from .._attempts.retry import RetryBudget
    from .._auth.authenticator import Authenticator
    from .._concurrency.limiter import Limiter
    from .._pipeline.pipeline import Pipeline
    from .._sessions.polling import PollPolicy
    from .._time.clock import Clock
    from .._transport.wire import Wire
    from .background import BackgroundTasks


@dataclass(frozen=True, slots=True)
class Core:
    """Components of a connection; each is documented in its module."""

    base_url: str
    revision: str
    module: Any
    decoding: Decoding
    clock: Clock
    polling: PollPolicy
    wire: Wire
    auth: Authenticator
    limiter: Limiter
    budget: RetryBudget
    pipeline: Pipeline
    background: BackgroundTasks


__all__ = ["Core"]
