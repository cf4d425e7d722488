"""Asynchronous client of the Veeam Backup & Replication REST API.

    async with aiovbr.connect("vbr.example.com", username="...", password="...") as vbr:
        async for job in vbr.paginate(vbr.api.jobs.get_all_jobs):
            print(job.name)

`connect` and `Vbr` are the entry points. `aiovbr.errors` contains every exception and opens with
their hierarchy. `aiovbr.defaults` contains every default.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from ._version import __version__

if TYPE_CHECKING:
    from . import defaults, errors
    from ._attempts.events import AttemptEnded, Event, LoginEnded
    from ._auth.accounts import Accounts, forget_refused_logins
    from ._auth.credentials import (
        AuthorizationCode,
        Credentials,
        Password,
        Provider,
        RefreshToken,
        VbrToken,
        from_environment,
        from_keyring,
    )
    from ._auth.store import FileTokenStore, TokenStore
    from ._bulk.bulk import Bulk
    from ._bulk.journal import Journal
    from ._bulk.outcomes import BulkProgress, Outcome, Summary
    from ._client.connection import Connection
    from ._client.discovery import Discovery, discover
    from ._client.stats import Stats
    from ._client.vbr import Vbr
    from ._concurrency.adaptive import AdaptiveLimit
    from ._concurrency.law import FixedLimit, LimitLaw
    from ._concurrency.limiter import Lane
    from ._editing.edit import Edit
    from ._generated.connect import connect
    from ._paging.cursor import Cursor
    from ._paging.drift import Drift
    from ._paging.paginator import Page, Paginator
    from ._sessions.polling import PollPolicy
    from ._sessions.sessions import Sessions
    from ._time.clock import Clock, SystemClock
    from ._transfers.download import PendingDownload
    from ._transfers.upload import FileUpload
    from ._transport.tls import TLS, InsecureWarning

_MODULES: Final = {
    "Accounts": "_auth.accounts",
    "AdaptiveLimit": "_concurrency.adaptive",
    "AttemptEnded": "_attempts.events",
    "AuthorizationCode": "_auth.credentials",
    "Bulk": "_bulk.bulk",
    "BulkProgress": "_bulk.outcomes",
    "Clock": "_time.clock",
    "Connection": "_client.connection",
    "Credentials": "_auth.credentials",
    "Cursor": "_paging.cursor",
    "Discovery": "_client.discovery",
    "Drift": "_paging.drift",
    "Edit": "_editing.edit",
    "Event": "_attempts.events",
    "FileTokenStore": "_auth.store",
    "FileUpload": "_transfers.upload",
    "FixedLimit": "_concurrency.law",
    "InsecureWarning": "_transport.tls",
    "Journal": "_bulk.journal",
    "Lane": "_concurrency.limiter",
    "LimitLaw": "_concurrency.law",
    "LoginEnded": "_attempts.events",
    "Outcome": "_bulk.outcomes",
    "Page": "_paging.paginator",
    "Paginator": "_paging.paginator",
    "Password": "_auth.credentials",
    "PendingDownload": "_transfers.download",
    "PollPolicy": "_sessions.polling",
    "Provider": "_auth.credentials",
    "RefreshToken": "_auth.credentials",
    "Sessions": "_sessions.sessions",
    "Stats": "_client.stats",
    "Summary": "_bulk.outcomes",
    "SystemClock": "_time.clock",
    "TLS": "_transport.tls",
    "TokenStore": "_auth.store",
    "Vbr": "_client.vbr",
    "VbrToken": "_auth.credentials",
    "connect": "_generated.connect",
    "discover": "_client.discovery",
    "forget_refused_logins": "_auth.accounts",
    "from_environment": "_auth.credentials",
    "from_keyring": "_auth.credentials",
}


def __getattr__(name: str) -> Any:
    # Keeps `import aiovbr` cheap: aiohttp is imported on first use of a name.
    if name in ("defaults", "errors"):
        return import_module(f".{name}", __name__)
    if name in _MODULES:
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


__all__ = [
    "TLS",
    "Accounts",
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
    "InsecureWarning",
    "Journal",
    "Lane",
    "LimitLaw",
    "LoginEnded",
    "Outcome",
    "Page",
    "Paginator",
    "Password",
    "PendingDownload",
    "PollPolicy",
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
