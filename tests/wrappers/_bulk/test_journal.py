"""Journal of a bulk: an input is sent once, however the previous run ended."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import stat
import sys
from typing import TYPE_CHECKING, Any

import pytest

from aiovbr._bulk.bulk import Bulk
from aiovbr._bulk.journal import Journal
from aiovbr.errors import ConfigurationError, DuplicateKey, OutcomeUnknown
from aiovbr.testing import run_virtual

if TYPE_CHECKING:
    from pathlib import Path

    from aiovbr._bulk.outcomes import BulkProgress, Outcome


class Thing:
    def __init__(self, id: str) -> None:
        self.id = id


class Server:
    """Creates things; loses the responses of some, and refuses others."""

    def __init__(self, *, lost: set[int] = frozenset(), failing: set[int] = frozenset()) -> None:  # type: ignore[assignment]
        self.created: list[int] = []
        self.lost = lost
        self.failing = failing

    async def create(self, number: int) -> Thing:
        await asyncio.sleep(0.01)
        if number in self.failing:
            raise ValueError("refused")
        self.created.append(number)
        if number in self.lost:
            raise OutcomeUnknown("lost")
        return Thing(f"id-{number}")

    async def look(self, key: str, number: int) -> Thing | None:
        assert key == f"key-{number}"
        return Thing(f"id-{number}") if number in self.created else None


def key(number: int) -> str:
    return f"key-{number}"


def journal(path: Path, operation: str = "Create", server: str = "https://vbr") -> Journal:
    return Journal(path / "bulk.journal", operation=operation, server=server)


async def run(server: Server, path: Path, inputs: Any, **more: Any) -> list[Outcome[Any, Any]]:
    bulk = Bulk(server.create, inputs, key=key, journal=journal(path), concurrency=4, **more)
    return [outcome async for outcome in bulk]


def states(outcomes: list[Outcome[Any, Any]]) -> dict[int, str]:
    return {outcome.input: outcome.state for outcome in outcomes}


def rows(path: Path) -> dict[str, tuple[str, str | None]]:
    database = sqlite3.connect(path / "bulk.journal")
    try:
        entries = database.execute("SELECT key, state, server_id FROM inputs").fetchall()
    finally:
        database.close()
    return {key: (state, server_id) for key, state, server_id in entries}


def test_the_next_run_skips_inputs_that_are_done(tmp_path: Path) -> None:
    async def main() -> None:
        server = Server()
        first = await run(server, tmp_path, range(10))
        assert {outcome.server_id for outcome in first} == {f"id-{n}" for n in range(10)}
        again = await run(server, tmp_path, range(15))
        assert states(again) == {n: "skipped" if n < 10 else "done" for n in range(15)}
        assert sorted(server.created) == list(range(15))
        assert {outcome.server_id for outcome in again} == {f"id-{n}" for n in range(15)}

    run_virtual(main())


def test_the_next_run_sends_failed_inputs_again(tmp_path: Path) -> None:
    async def main() -> None:
        server = Server(failing={3})
        assert states(await run(server, tmp_path, range(5)))[3] == "failed"
        server.failing = set()
        assert states(await run(server, tmp_path, range(5)))[3] == "done"
        assert sorted(server.created) == list(range(5))

    run_virtual(main())


def test_an_unknown_input_stays_unknown_and_is_not_sent_again(tmp_path: Path) -> None:
    async def main() -> None:
        server = Server(lost={2})
        assert states(await run(server, tmp_path, range(5)))[2] == "unknown"
        again = await run(server, tmp_path, range(5))
        assert states(again) == {n: "unknown" if n == 2 else "skipped" for n in range(5)}
        assert sorted(server.created) == list(range(5))
        unknown = next(outcome for outcome in again if outcome.state == "unknown")
        with pytest.raises(OutcomeUnknown, match="earlier run"):
            unknown.unwrap()

    run_virtual(main())


def test_reconcile_settles_an_unknown_input(tmp_path: Path) -> None:
    async def main() -> None:
        server = Server(lost={2})
        await run(server, tmp_path, range(5))
        again = await run(server, tmp_path, range(5), reconcile=server.look)
        assert states(again)[2] == "done"
        assert sorted(server.created) == list(range(5))
        assert rows(tmp_path)["key-2"] == ("done", "id-2")

    run_virtual(main())


def test_an_input_that_reconcile_does_not_find_is_sent(tmp_path: Path) -> None:
    async def main() -> None:
        opened = journal(tmp_path)
        await opened.open()
        assert await opened.begin("key-1") is None  # then the process ends
        await opened.aclose()
        server = Server()
        assert states(await run(server, tmp_path, [1], reconcile=server.look)) == {1: "done"}
        assert server.created == [1]

    run_virtual(main())


def test_a_loop_that_breaks_leaves_intents_and_no_outcomes(tmp_path: Path) -> None:
    async def main() -> None:
        server = Server()
        async for outcome in Bulk(
            server.create, range(100), key=key, journal=journal(tmp_path), concurrency=4
        ):
            if outcome.index >= 10:
                break
        await asyncio.sleep(1)
        assert len(server.created) < 30
        again = await run(server, tmp_path, range(100), reconcile=server.look)
        assert {outcome.state for outcome in again} == {"done", "skipped"}
        assert sorted(server.created) == list(range(100))

    run_virtual(main())


def test_a_cancelled_bulk_closes_its_journal(tmp_path: Path) -> None:
    async def main() -> None:
        server = Server()
        reader = asyncio.ensure_future(run(server, tmp_path, range(1000)))
        await asyncio.sleep(0.1)
        reader.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reader
        assert len(await run(server, tmp_path, range(20), reconcile=server.look)) == 20
        assert len(server.created) == len(set(server.created))

    run_virtual(main())


def test_two_inputs_with_one_key_are_not_both_sent(tmp_path: Path) -> None:
    async def main() -> None:
        server = Server()
        outcomes = await run(server, tmp_path, [1, 1, 2])
        assert sorted(outcome.state for outcome in outcomes) == ["done", "done", "failed"]
        assert sorted(server.created) == [1, 2]
        failed = next(outcome for outcome in outcomes if outcome.state == "failed")
        with pytest.raises(DuplicateKey, match="two inputs have the key 'key-1'"):
            failed.unwrap()

    run_virtual(main())


def test_a_journal_contains_keys_states_and_ids_only(tmp_path: Path) -> None:
    class Spec:
        password = "canary-input"

    async def create(spec: Spec) -> Thing:
        raise ValueError(f"refused: {spec.password}")

    async def main() -> None:
        bulk = Bulk(create, [Spec()], key=lambda _: "key-1", journal=journal(tmp_path))
        assert (await bulk).failed == 1

    run_virtual(main())
    assert rows(tmp_path) == {"key-1": ("failed", None)}
    assert all(b"canary" not in file.read_bytes() for file in tmp_path.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps permissions in access lists")
def test_only_its_owner_can_read_a_journal(tmp_path: Path) -> None:
    async def main() -> None:
        opened = journal(tmp_path)
        await opened.open()
        await opened.begin("key-1")
        files = list(tmp_path.iterdir())
        assert len(files) == 2  # the -wal file beside it
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
        await opened.aclose()
        opened.path.chmod(0o644)
        with pytest.raises(
            ConfigurationError, match=r"others can read .*bulk\.journal; run: chmod 600"
        ):
            await opened.open()

    old = os.umask(0)
    try:
        run_virtual(main())
    finally:
        os.umask(old)


@pytest.mark.parametrize(
    ("other", "message"),
    [
        ({"operation": "Delete"}, r"another bulk operation \(operation "),
        ({"server": "https://b"}, r"another bulk operation \(server "),
    ],
)
def test_the_journal_of_another_bulk_is_refused(
    tmp_path: Path, other: dict[str, str], message: str
) -> None:
    async def main() -> None:
        await run(Server(), tmp_path, range(3))
        with pytest.raises(ConfigurationError, match=rf"bulk\.journal belongs to {message}"):
            await journal(tmp_path, **other).open()
        await run(Server(), tmp_path, range(3))

    run_virtual(main())


@pytest.mark.parametrize("content", [b"not a database " * 100, b"key;state\n"])
def test_a_file_that_is_not_a_journal_is_refused_and_not_changed(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "bulk.journal"
    path.write_bytes(content)
    path.chmod(0o600)

    async def main() -> None:
        with pytest.raises(ConfigurationError, match=r"not the journal of a bulk operation"):
            await journal(tmp_path).open()

    run_virtual(main())
    assert path.read_bytes() == content


def test_another_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bulk.journal"
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE t (a)")
    database.close()
    path.chmod(0o600)

    async def main() -> None:
        with pytest.raises(ConfigurationError, match="not the journal of a bulk operation"):
            await journal(tmp_path).open()

    run_virtual(main())


def test_a_journal_that_another_run_holds_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aiovbr.defaults.JOURNAL_WAIT", 0.01)

    async def main() -> None:
        opened = journal(tmp_path)
        await opened.open()
        with pytest.raises(ConfigurationError, match=r"bulk\.journal is in use"):
            await journal(tmp_path).open()
        await opened.aclose()
        await run(Server(), tmp_path, [1])

    run_virtual(main())


def test_the_error_names_a_missing_folder(tmp_path: Path) -> None:
    async def main() -> None:
        with pytest.raises(ConfigurationError, match="nowhere"):
            await journal(tmp_path / "nowhere").open()

    run_virtual(main())


def test_a_journal_without_a_key_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="needs a key"):
        Bulk(Server().create, [1], journal=journal(tmp_path))


def test_commits_of_concurrent_calls_are_grouped(tmp_path: Path) -> None:
    async def main() -> None:
        opened = journal(tmp_path)
        await opened.open()
        statements: list[str] = []
        assert opened._database is not None
        opened._database.set_trace_callback(statements.append)
        await asyncio.gather(*(opened.begin(f"key-{n}") for n in range(100)))
        assert sum(statement.startswith("COMMIT") for statement in statements) <= 3
        await opened.aclose()

    run_virtual(main())


def test_progress_is_reported_after_each_outcome_and_at_both_ends(tmp_path: Path) -> None:
    reports: list[BulkProgress] = []

    async def main() -> None:
        await Bulk(Server(failing={1}).create, range(3), concurrency=1, on_progress=reports.append)

    run_virtual(main())
    assert [(report.key, report.state) for report in reports] == [
        (None, None),
        ("0", "done"),
        ("1", "failed"),
        ("2", "done"),
        (None, None),
    ]
    assert (reports[-1].total, reports[-1].running, reports[-1].failed) == (3, 0, 1)
    assert reports[-1].seconds >= 0.03


def test_an_error_of_the_progress_listener_does_not_end_the_bulk(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(progress: BulkProgress) -> None:
        raise RuntimeError("observer")

    async def main() -> None:
        assert (await Bulk(Server().create, range(3), on_progress=fail)).done == 3

    run_virtual(main())
    assert "the progress listener failed" in caplog.text
