"""Every default of the client, in one place; times are in seconds.

`connect(...)` takes what differs for a connection, `Vbr.with_options(...)` what differs for a call.
"""

from __future__ import annotations

from typing import Final

REVISION: Final = "1.1-rev0"
"""API revision asked for when none is named: every server since 12.0 serves it, so a program that
names none works before and after an upgrade of the server."""

PORT: Final = 9419
"""VBR.md, "Transport": 9419 on every version; 443 as well from 13.1."""

OTHER_PORT: Final = 443
"""Tried beside it where a server is looked for (`discover`, `revision="newest"`)."""

CONNECT_TIMEOUT: Final = 10.0
"""One TCP and TLS handshake."""

ATTEMPT_TIMEOUT: Final = 180.0
"""One attempt, from taking a socket to the last byte. VBR.md reports a list that took 104 s."""

SLOW_FACTOR: Final = 3.0
"""An attempt of a list that an overlay marks as slow (spec/overlays/slow.yaml) gets so many times
the usual time."""

SLOW_PATIENCE: Final = 10.0
"""A slow list that broke after this long is not asked for again: it may still be worked on."""

DEADLINE: Final = 600.0
"""One call with its queueing, attempts and pauses."""

STREAM_READ_TIMEOUT: Final = 60.0
"""Silence between two chunks of a download, or of a server that is to take more of an upload."""

LOGIN_TIMEOUT: Final = 60.0
"""One login, refresh or logout, with its attempts."""

LOGOUT_TIMEOUT: Final = 5.0
"""The logout on exit: a dead server must not hold a program back for long."""

RETRIES: Final = 3
"""Attempts after the first one."""

BACKOFF_BASE: Final = 0.5
"""Upper bound of the first pause; it doubles with every attempt."""

BACKOFF_CAP: Final = 20.0
"""No computed pause is longer."""

RETRY_AFTER_CAP: Final = 120.0
"""A server that asks for a longer pause gets an error instead."""

OUTAGE_PATIENCE: Final = 120.0
"""For so long a call of a bulk is tried again while no connection comes about, such as during a
restart of the server; nothing was sent then. `with_options(retries=...)` sets attempts instead."""

BUDGET_CAPACITY: Final = 256.0
"""Retries that a connection may do at once, over all its calls: as many as may be on the wire, so
that all of them may break once. What was never sent does not count."""

BUDGET_DEPOSIT: Final = 0.1
"""What one successful call gives back to the budget: retries stay below a tenth of the load."""

CONCURRENCY: Final = 256
"""Highest limit of requests in flight; the limit adapts (docs/explanation/limit-law.md)."""

CONCURRENCY_START: Final = 8
"""Requests on the wire at a time, before anything is learned."""

QUEUE_LIMIT: Final = 10_000
"""Calls that may wait for a place on the wire, in each lane."""

ADVISORY_WINDOW: Final = 0.2
"""Fraction of a token's life, at its end, in which a refresh starts in the background."""

MANDATORY_WINDOW: Final = 5.0
"""Time before expiry from which calls wait for the refresh."""

REFRESH_PAUSE: Final = 10.0
"""Pause after a background refresh that failed."""

PAGE_SIZE: Final = 500
"""Rows asked for at a time; the server may send fewer."""

PREFETCH: Final = 8
"""Pages on their way or waiting, ahead of the one in use (FINDINGS.md, "Paging 100,000 rows")."""

PAGE_OVERLAP: Final = 10
"""Rows by which pages overlap, so that one sees whether they join on to each other."""

JOURNAL_WAIT: Final = 5.0
"""One wait for another process to let go of a bulk's journal."""

BULK_CONCURRENCY: Final = 16
"""Calls of a bulk at a time."""

EXPORT_CONCURRENCY: Final = 4
"""Kinds that an export requests at a time: a server builds each document whole."""

SESSION_TIMEOUT: Final = 86_400.0
"""One wait for a VBR session; `math.inf` waits for ever."""

POLL_FIRST: Final = 0.5
"""First pause between two looks at a session."""

POLL_LAST: Final = 15.0
"""Longest pause between two looks at a session."""

POLL_SHARE: Final = 0.1
"""Pause between two looks, as a share of the time waited so far."""

TRANSFER_TIMEOUT: Final = 86_400.0
"""One upload or download. Silence ends it earlier (`STREAM_READ_TIMEOUT`; for the answer to an
upload, once all of it was sent, `ATTEMPT_TIMEOUT`)."""

GONE_TIMEOUT: Final = 300.0
"""One wait for a deleted object to be gone (VBR.md, "Transport": deletion takes a while)."""

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
    "OUTAGE_PATIENCE",
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
    "SLOW_PATIENCE",
    "STREAM_READ_TIMEOUT",
    "TRANSFER_TIMEOUT",
]
