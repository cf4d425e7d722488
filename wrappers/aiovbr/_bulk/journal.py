"""Journal of a bulk: a file of the inputs that were sent, and of their outcomes.

One SQLite file belongs to one bulk. One process at a time holds it, and only its owner can read it.
It contains keys, states and server ids; never an input, a result or an error
(docs/explanation/decisions/0007-journal-without-inputs.md). Before an input is sent, its *intent*
is committed to disk. If a run is killed, its intents without an outcome are the inputs that it may
have sent. Commits of concurrent calls are grouped, in a thread.
"""

from __future__ import annotations

import asyncio
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from .. import defaults
from .._files.journal_database import JournalFormat, open_journal_database
from .._pipeline.described import operation_of
from ..errors import ConfigurationError, DuplicateKey, JournalError

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence
    from concurrent.futures import Future

    from .outcomes import State

_FORMAT: Final = "1"
_INTENT: Final = "intent"
_SCHEMA: Final = """
CREATE TABLE binding (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE inputs (key TEXT PRIMARY KEY, state TEXT NOT NULL, server_id TEXT) WITHOUT ROWID;
"""
_FILE: Final = JournalFormat(
    noun="bulk operation",
    application_id=0x61696F62,  # "aiob"
    version=0,  # the binding has the version of the format
    schema=_SCHEMA,
    write_ahead=True,
)


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """The entry of a key.

    Attributes:
        state: `intent` (sent or about to be sent, without an outcome), or a state of an outcome.
        server_id: Id of the object on the server; None if it is not known.
    """

    state: str
    server_id: str | None

    @property
    def undecided(self) -> bool:
        """True if the input may or may not have been performed."""
        return self.state in (_INTENT, "unknown")


_Write: TypeAlias = tuple[str, str, "str | None", bool]
"""Key, state, server id; True to keep an existing entry unless it failed."""


class Journal:
    """The journal of one bulk.

    Args:
        path: The file; `open` creates it if it is missing.
        operation: Name of the operation that is called for each input.
        server: Address of the server.
    """

    def __init__(self, path: str | os.PathLike[str], *, operation: str, server: str) -> None:
        self.path = Path(path)
        self._binding = {"format": _FORMAT, "operation": operation, "server": server}
        self._thread: ThreadPoolExecutor | None = None
        self._closing: Future[None] | None = None
        self._database: sqlite3.Connection | None = None
        self._waiting: list[tuple[_Write, asyncio.Future[JournalEntry | None]]] = []
        self._writing = False
        self._running: set[str] = set()

    def __repr__(self) -> str:
        return f"Journal({str(self.path)!r})"

    async def open(self) -> None:
        """Open the file; create it if it is missing.

        Raises:
            JournalError: If it is the journal of another bulk or not a journal, another process
                uses it, or others can read it; the message names the file.
        """
        self._thread = ThreadPoolExecutor(1, "aiovbr-journal")
        try:
            await asyncio.get_running_loop().run_in_executor(self._thread, self._open)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Write pending entries and close the file, in the thread; needs no event loop."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        waiting, self._waiting = self._waiting, []
        self._closing = thread.submit(self._close, [write for write, _ in waiting])
        thread.shutdown(wait=False)

    async def aclose(self) -> None:
        """Write pending entries, close the file, and wait until both are done."""
        self.close()
        if self._closing is not None:
            await asyncio.shield(asyncio.wrap_future(self._closing))

    async def begin(self, key: str) -> JournalEntry | None:
        """Commit the intent to send an input, unless it may have been sent already.

        Args:
            key: Key of the input.

        Returns:
            The existing entry; None if the intent is on disk and the input is to be sent.

        Raises:
            DuplicateKey: If another input with this key is in flight.
            JournalError: If the key cannot be stored.
            ConfigurationError: If the file cannot be written.
        """
        if not _is_storable(key):
            raise JournalError(
                f"{self.path}: the key {key!a} is not text that UTF-8 can encode; pass another"
                " `key`"
            )
        if key in self._running:
            raise DuplicateKey(f"two inputs have the key {key!r}: only the first of them is sent")
        self._running.add(key)
        try:
            entry = await self._write(key, _INTENT, None, tentative=True)
        except BaseException:
            self._running.discard(key)
            raise
        if entry is not None and not entry.undecided:
            self._running.discard(key)
        return entry

    async def end(self, key: str, state: State, server_id: str | None) -> None:
        """Commit the outcome of an input.

        Args:
            key: Key of the input.
            state: State of its outcome.
            server_id: Id of its object on the server, if it has one.

        Raises:
            ConfigurationError: If the file cannot be written.
        """
        try:
            await self._write(key, state, server_id)
        finally:
            self._running.discard(key)

    def leave(self, key: str) -> None:
        """Release the key of an input without an outcome; its intent stays in the file."""
        self._running.discard(key)

    def _write(
        self, key: str, state: str, server_id: str | None, *, tentative: bool = False
    ) -> asyncio.Future[JournalEntry | None]:
        future = asyncio.get_running_loop().create_future()
        self._waiting.append(((key, state, server_id, tentative), future))
        if not self._writing:
            self._flush()
        return future

    def _flush(self) -> None:
        """Start to write all pending entries in one transaction."""
        thread = self._thread
        if thread is None:
            raise ConfigurationError(f"the journal {self.path} is closed")
        batch, self._waiting = self._waiting, []
        self._writing = True
        writes = [write for write, _ in batch]
        commit = asyncio.get_running_loop().run_in_executor(thread, self._commit, writes)

        def resolve(commit: asyncio.Future[list[JournalEntry | None]]) -> None:
            self._writing = False
            error = asyncio.CancelledError() if commit.cancelled() else commit.exception()
            entries = commit.result() if error is None else [None] * len(batch)
            for (_, future), entry in zip(batch, entries, strict=True):
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

        commit.add_done_callback(resolve)

    def _commit(self, writes: Sequence[_Write]) -> list[JournalEntry | None]:
        database = self._database
        if database is None:
            raise ConfigurationError(f"the journal {self.path} is closed")
        entries: list[JournalEntry | None] = []
        try:
            with database:
                for key, state, server_id, tentative in writes:
                    row: tuple[str, str | None] | None = None
                    if tentative:
                        query = "SELECT state, server_id FROM inputs WHERE key = ?"
                        row = database.execute(query, (key,)).fetchone()
                    if row is not None and row[0] != "failed":
                        entries.append(JournalEntry(*row))
                        continue
                    database.execute(
                        "INSERT OR REPLACE INTO inputs VALUES (?, ?, ?)", (key, state, server_id)
                    )
                    entries.append(None)
        except sqlite3.Error as error:
            raise ConfigurationError(f"cannot write the journal {self.path}: {error}") from error
        return entries

    def _open(self) -> None:
        self._database = open_journal_database(
            self.path, _FILE, self._binding, wait=defaults.JOURNAL_WAIT, check_same_thread=False
        )
        self._database.isolation_level = "DEFERRED"  # `_commit` writes in implicit transactions

    def _close(self, writes: Sequence[_Write]) -> None:
        database = self._database
        if database is None:
            return
        with suppress(ConfigurationError):
            self._commit(writes)
        with suppress(sqlite3.Error):
            database.close()
        self._database = None


def _is_storable(key: str) -> bool:
    try:
        key.encode()
    except UnicodeEncodeError:
        return False
    return True


def operation_name(operation: object) -> str:
    """Return the name of an operation in a journal: its id, or the name of a function."""
    described = operation_of(operation)
    return str(described.id if described else getattr(operation, "__qualname__", "?"))


__all__ = ["Journal", "JournalEntry", "operation_name"]
