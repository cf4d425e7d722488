"""Defaults of the client. Times are in seconds.

Arguments of `connect(...)` change them for a connection, `Vbr.with_options(...)` for a call.
"""

from __future__ import annotations

from typing import Final

REVISION: Final = "1.1-rev0"
"""API revision of a connection that names none. Every server since 12.0 serves it, so such a
program works before and after an upgrade of the server."""

PORT: Final = 9419
"""Port of the REST API on every version (vbr-api.md, F42)."""

OTHER_PORT: Final = 443
"""Second port that `discover` and `revision="newest"` try; servers from 13.1 listen on it."""

CONNECT_TIMEOUT: Final = 10.0
"""One TCP and TLS handshake."""

ATTEMPT_TIMEOUT: Final = 180.0
"""One attempt, from taking a socket to the last byte. A list took 104 s (vbr-api.md, F96)."""

SLOW_FACTOR: Final = 3.0
"""Factor of `ATTEMPT_TIMEOUT` for lists that spec/overlays/slow.yaml marks as slow."""

SLOW_SECONDS: Final = 10.0
"""A slow list that fails after this time is not requested again: the server may still be busy."""

DEADLINE: Final = 600.0
"""One call with its queueing, attempts and pauses."""

STREAM_READ_TIMEOUT: Final = 60.0
"""Silence between two chunks of a download, or while the server accepts no more of an upload."""

LOGIN_TIMEOUT: Final = 60.0
"""One login, refresh or logout, with its attempts."""

LOGOUT_TIMEOUT: Final = 5.0
"""The logout on exit. It is short, so that a dead server does not delay the end of a program."""

RETRIES: Final = 3
"""Attempts after the first one."""

BACKOFF_BASE: Final = 0.5
"""Upper bound of the first pause; it doubles with every attempt."""

BACKOFF_CAP: Final = 20.0
"""Upper bound of a computed pause."""

RETRY_AFTER_CAP: Final = 120.0
"""Upper bound of a Retry-After; a longer one ends the call with an error."""

OUTAGE_SECONDS: Final = 120.0
"""Time for which the batch lane repeats a call that could not connect, for instance during a
restart of the server. Nothing was sent then. `with_options(retries=...)` counts attempts."""

BUDGET_CAPACITY: Final = 256.0
"""Retries that a connection may do at once, over all its calls: one for each request that may be in
flight. Requests that were never sent do not count."""

BUDGET_DEPOSIT: Final = 0.1
"""Retries that a successful call adds to the budget: retries stay below a tenth of the load."""

CONCURRENCY: Final = 256
"""Highest limit of requests in flight; the limit adapts (docs/explanation/limit-law.md)."""

CONCURRENCY_START: Final = 8
"""First limit of requests in flight, before the limit adapts."""

QUEUE_LIMIT: Final = 10_000
"""Calls that may wait in each lane."""

ADVISORY_WINDOW: Final = 0.2
"""Last fraction of a token's life, in which a refresh starts in the background."""

MANDATORY_WINDOW: Final = 5.0
"""Time before expiry from which calls wait for the refresh."""

REFRESH_PAUSE: Final = 10.0
"""Pause after a failed background refresh."""

PAGE_SIZE: Final = 500
"""Rows per page; the server may send fewer."""

PREFETCH: Final = 8
"""Pages in flight or waiting, ahead of the page in use (performance.md, "Paging 100,000 rows")."""

PAGE_OVERLAP: Final = 10
"""Rows by which pages overlap, which shows whether they are adjacent."""

JOURNAL_WAIT: Final = 5.0
"""One wait for a bulk's journal that another process holds."""

BULK_CONCURRENCY: Final = 16
"""Calls of a bulk in flight."""

EXPORT_CONCURRENCY: Final = 4
"""Kinds that an export requests at a time: a server builds each document whole."""

SESSION_TIMEOUT: Final = 86_400.0
"""One wait for a VBR session; `math.inf` sets no limit."""

POLL_FIRST: Final = 0.5
"""First pause between two polls of a session."""

POLL_LAST: Final = 15.0
"""Longest pause between two polls of a session."""

POLL_SHARE: Final = 0.1
"""Pause between two polls, as a share of the time waited so far."""

TRANSFER_TIMEOUT: Final = 86_400.0
"""One upload or download. Silence ends it earlier: `STREAM_READ_TIMEOUT`, or `ATTEMPT_TIMEOUT` for
the response to a complete upload."""

GONE_TIMEOUT: Final = 300.0
"""One wait for a deleted object to disappear (vbr-api.md, "Infrastructure": deletions lag)."""

__all__ = [
    "ADVISORY_WINDOW",
    "ATTEMPT_TIMEOUT",
    "BACKOFF_BASE",
    "BACKOFF_CAP",
    "BUDGET_CAPACITY",
    "BUDGET_DEPOSIT",
    "BULK_CONCURRENCY",
    "CONCURRENCY",
    "CONCURRENCY_START",
    "CONNECT_TIMEOUT",
    "DEADLINE",
    "EXPORT_CONCURRENCY",
    "GONE_TIMEOUT",
    "JOURNAL_WAIT",
    "LOGIN_TIMEOUT",
    "LOGOUT_TIMEOUT",
    "MANDATORY_WINDOW",
    "OTHER_PORT",
    "OUTAGE_SECONDS",
    "PAGE_OVERLAP",
    "PAGE_SIZE",
    "POLL_FIRST",
    "POLL_LAST",
    "POLL_SHARE",
    "PORT",
    "PREFETCH",
    "QUEUE_LIMIT",
    "REFRESH_PAUSE",
    "RETRIES",
    "RETRY_AFTER_CAP",
    "REVISION",
    "SESSION_TIMEOUT",
    "SLOW_FACTOR",
    "SLOW_SECONDS",
    "STREAM_READ_TIMEOUT",
    "TRANSFER_TIMEOUT",
]
