"""The journal of a bulk: which inputs were sent and what became of them, in a file.

One SQLite file for one bulk, held by one process at a time and readable by its owner only. It holds
keys, states and server ids; never an input, a result or an error. Before an input is sent, its
*intent* is committed to the disk; what was sent by a run that was killed is found again as an
intent without an outcome. Commits of concurrent calls are grouped, in a thread.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import stat
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from .. import defaults
from .._pipeline.described import operation_of
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .outcomes import State

_FORMAT: Final = "1"
_APPLICATION: Final = 0x61696F62  # "aiob" in SQLite's header tells a bulk's journal from others
_INTENT: Final = "intent"
_SCHEMA: Final = """
CREATE TABLE binding (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE inputs (key TEXT PRIMARY KEY, state TEXT NOT NULL, server_id TEXT) WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a journal says of a key.

    Attributes:
        state: `intent` (sent, or about to be, and no outcome known), or a state of an outcome.
        server_id: Id on the server, if it is known.
    """

    state: str
    server_id: str | None

    @property
    def undecided(self) -> bool:
        """Whether it may have been done, or not."""
        return self.state in (_INTENT, "unknown")


_Write: TypeAlias = tuple[str, str, "str | None", bool]
"""Key, state, server id; and whether to keep it from one that is there and did not fail."""


class Journal:
    """The journal of one bulk.

    Args:
        path: The file; it is made if it is missing.
        operation: What is called for each input.
        server: Whose journal it is.
    """

    def __init__(self, path: str | os.PathLike[str], *, operation: str, server: str) -> None:
        self.path = Path(path)
        self._bound = {"format": _FORMAT, "operation": operation, "server": server}
        self._thread: ThreadPoolExecutor | None = None
        self._database: sqlite3.Connection | None = None
        self._waiting: list[tuple[_Write, asyncio.Future[Entry | None]]] = []
        self._writing = False
        self._running: set[str] = set()

    def __repr__(self) -> str:
        return f"Journal({str(self.path)!r})"

    async def open(self) -> None:
        """Open the file, or make it.

        Raises:
            ConfigurationError: If it is the journal of something else, or none, or in use, or
                others can read it; the message names it.
        """
        self._thread = ThreadPoolExecutor(1, "aiovbr-journal")
        try:
            await asyncio.get_running_loop().run_in_executor(self._thread, self._open)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Write what was handed over and close the file, in the thread; needs no event loop."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        waiting, self._waiting = self._waiting, []
        thread.submit(self._close, [write for write, _ in waiting])
        thread.shutdown(wait=False)

    async def aclose(self) -> None:
        """Write what was handed over, close the file, and wait until that is done."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        waiting, self._waiting = self._waiting, []
        writes = [write for write, _ in waiting]
        await asyncio.get_running_loop().run_in_executor(thread, self._close, writes)
        thread.shutdown(wait=False)

    async def begin(self, key: str) -> Entry | None:
        """Commit the intent to send an input, unless it may have been sent already.

        Returns:
            What the journal says, or None if the intent is on the disk: send it.

        Raises:
            KeyError: If another input with this key is on its way.
        """
        if key in self._running:
            raise KeyError(f"two inputs have the key {key!r}: only one of them is sent")
        self._running.add(key)
        try:
            found = await self._write(key, _INTENT, None, tentative=True)
        except BaseException:
            self._running.discard(key)
            raise
        if found is not None and not found.undecided:
            self._running.discard(key)
        return found

    async def end(self, key: str, state: State, server_id: str | None) -> None:
        """Commit what became of an input."""
        try:
            await self._write(key, state, server_id)
        finally:
            self._running.discard(key)

    def leave(self, key: str) -> None:
        """Let go of an input whose outcome is not known; its intent stays."""
        self._running.discard(key)

    def _write(
        self, key: str, state: str, server_id: str | None, *, tentative: bool = False
    ) -> asyncio.Future[Entry | None]:
        future = asyncio.get_running_loop().create_future()
        self._waiting.append(((key, state, server_id, tentative), future))
        if not self._writing:
            self._flush()
        return future

    def _flush(self) -> None:
        """Have everything that waits written in one transaction."""
        thread = self._thread
        if thread is None:
            raise ConfigurationError(f"the journal {self.path} is closed")
        batch, self._waiting = self._waiting, []
        self._writing = True
        writes = [write for write, _ in batch]
        done = asyncio.get_running_loop().run_in_executor(thread, self._commit, writes)

        def told(done: asyncio.Future[list[Entry | None]]) -> None:
            self._writing = False
            error = asyncio.CancelledError() if done.cancelled() else done.exception()
            found = done.result() if error is None else [None] * len(batch)
            for (_, future), entry in zip(batch, found, strict=True):
                if future.done():
                    continue
                if error is None:
                    future.set_result(entry)
                elif isinstance(error, asyncio.CancelledError):
                    future.cancel()
                else:
                    future.set_exception(error)
            if self._waiting and self._thread is not None:
                self._flush()

        done.add_done_callback(told)

    def _commit(self, writes: Sequence[_Write]) -> list[Entry | None]:
        database = self._database
        if database is None:
            raise ConfigurationError(f"the journal {self.path} is closed")
        found: list[Entry | None] = []
        try:
            with database:
                for key, state, server_id, tentative in writes:
                    row: tuple[str, str | None] | None = None
                    if tentative:
                        query = "SELECT state, server_id FROM inputs WHERE key = ?"
                        row = database.execute(query, (key,)).fetchone()
                    if row is not None and row[0] != "failed":
                        found.append(Entry(*row))
                        continue
                    database.execute(
                        "INSERT OR REPLACE INTO inputs VALUES (?, ?, ?)", (key, state, server_id)
                    )
                    found.append(None)
        except sqlite3.Error as error:
            raise ConfigurationError(f"cannot write the journal {self.path}: {error}") from error
        return found

    def _open(self) -> None:
        path = self.path
        try:
            try:
                # SQLite gives its -wal file the permissions of this one.
                os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            except FileExistsError:
                mode = path.stat().st_mode
                if sys.platform != "win32" and mode & (stat.S_IRWXG | stat.S_IRWXO):
                    raise ConfigurationError(
                        f"others can read the journal {path}: chmod 600 it"
                    ) from None
            self._database = sqlite3.connect(
                path, timeout=defaults.JOURNAL_WAIT, check_same_thread=False
            )
            self._bind(self._database)
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise ConfigurationError(f"cannot use the journal {path}: {error}") from error
            raise ConfigurationError(
                f"the journal {path} is in use: another process runs this bulk"
            ) from error
        except sqlite3.DatabaseError as error:
            raise ConfigurationError(f"{path} is no journal of a bulk: {error}") from error
        except OSError as error:
            raise ConfigurationError(f"cannot open the journal {path}: {error}") from error

    def _bind(self, database: sqlite3.Connection) -> None:
        # Exclusive: no other process, and no -shm file. Full: a commit outlives a power failure.
        database.execute("PRAGMA locking_mode = EXCLUSIVE")
        empty = database.execute("PRAGMA schema_version").fetchone() == (0,)
        if empty:
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = FULL")
            database.executescript(
                f"BEGIN IMMEDIATE; {_SCHEMA} PRAGMA application_id = {_APPLICATION};"
            )
            database.executemany("INSERT INTO binding VALUES (?, ?)", self._bound.items())
            database.commit()
            return
        if database.execute("PRAGMA application_id").fetchone() != (_APPLICATION,):
            raise ConfigurationError(f"{self.path} is no journal of a bulk")
        database.execute("PRAGMA synchronous = FULL")
        database.execute("BEGIN IMMEDIATE")  # takes the lock now
        told = dict(database.execute("SELECT name, value FROM binding"))
        database.commit()
        for name, wanted in self._bound.items():
            if told.get(name) != wanted:
                raise ConfigurationError(
                    f"{self.path} is a journal of another {name}: it says {told.get(name)}, this"
                    f" bulk is {wanted}; give each bulk a journal of its own"
                )

    def _close(self, writes: Sequence[_Write]) -> None:
        database = self._database
        if database is None:
            return
        with suppress(ConfigurationError):
            self._commit(writes)
        with suppress(sqlite3.Error):
            database.close()
        self._database = None


def name_of(operation: object) -> str:
    """Return what a journal calls an operation: its id, or the name of a function."""
    described = operation_of(operation)
    return str(described.id if described else getattr(operation, "__qualname__", "?"))


__all__ = ["Entry", "Journal", "name_of"]
