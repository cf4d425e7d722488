"""Setup and teardown of a connection."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Generic, TypeVar

from vbr_api import load

from .. import defaults
from .._attempts.events import Events
from .._attempts.retry import RetryBudget
from .._auth.authenticator import Authenticator
from .._auth.endpoint import TokenEndpoint
from .._concurrency.limiter import Limiter
from .._pipeline.pipeline import Pipeline
from ..errors import ConfigurationError
from .background import BackgroundTasks
from .core import Core
from .discovery import discovered
from .settings import NEWEST
from .vbr import Vbr
from .wiring import open_wire

if TYPE_CHECKING:
    from types import TracebackType

    from aiolimiter import AsyncLimiter

    from .settings import ConnectionSettings

ApiT = TypeVar("ApiT")


class Connection(Generic[ApiT]):
    """A connection as a context manager: `async with` logs in, returns a `Vbr`, then logs out."""

    def __init__(self, settings: ConnectionSettings) -> None:
        self._settings = settings
        self._core: Core | None = None

    def __repr__(self) -> str:
        return f"<Connection {self._settings.base_url} {self._settings.revision}>"

    async def __aenter__(self) -> Vbr[ApiT]:
        if self._core is not None:
            raise ConfigurationError("this connection is in use: connect(...) makes another one")
        settings = self._settings
        if settings.revision == NEWEST:
            settings = await _select_newest_revision(settings)
        core = self._core = await _open(settings)
        try:
            if not settings.lazy:
                await core.auth.token(defaults.LOGIN_TIMEOUT)
        except BaseException:
            await self._close(logout=False)
            raise
        return Vbr(core, settings.options)

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._close(logout=self._settings.logout)

    async def _close(self, *, logout: bool) -> None:
        core, self._core = self._core, None
        if core is None:
            return
        try:
            await core.background.aclose(defaults.LOGOUT_TIMEOUT)
        finally:
            try:
                await core.auth.close(logout=logout)
            finally:
                core.limiter.close()
                await core.wire.close()


async def _select_newest_revision(settings: ConnectionSettings) -> ConnectionSettings:
    discovery = await discovered(settings)
    revision = discovery.newest
    return replace(settings, base_url=discovery.base_url, revision=revision, module=load(revision))


async def _open(settings: ConnectionSettings) -> Core:
    wire = await open_wire(settings)
    events = Events(settings.on_event)
    auth = Authenticator(
        TokenEndpoint(
            wire,
            revision=settings.revision,
            clock=settings.clock,
            events=events,
            policy=settings.retry,
        ),
        settings.source,
        server=f"{settings.base_url.host}:{settings.base_url.port}",
        clock=settings.clock,
        accounts=settings.accounts,
        store=settings.store,
    )
    limiter = Limiter(settings.limit, settings.clock, rate=_rate_limiter(settings.rate))
    budget = RetryBudget()
    pipeline = Pipeline(
        wire,
        auth,
        limiter,
        policy=settings.retry,
        budget=budget,
        clock=settings.clock,
        events=events,
        attempt_timeout=settings.attempt_timeout,
    )
    return Core(
        base_url=str(settings.base_url).rstrip("/"),
        revision=settings.revision,
        module=settings.module,
        decoding=settings.decoding,
        clock=settings.clock,
        polling=settings.polling,
        wire=wire,
        auth=auth,
        limiter=limiter,
        budget=budget,
        pipeline=pipeline,
        background=BackgroundTasks(),
    )


def _rate_limiter(rate: float | None) -> AsyncLimiter | None:
    """Return a limiter of requests per second. Its burst is a tenth of the rate."""
    if rate is None:
        return None
    from aiolimiter import AsyncLimiter  # deferred: only `rate` needs it

    burst = max(1.0, rate / 10)
    return AsyncLimiter(burst, burst / rate)


__all__ = ["Connection"]
