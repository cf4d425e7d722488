"""What this process knows of accounts: a refused password is not tried again.

Accounts lock after a few wrong passwords, and a fleet of connections tries one password many times.
This is the one thing that connections of a process share. A password is kept as a keyed hash only.
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

_REMEMBERED: Final = 4096


@dataclass(slots=True)
class _Account:
    state: Literal["untried", "trying", "accepted", "refused"] = "untried"
    waiting: list[tuple[asyncio.AbstractEventLoop, asyncio.Future[None]]] = field(
        default_factory=list[tuple[asyncio.AbstractEventLoop, "asyncio.Future[None]"]]
    )


class Accounts:
    """Admits one login at a time until a password has proved right or wrong.

    Safe between threads, as connections may belong to several event loops.
    """

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)
        self._lock = threading.Lock()
        self._accounts: OrderedDict[bytes, _Account] = OrderedDict()

    async def admit(self, server: str, credentials: Password) -> bool:
        """Wait for this login's turn.

        Returns:
            False if the password has been refused; else `settle` must follow.
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
        """Tell how an admitted login ended, and let the next one go on."""
        digest = self._digest(server, credentials)
        with self._lock:
            account = self._accounts.setdefault(digest, _Account())
            if verdict != "undecided":
                account.state = verdict
            elif account.state == "trying":
                account.state = "untried"
            self._accounts.move_to_end(digest)
            waiting, account.waiting = account.waiting, []
            self._forget_the_oldest()
        for loop, turn in waiting:
            with contextlib.suppress(RuntimeError):  # that loop is closed
                loop.call_soon_threadsafe(_wake, turn)

    def forget(self) -> None:
        """Forget every refusal, for instance after accounts were unlocked."""
        with self._lock:
            for account in self._accounts.values():
                if account.state == "refused":
                    account.state = "untried"

    def _digest(self, server: str, credentials: Password) -> bytes:
        # Windows account names have no letter case.
        account = f"{server}\0{credentials.username.casefold()}\0{credentials.password}"
        return hashlib.blake2b(
            account.encode("utf-8", "surrogatepass"), key=self._key, digest_size=32
        ).digest()

    def _forget_the_oldest(self) -> None:
        for digest in list(self._accounts)[: max(0, len(self._accounts) - _REMEMBERED)]:
            if self._accounts[digest].state != "trying":
                del self._accounts[digest]


def _wake(turn: asyncio.Future[None]) -> None:
    if not turn.done():
        turn.set_result(None)


ACCOUNTS: Final = Accounts()
"""The one of this process."""


def forget_refused_logins() -> None:
    """Allow passwords again that were refused in this process, after an account was unlocked."""
    ACCOUNTS.forget()


__all__ = ["ACCOUNTS", "Accounts", "forget_refused_logins"]
