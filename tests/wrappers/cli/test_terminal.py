"""Output has tables and bars on a terminal, and plain lines in a pipe; names are not markup."""

from __future__ import annotations

import asyncio
import io
import signal
from typing import TYPE_CHECKING

import pytest

from aiovbr.cli._console.interrupts import Interrupts, run
from aiovbr.cli._console.progress import progress_view
from aiovbr.cli._console.tables import (
    Format,
    RowWriter,
    choose_columns,
    print_json,
)
from aiovbr.cli._console.terminal import Terminal
from aiovbr.cli.error_lines import Interrupted

if TYPE_CHECKING:
    from pathlib import Path

ROWS = [{"name": "[red]not markup[/red]", "count": 3}, {"name": "tab\there", "count": 40}]


class Screen(io.StringIO):
    """A stream that reports that it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    return Terminal(Screen(), Screen(), width=80)


@pytest.fixture
def pipe() -> Terminal:
    return Terminal(io.StringIO(), io.StringIO())


def text(stream: object) -> str:
    assert isinstance(stream, io.StringIO)
    return stream.getvalue()


def test_a_table_is_drawn_on_a_terminal(screen: Terminal) -> None:
    with RowWriter(screen, Format.TABLE, title="Objects") as writer:
        writer.rows(ROWS)

    drawn = text(screen.stdout)
    assert "Objects" in drawn
    assert "│ [red]not markup[/red] │     3 │" in drawn


def test_a_table_in_a_pipe_has_one_row_per_line(pipe: Terminal) -> None:
    with RowWriter(pipe, Format.TABLE) as writer:
        writer.rows(ROWS)

    assert text(pipe.stdout) == "name\tcount\n[red]not markup[/red]\t3\ntab here\t40\n"


def test_a_second_table_is_drawn_on_standard_error(screen: Terminal) -> None:
    with RowWriter(screen.on_stderr, Format.TABLE, title="Left behind") as writer:
        writer.rows(ROWS)

    drawn = text(screen.stderr)
    assert "Left behind" in drawn
    assert "│ [red]not markup[/red] │     3 │" in drawn
    assert text(screen.stdout) == ""


def test_csv_is_quoted_and_has_the_columns_of_all_rows(pipe: Terminal) -> None:
    with RowWriter(pipe, Format.CSV) as writer:
        writer.rows([{"name": 'a "b", c', "n": None}, {"name": "two\nlines", "more": [1]}])

    expected = 'name,n,more\n"a ""b"", c",,\n"two\nlines",,[1]\n'
    assert text(pipe.stdout) == expected


def test_csv_of_chosen_columns_is_written_row_by_row(screen: Terminal) -> None:
    with RowWriter(screen, Format.CSV, columns=("name", "a.b")) as writer:
        writer.row({"name": "x", "a": {"b": 7}})
        early = text(screen.stdout)

    assert early == text(screen.stdout) == "name,a.b\nx,7\n"


def test_a_file_gets_no_escape_codes_from_a_terminal(screen: Terminal, tmp_path: Path) -> None:
    with RowWriter(screen, Format.TABLE, tmp_path / "rows.tsv") as writer:
        writer.rows(ROWS)

    assert "\x1b" not in (tmp_path / "rows.tsv").read_text(encoding="utf-8")
    assert text(screen.stdout) == ""


def test_a_file_appears_only_if_all_rows_were_written(pipe: Terminal, tmp_path: Path) -> None:
    def half() -> None:
        with RowWriter(pipe, Format.JSONL, tmp_path / "rows") as writer:
            writer.row(ROWS[0])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()

    assert list(tmp_path.iterdir()) == []


def test_column_names_are_printed_even_without_rows(pipe: Terminal) -> None:
    with RowWriter(pipe, Format.TABLE, columns=("a", "b")):
        pass

    assert text(pipe.stdout) == "a\tb\n"


def test_common_columns_come_first() -> None:
    row = {"usn": 1, "tag": "t", "data": [], "name": "n", "id": "i"}

    assert choose_columns(row) == ["id", "name", "usn", "tag"]


def test_json_is_utf_8_and_indented(pipe: Terminal, tmp_path: Path) -> None:
    print_json(pipe, {"name": "jürgen"}, tmp_path / "x.json")

    assert (tmp_path / "x.json").read_bytes() == '{\n  "name": "jürgen"\n}\n'.encode()


def test_progress_moves_on_a_terminal(screen: Terminal) -> None:
    with progress_view(screen, "import") as view:
        view.start("[jobs]")
        view.advance("[jobs]", 50)
        view.finish("[jobs]", "3 of 3 objects")

    shown = text(screen.stderr)
    assert "import [jobs]" in shown
    assert "3 of 3 objects" in shown
    assert "━" in shown


def test_progress_in_a_pipe_is_one_line_per_finished_task(pipe: Terminal) -> None:
    with progress_view(pipe, "import") as view:
        view.start("jobs")
        view.advance("jobs", 50)
        view.finish("jobs", "3 of 3 objects")

    assert text(pipe.stderr) == "import jobs: 3 of 3 objects\n"


def test_errors_are_one_line_on_a_narrow_terminal(screen: Terminal) -> None:
    narrow = Terminal(Screen(), Screen(), width=20)
    narrow.error("a line that is longer than the terminal is wide")

    assert text(narrow.stderr).count("\n") == 1


def test_the_first_ctrl_c_drains_and_the_second_aborts(pipe: Terminal) -> None:
    drained: list[str] = []

    async def main(interrupts: Interrupts) -> None:
        with interrupts.on_first(lambda: drained.append("drained"), "draining"):
            signal.raise_signal(signal.SIGINT)
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            assert drained == ["drained"]
            signal.raise_signal(signal.SIGINT)
            await asyncio.Event().wait()

    before = signal.getsignal(signal.SIGINT)
    with pytest.raises(Interrupted):
        run(pipe, main)

    assert text(pipe.stderr) == "draining\n"
    assert signal.getsignal(signal.SIGINT) is before


def test_ctrl_c_cancels_a_command_without_a_drain(pipe: Terminal) -> None:
    cleaned: list[str] = []

    async def main(_: Interrupts) -> None:
        try:
            signal.raise_signal(signal.SIGINT)
            await asyncio.Event().wait()
        finally:
            cleaned.append("cleaned up")

    with pytest.raises(Interrupted):
        run(pipe, main)

    assert cleaned == ["cleaned up"]


def test_an_internal_cancellation_is_not_ctrl_c(pipe: Terminal) -> None:
    async def main(_: Interrupts) -> None:
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        run(pipe, main)
