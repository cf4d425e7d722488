"""Journal of an import: the state of each object, in a file that survives a crash.

One SQLite file for one import. The state of an object is committed before and after it is sent, so
the next run knows which objects may exist on the target. The file has kinds, names, identities,
states, session ids and server ids; it never has secrets.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Self

from .._files.journal_database import JournalFormat, open_journal_database
from .._files.paths import exists
from .._portable.results import State
from ..errors import ImportJournalError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path
    from types import TracebackType

    from .._portable.items import Item
    from .._portable.results import ObjectResult

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


_FORMAT: Final = JournalFormat(
    noun="import",
    application_id=0x61696F76,  # "aiov"
    version=1,
    schema=_SCHEMA,
    error=ImportJournalError,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportJournalEntry:
    """One object in the journal of an import.

    Attributes:
        kind: Name of the kind.
        name: Name of the object in the export.
        identity: Identity of the object, see `Item.identity`.
        label: Description of the object for people.
        state: A value of `State`, or `pending`, `sending` or `undone`.
        reason: Reason for the state.
        batch: Number of the last batch with the object, or None.
        server_id: Id on the target, or None while it is unknown.
        created: Whether this import created the object.
        disabled: Whether the object was disabled after its import.
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
        """True if the object was sent and its result was not recorded."""
        return self.state == _SENDING

    @property
    def arrived(self) -> bool:
        """True if a run with this journal imported the object."""
        return self.state == State.IMPORTED


@dataclass(frozen=True, slots=True)
class Batch:
    """One import request.

    Attributes:
        id: Number of the batch in the journal.
        kind: Name of the kind.
        session: Id of its session, or None if no response had it.
    """

    id: int
    kind: str
    session: str | None


class ImportJournal:
    """Context manager over the journal file of an import.

    Args:
        path: The file, created for its owner only; None keeps the journal in memory.
        binding: Properties that identify the import, for instance its server. The journal of
            another import is refused. Without a binding, the file must exist and can be the
            journal of any import.

    Attributes:
        path: The file, or None.
        resumed: Whether the file had objects of an earlier run.

    Raises:
        ImportJournalError: If the file cannot be used; others can read it, for instance.
    """

    def __init__(self, path: Path | None = None, binding: Mapping[str, str] | None = None) -> None:
        self.path = path
        if path is not None and not binding and not exists(path):
            raise ImportJournalError(
                f"there is no journal {path}; name the journal that an import wrote"
            )
        self._db = open_journal_database(path, _FORMAT, binding or {})
        self.resumed = bool(self._select("SELECT 1 FROM objects LIMIT 1"))

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
        """Close the file and release its lock."""
        self._db.close()

    @property
    def used(self) -> bool:
        """True if an import request was sent with this journal."""
        return bool(self._select("SELECT 1 FROM batches LIMIT 1"))

    @property
    def binding(self) -> dict[str, str]:
        """Properties that identify the import."""
        return dict(self._select("SELECT name, value FROM binding"))

    def register(self, items: Iterable[Item]) -> None:
        """Add objects that will be sent; objects in the journal keep their state."""
        self._write(
            "INSERT INTO objects (kind, name, identity, label, state) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            [(item.kind.name, item.name, item.identity, item.label, _PENDING) for item in items],
        )

    def entries(self, kind: str) -> dict[str, ImportJournalEntry]:
        """Return name to object for one kind, in the order of `register`."""
        rows = self._select(
            "SELECT kind, name, identity, label, state, reason, batch, server_id, created, disabled"
            " FROM objects WHERE kind = ? ORDER BY rowid",
            (kind,),
        )
        return {row[1]: _entry(row) for row in rows}

    def baseline(self, kind: str) -> frozenset[str]:
        """Return the server ids that existed before the first object of a kind was sent."""
        rows = self._select("SELECT server_id FROM baseline WHERE kind = ?", (kind,))
        return frozenset(row[0] for row in rows)

    def record_baseline(self, kind: str, ids: Iterable[str]) -> None:
        """Record the server ids that exist before the first object of a kind is sent.

        After the first batch of the kind, the baseline is fixed and the call has no effect.
        """
        if self._select("SELECT 1 FROM batches WHERE kind = ? LIMIT 1", (kind,)):
            return
        with self._transaction():
            self._db.execute("DELETE FROM baseline WHERE kind = ?", (kind,))
            self._db.executemany("INSERT INTO baseline VALUES (?, ?)", [(kind, id_) for id_ in ids])

    def record_intent(self, kind: str, names: Iterable[str]) -> int:
        """Record durably that objects are about to be sent; return the number of their batch."""
        with self._transaction():
            batch = self._db.execute("INSERT INTO batches (kind) VALUES (?)", (kind,)).lastrowid
            self._db.executemany(
                "UPDATE objects SET state = ?, reason = '', batch = ? WHERE kind = ? AND name = ?",
                [(_SENDING, batch, kind, name) for name in names],
            )
        return batch or 0

    def record_session(self, batch: int, session: str) -> None:
        """Record the session of a batch."""
        self._write("UPDATE batches SET session = ? WHERE id = ?", [(session, batch)])

    def record_results(self, results: Iterable[ObjectResult], batch: int | None = None) -> None:
        """Record the results of objects, and the end of their batch if one is named."""
        with self._transaction():
            self._db.executemany(
                "UPDATE objects SET state = ?, reason = ? WHERE kind = ? AND name = ?",
                [
                    (
                        _PENDING if result.state is State.NOT_SENT else str(result.state),
                        result.reason,
                        result.kind,
                        result.name,
                    )
                    for result in results
                ],
            )
            if batch is not None:
                self._db.execute("UPDATE batches SET ended = 1 WHERE id = ?", (batch,))

    def open_batches(self, kind: str) -> list[Batch]:
        """Return the batches of a kind without a recorded end."""
        rows = self._select(
            "SELECT id, kind, session FROM batches WHERE kind = ? AND ended = 0 ORDER BY id",
            (kind,),
        )
        return [Batch(*row) for row in rows]

    def sessions(self) -> list[tuple[str, str]]:
        """Return kind and id of each session, oldest first."""
        rows = self._select(
            "SELECT kind, session FROM batches WHERE session IS NOT NULL ORDER BY id"
        )
        return [(row[0], row[1]) for row in rows]

    def record_ids(self, kind: str, ids: Mapping[str, tuple[str, bool]]) -> None:
        """Record server ids.

        Args:
            kind: Name of the kind.
            ids: Name of an object to its id and to whether this import created it.
        """
        self._write(
            "UPDATE objects SET server_id = ?, created = ? WHERE kind = ? AND name = ?",
            [(id_, int(created), kind, name) for name, (id_, created) in ids.items()],
        )

    def record_disabled(self, kind: str, name: str) -> None:
        """Record that an object was disabled after its import."""
        self._write("UPDATE objects SET disabled = 1 WHERE kind = ? AND name = ?", [(kind, name)])

    def record_deletion(self, kind: str, name: str) -> None:
        """Record that an undo deleted an object."""
        self._write(
            "UPDATE objects SET state = ?, reason = '', server_id = NULL, created = 0, disabled = 0"
            " WHERE kind = ? AND name = ?",
            [(_UNDONE, kind, name)],
        )

    def _select(self, query: str, parameters: tuple[str, ...] = ()) -> list[tuple[Any, ...]]:
        try:
            return self._db.execute(query, parameters).fetchall()
        except sqlite3.Error as error:
            raise ImportJournalError(
                f"cannot read the journal {self.path} ({error}); check the disk, then run the same"
                " command again"
            ) from error

    def _write(self, statement: str, rows: list[tuple[Any, ...]]) -> None:
        with self._transaction():
            self._db.executemany(statement, rows)

    def _transaction(self) -> _Transaction:
        return _Transaction(self._db, self.path)


class _Transaction:
    """Context manager that commits all statements of its block, or none."""

    def __init__(self, db: sqlite3.Connection, path: Path | None) -> None:
        self._db = db
        self._path = path

    def __enter__(self) -> None:
        try:
            self._db.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            raise self._unwritable(error) from error

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is None:
            try:
                self._db.execute("COMMIT")
            except sqlite3.Error as failure:
                self._roll_back()
                raise self._unwritable(failure) from failure
        else:
            self._roll_back()
            if isinstance(error, sqlite3.Error):
                raise self._unwritable(error) from error

    def _roll_back(self) -> None:
        with suppress(sqlite3.Error):
            self._db.execute("ROLLBACK")

    def _unwritable(self, error: sqlite3.Error) -> ImportJournalError:
        return ImportJournalError(
            f"cannot write the journal {self._path} ({error}); free space on the disk, then run the"
            " same command again"
        )


def _entry(row: tuple[Any, ...]) -> ImportJournalEntry:
    kind, name, identity, label, state, reason, batch, server_id, created, disabled = row
    return ImportJournalEntry(
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


__all__ = ["Batch", "ImportJournal", "ImportJournalEntry"]
