"""Validated connection settings. The environment is the only input besides the arguments."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypedDict

from vbr_api import load
from vbr_api.runtime import LENIENT

from .. import defaults
from .._attempts.retry import RetryPolicy
from .._auth.accounts import ACCOUNTS, Accounts
from .._auth.credentials import (
    Credentials,
    Password,
    Provider,
    from_environment,
)
from .._concurrency.adaptive import AdaptiveLimit
from .._concurrency.law import FixedLimit, LimitLaw
from .._pipeline.options import Options
from .._sessions.polling import PollPolicy
from .._time.clock import Clock, SystemClock
from ..errors import ConfigurationError
from .address import base_url_of
from .option_checks import check_options

if TYPE_CHECKING:
    import aiohttp
    from yarl import URL

    from vbr_api.runtime import Decoding

    from .._attempts.events import Listener
    from .._auth.store import TokenStore
    from .._transport.tls import TLS

NEWEST: Final = "newest"
"""Selects the newest revision that this client and the server both support."""


class ConnectOptions(TypedDict, total=False):
    """Options of `connect` besides host and revision."""

    port: int | None
    """TCP port of the REST API, 9419 by default."""
    base_url: str | None
    """Alternative to host and port, such as `https://gateway.example.com/vbr`."""
    username: str | None
    """Account for the password grant."""
    password: str | None
    """Password of the account."""
    credentials: Credentials | Provider | None
    """Alternative to username and password: credentials, or a provider that fetches them."""
    tls: TLS | None
    """Certificate checks; by default the trust store of the system."""
    session: aiohttp.ClientSession | None
    """An open aiohttp session. The client does not close it. By default the client opens its own
    session and closes it."""
    proxy: str | None
    """URL of an HTTP proxy."""
    trust_env: bool
    """Read proxy settings from the environment."""
    lazy: bool
    """Log in at the first call instead of on entry, so that a service can start while the server
    is down."""
    logout: bool | None
    """Log out on exit; False leaves the tokens valid. By default True, or False with a store."""
    store: TokenStore | None
    """Storage for tokens across connections and processes, such as `FileTokenStore`."""
    deadline: float
    """Seconds for one call, including queueing, all attempts and the pauses between them."""
    attempt_timeout: float
    """Seconds for one attempt."""
    connect_timeout: float
    """Seconds for one TCP and TLS handshake."""
    stream_read_timeout: float
    """Seconds without a byte in a download or an upload."""
    retries: int
    """Maximum number of attempts of a call after the first."""
    concurrency: int | LimitLaw | None
    """Maximum number of requests in flight. By default the limit adapts to latency and refusals
    (docs/explanation/limit-law.md). An integer fixes it; a `LimitLaw` replaces the default law."""
    rate: float | None
    """Maximum number of requests that start per second; unlimited by default."""
    decoding: Decoding
    """Decoding mode of responses: strictness, and a hook that receives each deviation."""
    on_event: Listener | None
    """Function that receives every event, called in the event loop."""
    polling: PollPolicy
    """Pauses between two reads of a VBR session, or of an object that is being deleted."""
    accounts: Accounts | None
    """Register of refused passwords; by default the connections of a process share one."""
    clock: Clock | None
    """Source of time and random numbers, for tests."""


@dataclass(frozen=True, slots=True)
class ConnectionSettings:
    """Validated arguments of `connect`; see `ConnectOptions`."""

    base_url: URL
    anywhere: bool
    source: Credentials | Provider = field(repr=False)
    revision: str
    module: Any = field(repr=False)
    tls: TLS | None
    session: aiohttp.ClientSession | None
    proxy: str | None = field(repr=False)
    trust_env: bool
    lazy: bool
    logout: bool
    store: TokenStore | None
    options: Options
    attempt_timeout: float
    connect_timeout: float
    stream_read_timeout: float
    retry: RetryPolicy
    limit: LimitLaw
    rate: float | None
    decoding: Decoding
    on_event: Listener | None
    polling: PollPolicy
    accounts: Accounts
    clock: Clock


def settings_of(host: str | None, revision: str, options: ConnectOptions) -> ConnectionSettings:
    """Validate the arguments of `connect` and add the defaults.

    Raises:
        ConfigurationError: If the arguments are invalid or exclude each other.
        TypeError: If an option is unknown.
    """
    unknown = sorted(options.keys() - ConnectOptions.__annotations__.keys())
    if unknown:
        raise TypeError(f"connect() got an unexpected keyword argument {unknown[0]!r}")
    check_options({"host": host, "revision": revision, **options})
    tls = options.get("tls")
    session, store = options.get("session"), options.get("store")
    proxy, trust_env = options.get("proxy"), options.get("trust_env", False)
    lazy, logout, rate = options.get("lazy", False), options.get("logout"), options.get("rate")
    if session is not None and (proxy is not None or trust_env):
        raise ConfigurationError(
            "connect: session and proxy exclude each other; set the proxy on the session"
        )
    if rate is not None and not rate > 0:
        raise ConfigurationError(f"connect: a rate of {rate:g} requests a second lets none pass")
    if revision == NEWEST and lazy:
        raise ConfigurationError(
            "connect: revision='newest' asks the server, so it cannot be lazy; name a revision"
        )
    port, base_url = options.get("port"), options.get("base_url")
    return ConnectionSettings(
        base_url=base_url_of(host, port, base_url, plain=tls is not None and tls.insecure),
        anywhere=port is None and base_url is None,
        source=_source(
            options.get("username"), options.get("password"), options.get("credentials")
        ),
        revision=revision,
        module=None if revision == NEWEST else _module(revision),
        tls=tls,
        session=session,
        proxy=proxy,
        trust_env=trust_env,
        lazy=lazy,
        logout=store is None if logout is None else logout,
        store=store,
        options=Options(deadline=options.get("deadline")),
        attempt_timeout=options.get("attempt_timeout", defaults.ATTEMPT_TIMEOUT),
        connect_timeout=options.get("connect_timeout", defaults.CONNECT_TIMEOUT),
        stream_read_timeout=options.get("stream_read_timeout", defaults.STREAM_READ_TIMEOUT),
        retry=RetryPolicy(retries=options.get("retries", defaults.RETRIES)),
        limit=_law(options.get("concurrency")),
        rate=rate,
        decoding=options.get("decoding", LENIENT),
        on_event=options.get("on_event"),
        polling=options.get("polling", PollPolicy()),
        accounts=ACCOUNTS if (accounts := options.get("accounts")) is None else accounts,
        clock=options.get("clock") or SystemClock(),
    )


def _module(revision: str) -> Any:
    try:
        return load(revision)
    except ValueError as error:
        raise ConfigurationError(f"connect: {error}, or {NEWEST!r}") from None


def _law(concurrency: int | LimitLaw | None) -> LimitLaw:
    if concurrency is None:
        return AdaptiveLimit()
    if not isinstance(concurrency, int):
        return concurrency
    try:
        return FixedLimit(concurrency)
    except ValueError as error:
        raise ConfigurationError(f"connect: {error}") from None


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


__all__ = ["NEWEST", "ConnectOptions", "ConnectionSettings", "settings_of"]
