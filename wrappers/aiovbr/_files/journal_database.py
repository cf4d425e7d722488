"""Opens the SQLite file of a journal: for its owner, for one process, for one piece of work."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import JournalError
from .paths import check_path
from .permissions import readable_by_others

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalFormat:
    """File format of the journals of one kind of work.

    Attributes:
        noun: The work, for messages: `import`.
        application_id: Number in SQLite's header that distinguishes these journals from other
            databases.
        version: `user_version` in SQLite's header.
        schema: SQL that creates the tables, separated by semicolons. One of them is
            `binding (name, value)`.
        write_ahead: Whether commits go to a write-ahead log: cheaper where there are many.
        error: Class of the errors.
    """

    noun: str
    application_id: int
    version: int
    schema: str
    write_ahead: bool = False
    error: type[JournalError] = JournalError

    @property
    def title(self) -> str:
        """The noun with its indefinite article, as in `journal of an import`."""
        return f"journal of {'an' if self.noun[0] in 'aeiou' else 'a'} {self.noun}"


def open_journal_database(
    path: Path | None,
    journal_format: JournalFormat,
    binding: Mapping[str, str],
    *,
    wait: float = 0.0,
    check_same_thread: bool = True,
) -> sqlite3.Connection:
    """Open the database of a journal in autocommit mode; create it if the file is missing.

    The mode of a new file is 0600; on Windows it inherits the access list of its folder. The
    database is locked for other processes until it is closed, and each commit is durable.

    Args:
        path: The file; None keeps the database in memory.
        journal_format: Format of the file.
        binding: The work that the journal belongs to. An existing journal must have each of these
            values; a new one gets them.
        wait: Seconds to wait while another process holds the file.
        check_same_thread: Whether sqlite3 refuses other threads.

    Raises:
        JournalError: `journal_format.error`, if the file cannot be opened, others can read it,
            another process uses it, or it is not the journal of this work. A refused file is left
            unchanged.
    """
    if path is None:
        database = sqlite3.connect(
            ":memory:", isolation_level=None, check_same_thread=check_same_thread
        )
        _create_tables(database, journal_format, binding)
        return database
    _create_file(path, journal_format)
    try:
        database = sqlite3.connect(
            path, isolation_level=None, timeout=wait, check_same_thread=check_same_thread
        )
    except sqlite3.Error as error:
        raise _from_sqlite(error, path, journal_format) from error
    try:
        _prepare(database, path, journal_format, binding)
    except sqlite3.Error as error:
        database.close()
        raise _from_sqlite(error, path, journal_format) from error
    except UnicodeDecodeError as error:  # the message of SQLite quotes a damaged schema
        database.close()
        reason = sqlite3.DatabaseError("its schema is damaged")
        raise _from_sqlite(reason, path, journal_format) from error
    except BaseException:
        database.close()
        raise
    return database


def _create_file(path: Path, journal_format: JournalFormat) -> None:
    """Create the file for its owner only; refuse an existing file that others can read."""
    try:
        check_path(path)
        try:
            # SQLite gives its -wal and -journal files the mode of this one.
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        except FileExistsError:
            if readable_by_others(path):
                raise journal_format.error(
                    f"others can read the journal {path}; run: chmod 600 {path}"
                ) from None
    except OSError as error:
        raise journal_format.error(
            f"cannot open the journal {path} ({error.strerror}); check the folder"
        ) from error


def _prepare(
    database: sqlite3.Connection,
    path: Path,
    journal_format: JournalFormat,
    binding: Mapping[str, str],
) -> None:
    """Take the lock, and create the tables or check the format and the binding."""
    # EXCLUSIVE: the lock outlives each transaction. FULL: a commit outlives a power failure.
    database.execute("PRAGMA locking_mode = EXCLUSIVE")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("BEGIN EXCLUSIVE")
    application_id = _number(database, "PRAGMA application_id")
    tables = _number(database, "SELECT count(*) FROM sqlite_master")
    if application_id == 0 and tables == 0:
        if journal_format.write_ahead:
            database.execute("COMMIT")  # the mode cannot change within a transaction
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("BEGIN EXCLUSIVE")
        _create_tables(database, journal_format, binding)
    elif application_id != journal_format.application_id:
        raise journal_format.error(f"{path} is not the {journal_format.title}; name another file")
    database.execute("COMMIT")
    version = _number(database, "PRAGMA user_version")
    if version != journal_format.version:
        raise journal_format.error(
            f"the journal {path} has version {version}, and this release reads version"
            f" {journal_format.version}; use the release that wrote it"
        )
    bound = dict(database.execute("SELECT name, value FROM binding").fetchall())
    for name, value in binding.items():
        if bound.get(name) != value:
            raise journal_format.error(
                f"the journal {path} belongs to another {journal_format.noun} ({name}"
                f" {bound.get(name)!r}, not {value!r}); name another file"
            )


def _create_tables(
    database: sqlite3.Connection, journal_format: JournalFormat, binding: Mapping[str, str]
) -> None:
    for statement in journal_format.schema.split(";"):
        database.execute(statement)
    database.execute(f"PRAGMA application_id = {journal_format.application_id}")
    database.execute(f"PRAGMA user_version = {journal_format.version}")
    database.executemany("INSERT INTO binding VALUES (?, ?)", binding.items())


def _number(database: sqlite3.Connection, query: str) -> int:
    return int(database.execute(query).fetchone()[0])


def _from_sqlite(error: sqlite3.Error, path: Path, journal_format: JournalFormat) -> JournalError:
    if not isinstance(error, sqlite3.OperationalError):
        return journal_format.error(
            f"{path} is damaged or not the {journal_format.title} ({error}); name another file"
        )
    if "locked" in str(error):
        return journal_format.error(
            f"the journal {path} is in use by another {journal_format.noun}; wait for its end"
        )
    return journal_format.error(
        f"cannot use the journal {path} ({error}); check the folder and the free space of the disk"
    )


__all__ = ["JournalFormat", "open_journal_database"]
