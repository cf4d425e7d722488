"""The journal of an import: what was sent and what became of it, in a file that outlives a kill.

SQLite, one file, one process at a time. An object's fate is committed before and after it is sent,
so that whatever ended the last run, the next one knows what may have arrived. Secrets are never in
it: it holds kinds, names, identities, states, session ids and server ids.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Self

from aiovbr.errors import VbrError

from .._portable.results import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path
    from types import TracebackType

    from .._portable.items import Item
    from .._portable.results import ObjectResult

FORMAT_VERSION: Final = 1
_APPLICATION: Final = 0x61696F76  # "aiov" in SQLite's header tells a journal from other databases
_SENDING: Final = "sending"
_PENDING: Final = "pending"
_UNDONE: Final = "undone"

_SCHEMA: Final = """
CREATE TABLE binding (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE objects (
    kind TEXT NOT NULL, name TEXT NOT NULL, identity TEXT NOT NULL, label TEXT NOT NULL,
    state TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '', batch INTEGER,
    server_id TEXT, created INTEGER NOT NULL DEFAULT 0, disabled INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (kind, name)
);
CREATE TABLE batches (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, session TEXT, ended INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE baseline (kind TEXT NOT NULL, server_id TEXT NOT NULL, PRIMARY KEY (kind, server_id));
"""


class JournalError(VbrError):
    """A journal cannot be used; the message names its file and says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One object of a journal.

    Attributes:
        kind: Name of its kind.
        name: Its name in the export.
        identity: What the server tells it by.
        label: What people tell it by.
        state: What became of it; `pending`, `sending` and `undone` besides those of `State`.
        reason: Why.
        batch: The batch that it was sent in last.
        server_id: Its id on the target, once that is known.
        created: Whether this import made it.
        disabled: Whether it was disabled after it was made.
    """

    kind: str
    name: str
    identity: str
    label: str
    state: str
    reason: str
    batch: int | None
    server_id: str | None
    created: bool
    disabled: bool

    @property
    def in_doubt(self) -> bool:
        """Whether it was sent, and what became of it was not written down."""
        return self.state == _SENDING

    @property
    def arrived(self) -> bool:
        """Whether it was imported by this journal."""
        return self.state == State.IMPORTED


@dataclass(frozen=True, slots=True)
class Batch:
    """One import request.

    Attributes:
        id: Its number in the journal.
        kind: Name of the kind.
        session: Id of its session, if the server's answer came in time.
    """

    id: int
    kind: str
    session: str | None


class ImportJournal:
    """What was sent and what became of it. A context manager that closes the file.

    Args:
        path: The file, created for its owner only; None keeps everything in memory.
        binding: What the import is of and where it goes to; a file that was made for something else
            is refused. Empty accepts any file, and makes none.

    Attributes:
        path: The file, or None.
        resumed: Whether there was something in it.

    Raises:
        JournalError: If the file cannot be used.
    """

    def __init__(self, path: Path | None = None, binding: Mapping[str, str] | None = None) -> None:
        self.path = path
        self.resumed = False
        wanted = dict(binding or {})
        if path is None:
            self._db = sqlite3.connect(":memory:", isolation_level=None)
            self._create(wanted)
            return
        new = not path.exists()
        if new and not wanted:
            raise JournalError(f"{path}: there is no such journal; name the one an import wrote")
        try:
            if new:
                # mode 0600 from the start; Windows inherits the folder's access list.
                os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
            self._db = sqlite3.connect(path, isolation_level=None, timeout=0)
        except (OSError, sqlite3.Error) as error:
            raise JournalError(f"{path}: cannot be opened ({error}); check the folder") from None
        try:
            self._open(wanted)
        except BaseException:
            self._db.close()
            raise

    def _open(self, wanted: Mapping[str, str]) -> None:
        try:
            self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._db.execute("PRAGMA synchronous = FULL")
            self._db.execute("BEGIN EXCLUSIVE")
            application = self._db.execute("PRAGMA application_id").fetchone()[0]
            empty = self._db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
            if application == 0 and empty:
                self._create(wanted)
            elif application != _APPLICATION:
                raise JournalError(f"{self.path}: is no journal of an import; name another file")
            self._db.execute("COMMIT")
            version = self._db.execute("PRAGMA user_version").fetchone()[0]
            found = dict(self._db.execute("SELECT name, value FROM binding").fetchall())
            self.resumed = self._db.execute("SELECT 1 FROM objects LIMIT 1").fetchone() is not None
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                problem = "is in use by another import; wait for its end"
            else:
                problem = f"cannot be used ({error}); check the folder and the disk"
            raise JournalError(f"{self.path}: {problem}") from None
        except sqlite3.DatabaseError as error:
            problem = f"is damaged or no journal ({error}); name another file"
            raise JournalError(f"{self.path}: {problem}") from None
        if version != FORMAT_VERSION:
            raise JournalError(
                f"{self.path}: journal version {version}, and this aiovbr knows {FORMAT_VERSION};"
                " use the release that wrote it"
            )
        for name, value in wanted.items():
            if found.get(name) != value:
                raise JournalError(
                    f"{self.path}: belongs to another import ({name} {found.get(name)!r}, not"
                    f" {value!r}); name another file with --journal"
                )

    def _create(self, binding: Mapping[str, str]) -> None:
        for statement in _SCHEMA.split(";"):
            self._db.execute(statement)
        self._db.execute(f"PRAGMA application_id = {_APPLICATION}")
        self._db.execute(f"PRAGMA user_version = {FORMAT_VERSION}")
        self._db.executemany("INSERT INTO binding VALUES (?, ?)", binding.items())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; others can use it then."""
        self._db.close()

    @property
    def used(self) -> bool:
        """Whether anything was ever sent by it."""
        return self._db.execute("SELECT 1 FROM batches LIMIT 1").fetchone() is not None

    @property
    def binding(self) -> dict[str, str]:
        """What the import is of and where it goes to."""
        return dict(self._db.execute("SELECT name, value FROM binding").fetchall())

    def register(self, items: Iterable[Item]) -> None:
        """Note objects that are to be sent; those that are in it already keep their state."""
        self._write(
            "INSERT INTO objects (kind, name, identity, label, state) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            [(one.kind.name, one.name, one.identity, one.label, _PENDING) for one in items],
        )

    def entries(self, kind: str) -> dict[str, Entry]:
        """Return the objects of a kind by name, in the order in which they were noted."""
        rows = self._db.execute(
            "SELECT kind, name, identity, label, state, reason, batch, server_id, created, disabled"
            " FROM objects WHERE kind = ? ORDER BY rowid",
            (kind,),
        )
        return {row[1]: _entry(row) for row in rows.fetchall()}

    def baseline(self, kind: str) -> frozenset[str]:
        """Return the server ids that were there before the first object of a kind was sent."""
        rows = self._db.execute("SELECT server_id FROM baseline WHERE kind = ?", (kind,))
        return frozenset(row[0] for row in rows.fetchall())

    def set_baseline(self, kind: str, ids: Iterable[str]) -> None:
        """Note what was there before the first object of a kind is sent; the first call counts."""
        begun = self._db.execute("SELECT 1 FROM batches WHERE kind = ? LIMIT 1", (kind,)).fetchone()
        if begun is not None:
            return
        with self._transaction():
            self._db.execute("DELETE FROM baseline WHERE kind = ?", (kind,))
            self._db.executemany("INSERT INTO baseline VALUES (?, ?)", [(kind, id_) for id_ in ids])

    def intend(self, kind: str, names: Iterable[str]) -> int:
        """Note that objects are about to be sent, durably; return the number of their batch."""
        with self._transaction():
            batch = self._db.execute("INSERT INTO batches (kind) VALUES (?)", (kind,)).lastrowid
            self._db.executemany(
                "UPDATE objects SET state = ?, reason = '', batch = ? WHERE kind = ? AND name = ?",
                [(_SENDING, batch, kind, name) for name in names],
            )
        return batch or 0

    def started(self, batch: int, session: str) -> None:
        """Note the session of a batch."""
        self._write("UPDATE batches SET session = ? WHERE id = ?", [(session, batch)])

    def settle(self, results: Iterable[ObjectResult], batch: int | None = None) -> None:
        """Note what became of objects, and that their batch is over."""
        with self._transaction():
            self._db.executemany(
                "UPDATE objects SET state = ?, reason = ? WHERE kind = ? AND name = ?",
                [
                    (
                        _PENDING if one.state is State.NOT_SENT else str(one.state),
                        one.reason,
                        one.kind,
                        one.name,
                    )
                    for one in results
                ],
            )
            if batch is not None:
                self._db.execute("UPDATE batches SET ended = 1 WHERE id = ?", (batch,))

    def open_batches(self, kind: str) -> list[Batch]:
        """Return the batches of a kind that were sent and whose end was not noted."""
        rows = self._db.execute(
            "SELECT id, kind, session FROM batches WHERE kind = ? AND ended = 0 ORDER BY id",
            (kind,),
        )
        return [Batch(*row) for row in rows.fetchall()]

    def sessions(self) -> list[tuple[str, str]]:
        """Return kind and id of every session."""
        rows = self._db.execute(
            "SELECT kind, session FROM batches WHERE session IS NOT NULL ORDER BY id"
        )
        return [(row[0], row[1]) for row in rows.fetchall()]

    def identified(self, kind: str, ids: Mapping[str, tuple[str, bool]]) -> None:
        """Note the server ids of objects by name, and whether this import made them."""
        self._write(
            "UPDATE objects SET server_id = ?, created = ? WHERE kind = ? AND name = ?",
            [(id_, int(created), kind, name) for name, (id_, created) in ids.items()],
        )

    def disabled(self, kind: str, name: str) -> None:
        """Note that an object was disabled after it was made."""
        self._write("UPDATE objects SET disabled = 1 WHERE kind = ? AND name = ?", [(kind, name)])

    def undone(self, kind: str, name: str) -> None:
        """Note that an object was deleted again."""
        self._write(
            "UPDATE objects SET state = ?, reason = '', server_id = NULL, created = 0, disabled = 0"
            " WHERE kind = ? AND name = ?",
            [(_UNDONE, kind, name)],
        )

    def _write(self, statement: str, rows: list[tuple[Any, ...]]) -> None:
        with self._transaction():
            self._db.executemany(statement, rows)

    def _transaction(self) -> _Transaction:
        return _Transaction(self._db, self.path)


class _Transaction:
    """Everything of a block is committed, or nothing."""

    def __init__(self, db: sqlite3.Connection, path: Path | None) -> None:
        self._db = db
        self._path = path

    def __enter__(self) -> None:
        self._db.execute("BEGIN IMMEDIATE")

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            self._db.execute("COMMIT" if error is None else "ROLLBACK")
        except sqlite3.Error as failure:
            with suppress(sqlite3.Error):
                self._db.execute("ROLLBACK")
            raise JournalError(
                f"{self._path}: cannot be written ({failure}); free the disk, then run the same"
                " command again"
            ) from None


def _entry(row: tuple[Any, ...]) -> Entry:
    kind, name, identity, label, state, reason, batch, server_id, created, disabled = row
    return Entry(
        kind=kind,
        name=name,
        identity=identity,
        label=label,
        state=state,
        reason=reason,
        batch=batch,
        server_id=server_id,
        created=bool(created),
        disabled=bool(disabled),
    )


__all__ = ["FORMAT_VERSION", "Batch", "Entry", "ImportJournal", "JournalError"]
