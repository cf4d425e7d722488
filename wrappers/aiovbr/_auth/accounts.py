"""Refused passwords of this process, so that no connection sends one again.

An account locks after three refused logins (vbr-api.md, F60), and each of many connections may
send the same password. The connections of a process share nothing else. A password is stored only
as a keyed hash.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import secrets
import threading
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from .credentials import Password

Verdict = Literal["accepted", "refused", "undecided"]

_MAX_ACCOUNTS: Final = 4096


@dataclass(slots=True)
class _Account:
    state: Literal["untried", "trying", "accepted", "refused"] = "untried"
    waiting: list[tuple[asyncio.AbstractEventLoop, asyncio.Future[None]]] = field(
        default_factory=list[tuple[asyncio.AbstractEventLoop, "asyncio.Future[None]"]]
    )


class Accounts:
    """Register of refused passwords, for `connect(accounts=...)`.

    It admits one login at a time until the server has accepted or refused a password. Thread-safe,
    because connections may belong to several event loops.
    """

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)
        self._lock = threading.Lock()
        self._accounts: OrderedDict[bytes, _Account] = OrderedDict()

    async def admit(self, server: str, credentials: Password) -> bool:
        """Wait until a login may be sent.

        Args:
            server: Host and port of the server.
            credentials: Account and password.

        Returns:
            False if the server refused the password before. After True, the caller must call
            `settle`.
        """
        digest = self._digest(server, credentials)
        while True:
            with self._lock:
                account = self._accounts.setdefault(digest, _Account())
                if account.state == "refused":
                    return False
                if account.state == "accepted":
                    return True
                if account.state == "untried":
                    account.state = "trying"
                    return True
                loop = asyncio.get_running_loop()
                turn: asyncio.Future[None] = loop.create_future()
                account.waiting.append((loop, turn))
            await turn

    def settle(self, server: str, credentials: Password, verdict: Verdict) -> None:
        """Record the result of an admitted login and admit the next one.

        Args:
            server: Host and port of the server.
            credentials: Account and password.
            verdict: Result of the login; "undecided" if the server did not judge the password.
        """
        digest = self._digest(server, credentials)
        with self._lock:
            account = self._accounts.setdefault(digest, _Account())
            if verdict != "undecided":
                account.state = verdict
            elif account.state == "trying":
                account.state = "untried"
            self._accounts.move_to_end(digest)
            waiting, account.waiting = account.waiting, []
            self._evict_oldest()
        for loop, turn in waiting:
            with contextlib.suppress(RuntimeError):  # the loop is closed
                loop.call_soon_threadsafe(_wake, turn)

    def forget(self) -> None:
        """Forget every refusal, for example after an account was unlocked."""
        with self._lock:
            for account in self._accounts.values():
                if account.state == "refused":
                    account.state = "untried"

    def _digest(self, server: str, credentials: Password) -> bytes:
        # Windows account names are case-insensitive.
        account = f"{server}\0{credentials.username.casefold()}\0{credentials.password}"
        return hashlib.blake2b(
            account.encode("utf-8", "surrogatepass"), key=self._key, digest_size=32
        ).digest()

    def _evict_oldest(self) -> None:
        for digest in list(self._accounts)[: max(0, len(self._accounts) - _MAX_ACCOUNTS)]:
            if self._accounts[digest].state != "trying":
                del self._accounts[digest]


def _wake(turn: asyncio.Future[None]) -> None:
    if not turn.done():
        turn.set_result(None)


ACCOUNTS: Final = Accounts()
"""Accounts of this process."""


def forget_refused_logins() -> None:
    """Allow refused passwords again, for example after an account was unlocked."""
    ACCOUNTS.forget()


__all__ = ["ACCOUNTS", "Accounts", "forget_refused_logins"]
