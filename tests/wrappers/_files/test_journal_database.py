"""A journal file belongs to its owner, to one process and to one piece of work."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from aiovbr._files.journal_database import JournalFormat, open_journal_database
from aiovbr.automation import ImportJournal
from aiovbr.errors import ImportJournalError, JournalError

if TYPE_CHECKING:
    from pathlib import Path

SCHEMA = "CREATE TABLE binding (name TEXT PRIMARY KEY, value TEXT NOT NULL); CREATE TABLE t (a);"
ROLLBACK = JournalFormat(noun="import", application_id=7, version=3, schema=SCHEMA)
FORMATS = [ROLLBACK, replace(ROLLBACK, noun="bulk operation", write_ahead=True)]
BINDING = {"server": "https://a", "operation": "Create"}
both_formats = pytest.mark.parametrize("form", FORMATS, ids=["rollback", "write_ahead"])
posix = pytest.mark.skipif(os.name != "posix", reason="Windows keeps permissions in access lists")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "work.journal"


def create(path: Path, form: JournalFormat) -> None:
    open_journal_database(path, form, BINDING).close()


def pragma(path: Path, name: str) -> object:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(f"PRAGMA {name}").fetchone()[0]


@posix
@both_formats
def test_only_the_owner_can_read_the_files_of_a_journal(path: Path, form: JournalFormat) -> None:
    umask = os.umask(0)
    try:
        with closing(open_journal_database(path, form, BINDING)) as database:
            database.execute("BEGIN")
            database.execute("INSERT INTO t VALUES (1)")
            modes = {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
            count = len(list(path.parent.iterdir()))
            database.execute("COMMIT")
    finally:
        os.umask(umask)

    assert modes == {0o600}
    assert count == 2  # SQLite writes its own journal beside the file


@posix
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
@both_formats
def test_an_existing_file_that_others_can_access_is_refused(
    path: Path, form: JournalFormat, mode: int
) -> None:
    create(path, form)
    path.chmod(mode)

    with pytest.raises(JournalError, match=r"others can read .*work\.journal; run: chmod 600 .*"):
        open_journal_database(path, form, BINDING)


@posix
def test_the_journal_of_an_import_that_others_can_read_is_refused(path: Path) -> None:
    ImportJournal(path, BINDING).close()
    path.chmod(0o644)

    with pytest.raises(ImportJournalError, match="others can read"):
        ImportJournal(path, BINDING)
    with pytest.raises(ImportJournalError, match="others can read"):
        ImportJournal(path)


@both_formats
def test_a_journal_is_opened_again_with_its_content(path: Path, form: JournalFormat) -> None:
    with closing(open_journal_database(path, form, BINDING)) as database:
        database.execute("INSERT INTO t VALUES (5)")

    with closing(open_journal_database(path, form, BINDING)) as database:
        assert database.execute("SELECT a FROM t").fetchall() == [(5,)]
    assert pragma(path, "application_id") == 7
    assert pragma(path, "user_version") == 3
    assert pragma(path, "journal_mode") == ("wal" if form.write_ahead else "delete")


@both_formats
def test_a_file_without_tables_becomes_a_journal(path: Path, form: JournalFormat) -> None:
    path.touch(0o600)

    create(path, form)

    assert pragma(path, "application_id") == 7


@both_formats
def test_one_process_at_a_time_uses_a_journal(path: Path, form: JournalFormat) -> None:
    with (
        closing(open_journal_database(path, form, BINDING)),
        pytest.raises(JournalError, match=f"work.journal is in use by another {form.noun}"),
    ):
        open_journal_database(path, form, BINDING)

    create(path, form)


@both_formats
@pytest.mark.parametrize("content", [b"not a database " * 100, b"key;state\n"])
def test_another_file_is_refused_and_left_unchanged(
    path: Path, form: JournalFormat, content: bytes
) -> None:
    path.write_bytes(content)
    path.chmod(0o600)

    with pytest.raises(JournalError, match=f"not the {form.title} .*; name another file"):
        create(path, form)

    assert path.read_bytes() == content


@both_formats
def test_another_database_is_refused_and_left_unchanged(path: Path, form: JournalFormat) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE t (a)")
    path.chmod(0o600)
    content = path.read_bytes()

    with pytest.raises(JournalError, match=f"is not the {form.title}; name another file"):
        create(path, form)

    assert path.read_bytes() == content


@both_formats
def test_the_journal_of_other_work_is_refused(path: Path, form: JournalFormat) -> None:
    create(path, form)

    with pytest.raises(
        JournalError,
        match=rf"belongs to another {form.noun} \(server 'https://a', not 'https://b'\)",
    ):
        open_journal_database(path, form, {**BINDING, "server": "https://b"})
    with pytest.raises(JournalError, match=r"\(profile None, not 'lab'\)"):
        open_journal_database(path, form, {"profile": "lab"})


@both_formats
def test_a_journal_of_another_version_is_refused(path: Path, form: JournalFormat) -> None:
    create(path, form)

    with pytest.raises(JournalError, match=r"has version 3, and this release reads version 4; use"):
        open_journal_database(path, replace(form, version=4), BINDING)


def test_the_error_for_a_missing_folder_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "work.journal"

    with pytest.raises(
        JournalError, match=r"cannot open .*nowhere.*No such file.*check the folder"
    ):
        create(path, ROLLBACK)


def test_a_journal_in_memory_writes_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    with closing(open_journal_database(None, ROLLBACK, BINDING)) as database:
        assert dict(database.execute("SELECT * FROM binding").fetchall()) == BINDING

    assert list(tmp_path.iterdir()) == []
