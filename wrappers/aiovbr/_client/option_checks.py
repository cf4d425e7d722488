"""Checks of the arguments of `connect`, one by one: types and ranges. Pure."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final

from yarl import URL

from vbr_api.runtime import Decoding

from .._auth.accounts import Accounts
from .._auth.credentials import AuthorizationCode, Password, RefreshToken, VbrToken
from .._sessions.polling import PollPolicy
from .._transport.tls import TLS
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


def _is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: Any) -> bool:
    return _is_integer(value) or (isinstance(value, float) and not math.isnan(value))


def _is_duration(value: Any) -> bool:
    return _is_number(value) and value > 0


def _is_proxy(value: Any) -> bool:
    try:
        url = URL(value)
        return url.scheme in ("http", "https") and bool(url.host) and bool(url.port)
    except (TypeError, ValueError):
        return False


def _is_credential(value: Any) -> bool:
    return callable(value) or isinstance(
        value, (Password, RefreshToken, AuthorizationCode, VbrToken)
    )


def _has(*names: str) -> Callable[[Any], bool]:
    """Return a check of the methods of a Protocol, or of a session of aiohttp or of a test."""
    return lambda value: all(hasattr(value, name) for name in names)


def _is_limit(value: Any) -> bool:
    return _is_integer(value) or _has("limit", "learn")(value)


# No message shows a value: it may be a secret.
_CHECKS: Final[Mapping[str, tuple[Callable[[Any], bool], str]]] = {
    "host": (_is_text, "text"),
    "port": (_is_integer, "an integer"),
    "base_url": (_is_text, "text"),
    "revision": (_is_text, "text"),
    "username": (_is_text, "text"),
    "password": (_is_text, "text"),
    "credentials": (_is_credential, "Password(...) or another credential, or a function"),
    "tls": (lambda value: isinstance(value, TLS), "TLS(...)"),
    "session": (_has("request", "close"), "an aiohttp.ClientSession"),
    "proxy": (_is_proxy, "a URL like http://proxy.example.com:3128"),
    "trust_env": (_is_flag, "True or False"),
    "lazy": (_is_flag, "True or False"),
    "logout": (_is_flag, "True or False"),
    "store": (_has("locked", "load", "save", "forget"), "a TokenStore, like FileTokenStore(...)"),
    "deadline": (_is_number, "a number of seconds"),
    "attempt_timeout": (_is_duration, "a number of seconds above 0"),
    "connect_timeout": (_is_duration, "a number of seconds above 0"),
    "stream_read_timeout": (_is_duration, "a number of seconds above 0"),
    "retries": (lambda value: _is_integer(value) and value >= 0, "an integer of at least 0"),
    "concurrency": (_is_limit, "an integer or a LimitLaw"),
    "rate": (lambda value: _is_number(value) and value < math.inf, "a number of requests"),
    "decoding": (lambda value: isinstance(value, Decoding), "Decoding(...)"),
    "on_event": (callable, "a function"),
    "polling": (lambda value: isinstance(value, PollPolicy), "PollPolicy(...)"),
    "accounts": (lambda value: isinstance(value, Accounts), "Accounts()"),
    "clock": (_has("monotonic", "time", "sleep"), "a Clock"),
}
_REQUIRED: Final = frozenset(
    {
        "attempt_timeout",
        "connect_timeout",
        "decoding",
        "lazy",
        "polling",
        "retries",
        "revision",
        "stream_read_timeout",
        "trust_env",
    }
)
"""Arguments that cannot be None; None stands for the default of the others."""


def check_options(options: Mapping[str, Any]) -> None:
    """Check the arguments of `connect`, each without regard to the others.

    Args:
        options: Name to value.

    Raises:
        ConfigurationError: If a value has the wrong type or is out of range.
    """
    for name, value in options.items():
        is_valid, expected = _CHECKS[name]
        if value is None and name not in _REQUIRED:
            continue
        if not is_valid(value):
            kind = type(value).__name__
            raise ConfigurationError(f"connect: {name} must be {expected}, not this {kind}")


__all__ = ["check_options"]
