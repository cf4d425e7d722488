"""The parts of a connection, which all views of it share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vbr_api.runtime import Decoding

    from .auth import Authenticator
    from .clock import Clock
    from .limiter import Limiter
    from .pipeline import Pipeline
    from .retry import RetryBudget
    from .wire import Wire


@dataclass(frozen=True, slots=True)
class Core:
    """The parts; see their modules."""

    base_url: str
    revision: str
    module: Any
    decoding: Decoding
    clock: Clock
    wire: Wire
    auth: Authenticator
    limiter: Limiter
    budget: RetryBudget
    pipeline: Pipeline


__all__ = ["Core"]
