"""Asynchronous client of the Veeam Backup & Replication REST API.

    async with aiovbr.connect("vbr.example.com", username="...", password="...") as vbr:
        async for job in vbr.paginate(vbr.api.jobs.get_all_jobs):
            print(job.name)

`connect` and `Vbr` are the way in; `aiovbr.errors` has everything that can go wrong, headed by its
tree; `aiovbr.defaults` has every default.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from ._version import __version__

if TYPE_CHECKING:
    from . import defaults, errors
    from ._concurrency.adaptive import AdaptiveLimit
    from ._concurrency.law import FixedLimit, LimitLaw
    from ._generated.connect import connect
    from .accounts import forget_refused_logins
    from .bulk import Bulk
    from .client import Connection
    from .clock import Clock, SystemClock
    from .credentials import (
        AuthorizationCode,
        Credentials,
        Password,
        Provider,
        RefreshToken,
        VbrToken,
        from_environment,
        from_keyring,
    )
    from .cursor import Cursor
    from .discovery import Discovery, discover
    from .drift import Drift
    from .edit import Edit
    from .events import AttemptEnded, Event, LoginEnded
    from .journal import Journal
    from .limiter import Lane
    from .outcomes import BulkProgress, Outcome, Summary
    from .paging import Page, Paginator
    from .sessions import Sessions
    from .stats import Stats
    from .tls import TLS, InsecureWarning
    from .token_store import FileTokenStore, TokenStore
    from .transfers import FileUpload, Incoming
    from .vbr import Vbr

_WHERE: Final = {
    "AdaptiveLimit": "_concurrency.adaptive",
    "AttemptEnded": "events",
    "AuthorizationCode": "credentials",
    "Bulk": "bulk",
    "BulkProgress": "outcomes",
    "Clock": "clock",
    "Connection": "client",
    "Credentials": "credentials",
    "Cursor": "cursor",
    "Discovery": "discovery",
    "Drift": "drift",
    "Edit": "edit",
    "Event": "events",
    "FileTokenStore": "token_store",
    "FileUpload": "transfers",
    "FixedLimit": "_concurrency.law",
    "Incoming": "transfers",
    "InsecureWarning": "tls",
    "Journal": "journal",
    "Lane": "limiter",
    "LimitLaw": "_concurrency.law",
    "LoginEnded": "events",
    "Outcome": "outcomes",
    "Page": "paging",
    "Paginator": "paging",
    "Password": "credentials",
    "Provider": "credentials",
    "RefreshToken": "credentials",
    "Sessions": "sessions",
    "Stats": "stats",
    "Summary": "outcomes",
    "SystemClock": "clock",
    "TLS": "tls",
    "TokenStore": "token_store",
    "Vbr": "vbr",
    "VbrToken": "credentials",
    "connect": "_generated.connect",
    "discover": "discovery",
    "forget_refused_logins": "accounts",
    "from_environment": "credentials",
    "from_keyring": "credentials",
}


def __getattr__(name: str) -> Any:
    # `import aiovbr` stays cheap: aiohttp is imported when the first name is used.
    if name in ("defaults", "errors"):
        return import_module(f".{name}", __name__)
    if name in _WHERE:
        value = getattr(import_module(f".{_WHERE[name]}", __name__), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


__all__ = [
    "TLS",
    "AdaptiveLimit",
    "AttemptEnded",
    "AuthorizationCode",
    "Bulk",
    "BulkProgress",
    "Clock",
    "Connection",
    "Credentials",
    "Cursor",
    "Discovery",
    "Drift",
    "Edit",
    "Event",
    "FileTokenStore",
    "FileUpload",
    "FixedLimit",
    "Incoming",
    "InsecureWarning",
    "Journal",
    "Lane",
    "LimitLaw",
    "LoginEnded",
    "Outcome",
    "Page",
    "Paginator",
    "Password",
    "Provider",
    "RefreshToken",
    "Sessions",
    "Stats",
    "Summary",
    "SystemClock",
    "TokenStore",
    "Vbr",
    "VbrToken",
    "__version__",
    "connect",
    "defaults",
    "discover",
    "errors",
    "forget_refused_logins",
    "from_environment",
    "from_keyring",
]
