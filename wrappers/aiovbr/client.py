"""`connect(...)`: from settings to a connection that is logged in."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, overload

from vbr_api import load
from vbr_api.runtime import LENIENT

from . import defaults
from .adaptive import AdaptiveLimit
from .address import base_url_of
from .auth import Authenticator
from .clock import Clock, SystemClock
from .credentials import Credentials, Password, Provider, from_environment
from .errors import ConfigurationError
from .events import Events, Listener
from .limiter import Limiter
from .limits import FixedLimit, LimitLaw, RateLimit
from .options import Options
from .pipeline import Pipeline
from .retry import RetryBudget, RetryPolicy
from .tls import TLS, build_context, warn_if_insecure
from .token_endpoint import TokenEndpoint
from .vbr import Core, Vbr
from .wire import AiohttpWire, open_session

if TYPE_CHECKING:
    import ssl
    from types import TracebackType

    import aiohttp
    from yarl import URL

    from vbr_api import v1_1_rev0
    from vbr_api.runtime import Decoding

    from .token_store import TokenStore

ApiT = TypeVar("ApiT")


@dataclass(frozen=True, slots=True)
class Settings:
    """What `connect` was told; see there."""

    base_url: URL
    source: Credentials | Provider = field(repr=False)
    revision: str
    module: Any = field(repr=False)
    tls: TLS
    session: aiohttp.ClientSession | None
    proxy: str | None = field(repr=False)
    trust_env: bool
    lazy: bool
    logout: bool
    store: TokenStore | None
    options: Options
    attempt_timeout: float
    connect_timeout: float
    retry: RetryPolicy
    limit: LimitLaw
    rate: RateLimit | None
    decoding: Decoding
    on_event: Listener | None
    clock: Clock


class Connection(Generic[ApiT]):
    """A connection to be made: `async with` logs in, gives a `Vbr`, and logs out at its end."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._core: Core | None = None

    def __repr__(self) -> str:
        return f"<Connection {self._settings.base_url} {self._settings.revision}>"

    async def __aenter__(self) -> Vbr[ApiT]:
        if self._core is not None:
            raise ConfigurationError("this connection is in use: connect(...) makes another one")
        settings = self._settings
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
            await core.auth.close(logout=logout)
        finally:
            core.limiter.close()
            await core.wire.close()


async def _open(settings: Settings) -> Core:
    warn_if_insecure(settings.tls, str(settings.base_url))
    borrowed = settings.session
    context: ssl.SSLContext | None = None
    if borrowed is not None:
        session = borrowed
        # It has its own idea of TLS, unless the caller says otherwise.
        if settings.tls != TLS():
            context = await asyncio.to_thread(build_context, settings.tls)
    else:
        session = open_session(
            await asyncio.to_thread(build_context, settings.tls),
            revision=settings.revision,
            connect_timeout=settings.connect_timeout,
            proxy=settings.proxy,
            trust_env=settings.trust_env,
        )
    wire = AiohttpWire(
        session,
        str(settings.base_url),
        owned=borrowed is None,
        revision=settings.revision,
        attempt_timeout=settings.attempt_timeout,
        connect_timeout=settings.connect_timeout,
        stream_read_timeout=defaults.STREAM_READ_TIMEOUT,
        context=context,
        server_hostname=settings.tls.server_hostname,
    )
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
        store=settings.store,
    )
    limiter = Limiter(settings.limit, settings.clock, rate=settings.rate)
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
        wire=wire,
        auth=auth,
        limiter=limiter,
        budget=budget,
        pipeline=pipeline,
    )


@overload
def connect(
    host: str | None = None,
    *,
    port: int | None = None,
    base_url: str | None = None,
    username: str | None = None,
    password: str | None = None,
    credentials: Credentials | Provider | None = None,
    revision: Literal["1.1-rev0"] = ...,
    tls: TLS | None = None,
    session: aiohttp.ClientSession | None = None,
    proxy: str | None = None,
    trust_env: bool = False,
    lazy: bool = False,
    logout: bool | None = None,
    store: TokenStore | None = None,
    deadline: float = defaults.DEADLINE,
    attempt_timeout: float = defaults.ATTEMPT_TIMEOUT,
    connect_timeout: float = defaults.CONNECT_TIMEOUT,
    retries: int = defaults.RETRIES,
    concurrency: int | LimitLaw | None = None,
    rate: float | None = None,
    decoding: Decoding = LENIENT,
    on_event: Listener | None = None,
    clock: Clock | None = None,
) -> Connection[v1_1_rev0.Api]: ...
@overload
def connect(
    host: str | None = None,
    *,
    port: int | None = None,
    base_url: str | None = None,
    username: str | None = None,
    password: str | None = None,
    credentials: Credentials | Provider | None = None,
    revision: str,
    tls: TLS | None = None,
    session: aiohttp.ClientSession | None = None,
    proxy: str | None = None,
    trust_env: bool = False,
    lazy: bool = False,
    logout: bool | None = None,
    store: TokenStore | None = None,
    deadline: float = defaults.DEADLINE,
    attempt_timeout: float = defaults.ATTEMPT_TIMEOUT,
    connect_timeout: float = defaults.CONNECT_TIMEOUT,
    retries: int = defaults.RETRIES,
    concurrency: int | LimitLaw | None = None,
    rate: float | None = None,
    decoding: Decoding = LENIENT,
    on_event: Listener | None = None,
    clock: Clock | None = None,
) -> Connection[Any]: ...
def connect(
    host: str | None = None,
    *,
    port: int | None = None,
    base_url: str | None = None,
    username: str | None = None,
    password: str | None = None,
    credentials: Credentials | Provider | None = None,
    revision: str = defaults.REVISION,
    tls: TLS | None = None,
    session: aiohttp.ClientSession | None = None,
    proxy: str | None = None,
    trust_env: bool = False,
    lazy: bool = False,
    logout: bool | None = None,
    store: TokenStore | None = None,
    deadline: float = defaults.DEADLINE,
    attempt_timeout: float = defaults.ATTEMPT_TIMEOUT,
    connect_timeout: float = defaults.CONNECT_TIMEOUT,
    retries: int = defaults.RETRIES,
    concurrency: int | LimitLaw | None = None,
    rate: float | None = None,
    decoding: Decoding = LENIENT,
    on_event: Listener | None = None,
    clock: Clock | None = None,
) -> Connection[Any]:
    """Describe a connection to a VBR server; `async with` makes it.

    Without credentials, AIOVBR_USERNAME and AIOVBR_PASSWORD of the environment are used.

    Args:
        host: Name or address of the backup server.
        port: TCP port of its REST API, 9419 by default.
        base_url: Instead of both, for instance `https://gateway.example.com/vbr`.
        username: Account for the password grant.
        password: Its password.
        credentials: Instead of both: other credentials, or a provider that fetches them.
        revision: API revision to speak.
        tls: Whom to trust; by default what the system trusts.
        session: An open session to use; it is not closed. By default one is made.
        proxy: URL of an HTTP proxy.
        trust_env: Take proxies from the environment.
        lazy: Log in at the first call instead of at once, so that a service starts while the
            server is down.
        logout: End the login at the end; False leaves the tokens valid. By default it is ended,
            unless there is a store.
        store: Keeps tokens between connections and processes, for instance `FileTokenStore`.
        deadline: Seconds for one call: queueing, attempts and pauses.
        attempt_timeout: Seconds for one attempt.
        connect_timeout: Seconds for one TCP and TLS handshake.
        retries: Attempts of a call after the first one.
        concurrency: Requests on the wire at a time; by default that is learned from latency and
            refusals (docs/limits.md). A number fixes it, another law decides in its own way.
        rate: Requests that may start in a second, if that is to be bounded as well.
        decoding: How answers are decoded: strictness, and a hook for what was forgiven.
        on_event: Called with every event, in the event loop.
        clock: Time and chance, for tests.

    Raises:
        ConfigurationError: If the settings cannot work.
    """
    tls = TLS() if tls is None else tls
    if session is not None and (proxy is not None or trust_env):
        raise ConfigurationError("connect: an own session brings its own proxy settings")
    try:
        module = load(revision)
    except ValueError as error:
        raise ConfigurationError(f"connect: {error}") from None
    return Connection(
        Settings(
            base_url=base_url_of(host, port, base_url, plain=tls.insecure),
            source=_source(username, password, credentials),
            revision=revision,
            module=module,
            tls=tls,
            session=session,
            proxy=proxy,
            trust_env=trust_env,
            lazy=lazy,
            logout=store is None if logout is None else logout,
            store=store,
            options=Options(deadline=deadline),
            attempt_timeout=attempt_timeout,
            connect_timeout=connect_timeout,
            retry=RetryPolicy(retries=retries),
            limit=_law(concurrency),
            rate=None if rate is None else RateLimit(rate),
            decoding=decoding,
            on_event=on_event,
            clock=SystemClock() if clock is None else clock,
        )
    )


def _law(concurrency: int | LimitLaw | None) -> LimitLaw:
    if concurrency is None:
        return AdaptiveLimit()
    return FixedLimit(concurrency) if isinstance(concurrency, int) else concurrency


def _source(
    username: str | None, password: str | None, credentials: Credentials | Provider | None
) -> Credentials | Provider:
    if credentials is not None:
        if username is not None or password is not None:
            raise ConfigurationError("connect: pass username and password, or credentials")
        return credentials
    if username is None and password is None:
        return from_environment()
    if not username or not password:
        raise ConfigurationError("connect: username and password go together")
    return Password(username, password)


__all__ = ["Connection", "connect"]
