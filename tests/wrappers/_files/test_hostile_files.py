"""A file that cannot be used is an error of the tree that names the file, whatever is in it."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import aiovbr
from aiovbr.automation import ImportJournal
from aiovbr.bundle import Origin, read_bundle, read_secrets, render_secrets, write_bundle
from aiovbr.bundle._contents import reseal
from aiovbr.bundle._lines import LinesFile
from aiovbr.errors import (
    BundleError,
    ConfigurationError,
    ImportJournalError,
    JournalError,
    SecretsError,
    VbrError,
)
from unusable_paths import (
    below_a_file,
    below_a_missing_folder,
    too_long,
    with_nul,
    with_surrogate,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CONTENTS = {
    "empty": b"",
    "text": b"hello",
    "NUL": b"\0" * 40,
    "not UTF-8": b"\xff\xfe\x80",
    "array": b"[]",
    "string": b'"x"',
    "digits": b"9" * 6000,
    "unclosed": b"[" * 100_000,
    "deep": b"[" * 100_000 + b"]" * 100_000,
    "deep objects": b'{"a":' * 900 + b"1" + b"}" * 900,
    "TOML digits": b"x = " + b"9" * 6000,
    "TOML array": b"x = " + b"[" * 5000 + b"]" * 5000,
    "TOML table": b"x = " + b"{a=" * 3000 + b"1" + b"}" * 3000,
    "TOML key": b".".join([b"a"] * 3000) + b" = 1",
    "TOML date": b"x = 9999-99-99",
}
MANIFEST = (
    b'{"format":"aiovbr-bundle","format_version":1,"created":"","tool":{},"server":{},'
    b'"revision":"","kinds":{},"x":%s}'
)


def _read_secrets(path: Path) -> object:
    return read_secrets(path)


def _read_bundle(path: Path) -> object:
    return read_bundle(path)


def _read_archive(path: Path) -> object:
    archive = path.with_name(f"{path.name}.zip")
    with suppress(OSError, ValueError):
        archive.write_bytes(path.read_bytes())
    return read_bundle(archive)


def _open_import_journal(path: Path) -> object:
    with ImportJournal(path, {"server": "s"}) as journal:
        return journal.resumed


def _reopen_import_journal(path: Path) -> object:
    with ImportJournal(path) as journal:
        return journal.resumed


def _open_bulk_journal(path: Path) -> object:
    async def open_and_close() -> None:
        journal = aiovbr.Journal(path, operation="o", server="s")
        await journal.open()
        await journal.aclose()

    return asyncio.run(open_and_close())


def _load_token(path: Path) -> object:
    return asyncio.run(aiovbr.FileTokenStore(path).load())


def _lock_token(path: Path) -> object:
    async def lock() -> None:
        async with aiovbr.FileTokenStore(path).locked():
            pass

    return asyncio.run(lock())


def _write_lines(path: Path) -> object:
    with LinesFile(path, {"list": "jobs"}) as lines:
        lines.add([{"id": 1}], None)
    lines.finish()
    return lines


def _write_bundle(path: Path) -> object:
    origin = Origin(name=None, build=None, base_url=None)
    return write_bundle(
        path, {"jobs": {"jobs": []}}, origin=origin, revision="1.1-rev0", created="", tool={}
    )


READERS: list[tuple[Callable[[Path], object], type[VbrError]]] = [
    (_read_secrets, SecretsError),
    (_read_bundle, BundleError),
    (_read_archive, BundleError),
    (_open_import_journal, ImportJournalError),
    (_reopen_import_journal, ImportJournalError),
    (_open_bulk_journal, JournalError),
]


@pytest.mark.parametrize(("read", "kind"), READERS)
@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS.keys())
def test_a_file_with_other_content_is_named(
    tmp_path: Path, read: Callable[[Path], object], kind: type[VbrError], content: bytes
) -> None:
    if content == b"" and kind in (ImportJournalError, JournalError):
        content = b"\n" * 512  # an empty file is a new journal
    path = tmp_path / "the-file"
    path.write_bytes(content)
    path.chmod(0o600)
    with pytest.raises(kind, match="the-file"):
        read(path)


@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS.keys())
def test_a_manifest_with_other_content_is_named(tmp_path: Path, content: bytes) -> None:
    manifest = tmp_path / "manifest.json"
    manifest.write_bytes(content)
    with pytest.raises(BundleError, match=r"manifest\.json"):
        read_bundle(tmp_path)
    with pytest.raises(BundleError, match=r"manifest\.json"):
        reseal(tmp_path, when="", what="")


@pytest.mark.parametrize("value", [b"[" * 300 + b"]" * 300, b"[" * 900 + b"]" * 900, b"1e999"])
def test_a_manifest_that_is_nested_too_deeply_is_damaged(tmp_path: Path, value: bytes) -> None:
    (tmp_path / "manifest.json").write_bytes(MANIFEST % value)
    with pytest.raises(BundleError, match=r"manifest\.json: (altered|truncated)"):
        read_bundle(tmp_path)


@pytest.mark.parametrize("depth", [300, 900])
def test_a_document_that_is_nested_too_deeply_is_damaged(tmp_path: Path, depth: int) -> None:
    path = tmp_path / "export"
    _write_bundle(path)
    (path / "jobs.json").write_bytes(b'{"jobs":%s}' % (b"[" * depth + b"]" * depth))
    with pytest.raises(BundleError, match=r"jobs\.json: nested too deeply"):
        reseal(path, when="", what="")


@pytest.mark.parametrize("name", ["deep", "object"])
def test_a_document_that_is_no_json_cannot_be_written(tmp_path: Path, name: str) -> None:
    value: Any = object()
    if name == "deep":
        for _ in range(400):
            value = [value] if value.__class__ is list else []
    origin = Origin(name=None, build=None, base_url=None)
    with pytest.raises(BundleError, match="jobs is not JSON"):
        write_bundle(
            tmp_path / "export",
            {"jobs": {"jobs": [value]}},
            origin=origin,
            revision="1.1-rev0",
            created="",
            tool={},
        )
    assert list(tmp_path.iterdir()) == []


def _folder(folder: Path) -> Path:
    (folder / "folder").mkdir()
    return folder / "folder"


UNUSABLE = [below_a_missing_folder, with_nul, with_surrogate, too_long, below_a_file]
WRITERS = [(_write_lines, BundleError), (_write_bundle, BundleError)]
LOCKERS = [(_lock_token, ConfigurationError)]


@pytest.mark.parametrize(("use", "kind"), [*READERS, *WRITERS, *LOCKERS])
@pytest.mark.parametrize("make_path", UNUSABLE)
def test_a_path_that_cannot_be_used_is_named(
    tmp_path: Path,
    use: Callable[[Path], object],
    kind: type[VbrError],
    make_path: Callable[[Path], Path],
) -> None:
    path = make_path(tmp_path)
    with pytest.raises(kind) as caught:
        use(path)
    assert ascii(path.name)[1:-1] in ascii(str(caught.value))


@pytest.mark.parametrize(("use", "kind"), [*READERS, *WRITERS, (_load_token, ConfigurationError)])
def test_a_folder_in_place_of_the_file_is_named(
    tmp_path: Path, use: Callable[[Path], object], kind: type[VbrError]
) -> None:
    with pytest.raises(kind, match="folder"):
        use(_folder(tmp_path))


@pytest.mark.parametrize("make_path", [with_nul, with_surrogate, too_long])
def test_a_token_store_with_an_unusable_path_is_named(
    tmp_path: Path, make_path: Callable[[Path], Path]
) -> None:
    with pytest.raises(ConfigurationError, match="cannot read the login in"):
        _load_token(make_path(tmp_path))
    asyncio.run(aiovbr.FileTokenStore(make_path(tmp_path)).forget())


@pytest.mark.parametrize(
    "content",
    [
        *CONTENTS.values(),
        b'{"access":5,"refresh":"r","expires":1}',
        b'{"access":"","refresh":"r","expires":99999999999}',
        b'{"access":"a\\r\\nX: y","refresh":"r","expires":99999999999}',
        b'{"access":"a","refresh":"r","expires":"soon"}',
        b'{"access":"a","refresh":"r","expires":true}',
        b'{"access":"\\u20ac","refresh":"r","expires":99999999999}',
    ],
)
def test_a_token_file_with_other_content_holds_no_login(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "token.json"
    path.write_bytes(content)
    path.chmod(0o600)
    assert _load_token(path) is None


def _database(path: Path, application: int, version: int, *statements: str) -> Path:
    with sqlite3.connect(path) as database:
        for statement in statements:
            database.execute(statement)
        database.execute(f"PRAGMA application_id = {application}")
        database.execute(f"PRAGMA user_version = {version}")
    database.close()
    path.chmod(0o600)
    return path


BINDING = "CREATE TABLE binding (name, value)"
BOUND = "INSERT INTO binding VALUES ('format', '1'), ('operation', 'o'), ('server', 's')"
SCHEMAS = {
    "no binding": ("CREATE TABLE x (a)",),
    "other columns": ("CREATE TABLE binding (a)",),
    "no values": (BINDING,),
    "blobs": (BINDING, "INSERT INTO binding VALUES (x'ff', x'ff')"),
    "not UTF-8": (BINDING, "INSERT INTO binding VALUES (cast(x'ff' AS TEXT), 'b')"),
    "no inputs": (BINDING, BOUND),
    "other inputs": (BINDING, BOUND, "CREATE TABLE inputs (a)"),
}


async def _begin(path: Path) -> object:
    journal = aiovbr.Journal(path, operation="o", server="s")
    await journal.open()
    try:
        return await journal.begin("key")
    finally:
        await journal.aclose()


@pytest.mark.parametrize("statements", SCHEMAS.values(), ids=SCHEMAS.keys())
def test_a_journal_with_another_schema_is_named(
    tmp_path: Path, statements: tuple[str, ...]
) -> None:
    path = _database(tmp_path / "the-journal", 0x61696F62, 0, *statements)
    with pytest.raises(ConfigurationError, match="the-journal"):
        asyncio.run(_begin(path))


def _use_every_method(path: Path) -> None:
    with ImportJournal(path, {"server": "s"}) as journal:
        journal.record_baseline("jobs", ["1"])
        batch = journal.record_intent("jobs", ["a"])
        journal.record_session(batch, "1")
        journal.record_ids("jobs", {"a": ("1", True)})
        journal.record_disabled("jobs", "a")
        journal.record_deletion("jobs", "a")
        journal.entries("jobs")
        journal.open_batches("jobs")
        journal.sessions()


@pytest.mark.parametrize("size", [100, 4096, 8192])
def test_a_truncated_import_journal_is_named(tmp_path: Path, size: int) -> None:
    path = tmp_path / "the-journal"
    _use_every_method(path)
    whole = path.read_bytes()
    assert len(whole) > size
    path.write_bytes(whole[:size])
    with pytest.raises(ImportJournalError, match="the-journal"):
        _use_every_method(path)


def test_an_import_journal_with_a_garbled_schema_is_named(tmp_path: Path) -> None:
    path = tmp_path / "the-journal"
    _use_every_method(path)
    content = path.read_bytes()
    assert b"CREATE TABLE" in content
    path.write_bytes(content.replace(b"CREATE TABLE", b"CREATE T\x80BLE"))
    with pytest.raises(ImportJournalError, match="the-journal is damaged"):
        _use_every_method(path)


@settings(max_examples=25)
@given(data=st.data())
def test_a_garbled_import_journal_is_used_or_named(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("journal") / "the-journal"
    _use_every_method(path)
    content = bytearray(path.read_bytes())
    start = data.draw(st.integers(0, len(content) - 1))
    garbage = data.draw(st.binary(min_size=1, max_size=200))
    content[start : start + len(garbage)] = garbage
    path.write_bytes(bytes(content))
    try:
        _use_every_method(path)
    except ImportJournalError as error:
        reason = str(error)
    else:
        reason = "the-journal"
    assert "the-journal" in reason


@pytest.mark.asyncio
async def test_a_key_that_cannot_be_stored_is_named(tmp_path: Path) -> None:
    journal = aiovbr.Journal(tmp_path / "journal", operation="o", server="s")
    await journal.open()
    try:
        with pytest.raises(JournalError, match=r"the key 'a\\ud800' is not text that"):
            await journal.begin("a\ud800")
        assert await journal.begin("b") is None
    finally:
        await journal.aclose()


@settings(max_examples=50)
@given(text=st.text(max_size=200).map("{}\n".format) | st.binary(max_size=200).map(ascii))
def test_any_secrets_file_is_read_or_named(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    path = tmp_path_factory.mktemp("secrets") / "lab.secrets.toml"
    path.write_text(render_secrets([]) + text, "utf-8", errors="replace")
    path.chmod(0o600)
    try:
        reason = f"lab.secrets.toml {read_secrets(path).values}"
    except SecretsError as error:
        reason = str(error)
    assert "lab.secrets.toml" in reason
