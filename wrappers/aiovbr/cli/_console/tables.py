"""Results as a table, JSON, JSON lines or CSV; on standard output or in a file."""

from __future__ import annotations

import csv
import io
from contextlib import ExitStack
from enum import StrEnum
from typing import TYPE_CHECKING, Any, BinaryIO, Self

import orjson
from rich.table import Table
from rich.text import Text

from aiovbr._files.atomic import atomic_file
from aiovbr.bundle._canonical import is_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path
    from types import TracebackType

    from .terminal import Terminal


class Format(StrEnum):
    """How results are written."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"


class RowWriter:
    """Writes rows as they come, in one of the formats; a context manager.

    A table is drawn on a terminal when all rows are there; elsewhere it is tab-separated lines
    below a line of column names. JSON goes out as it comes. CSV (RFC 4180, but for line breaks of
    one byte) has a head; where columns are not chosen it has all that any row has, and so waits for
    the last. A file takes its place only when the block ends without an error, in UTF-8, readable
    by its owner only.

    Args:
        terminal: Where to, if not into a file.
        style: The format.
        out: The file, or None.
        columns: Columns of a table or of CSV; by default, a few of the first row, or all.
        title: Title of a table.
    """

    def __init__(
        self,
        terminal: Terminal,
        style: Format,
        out: Path | None = None,
        *,
        columns: Sequence[str] | None = None,
        title: str | None = None,
    ) -> None:
        self._terminal = terminal
        self._style = style
        self._out = out
        self._columns = list(columns) if columns is not None else None
        self._title = title
        self._files = ExitStack()
        self._file: BinaryIO | None = None
        self._drawn: list[list[Any]] | None = None
        self._waiting: list[Mapping[str, Any]] = []
        self._count = 0

    def __enter__(self) -> Self:
        if self._out is not None:
            self._file = self._files.enter_context(atomic_file(self._out))
        if self._style is Format.JSON:
            self._write(b"[")
        if self._columns is not None:
            self._head(self._columns)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool | None:
        if error is None:
            if self._style is Format.JSON:
                self._write(b"\n]\n" if self._count else b"]\n")
            if self._waiting:
                self._columns = list(dict.fromkeys(key for row in self._waiting for key in row))
                self._head(self._columns)
                for row in self._waiting:
                    self._csv([_at(row, name) for name in self._columns])
            if self._drawn is not None:
                fit = _fitting(self._columns or [], self._drawn, self._terminal.out.width)
                self._terminal.show(_table(*fit, self._title))
            self._terminal.stdout.flush()
        return self._files.__exit__(kind, error, trace)

    @property
    def count(self) -> int:
        """Rows written so far."""
        return self._count

    def row(self, row: Mapping[str, Any]) -> None:
        """Write one row."""
        if self._style is Format.JSON:
            self._write((b",\n" if self._count else b"\n") + orjson.dumps(row))
        elif self._style is Format.JSONL:
            self._write(orjson.dumps(row) + b"\n")
        elif self._style is Format.TABLE:
            self._table_row(row)
        elif self._columns is None:
            self._waiting.append(row)
        else:
            self._csv([_at(row, name) for name in self._columns])
        self._count += 1

    def rows(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Write several rows."""
        for row in rows:
            self.row(row)

    def _table_row(self, row: Mapping[str, Any]) -> None:
        if self._columns is None:
            self._columns = choose_columns(row)
            self._head(self._columns)
        values = [_at(row, name) for name in self._columns]
        if self._drawn is not None:
            self._drawn.append(values)
        else:
            self._write(("\t".join(_flat(cell(value)) for value in values) + "\n").encode())

    def _csv(self, values: Iterable[Any]) -> None:
        line = io.StringIO()
        csv.writer(line, lineterminator="\n").writerow([cell(value) for value in values])
        self._write(line.getvalue().encode())

    def _head(self, columns: Sequence[str]) -> None:
        if self._style is Format.CSV:
            self._csv(columns)
        if self._style is not Format.TABLE:
            return
        if self._file is None and self._terminal.fancy:
            self._drawn = []
        else:
            self._write(("\t".join(map(_flat, columns)) + "\n").encode())

    def _write(self, data: bytes) -> None:
        if self._file is not None:
            self._file.write(data)
        else:
            self._terminal.stdout.write(data.decode())


def _table(columns: Sequence[str], rows: list[list[Any]], title: str | None) -> Table:
    table = Table(title=title, title_justify="left")
    for index, name in enumerate(columns):
        numbers = all(isinstance(row[index], (int, float)) for row in rows)
        table.add_column(
            Text(name),
            overflow="fold",
            justify="right" if numbers and rows else "left",
            # On a narrow terminal the heads of numbers are broken, and not short words.
            no_wrap=all(len(cell(row[index])) <= _SHORT for row in rows) and not numbers,
        )
    for row in rows:
        table.add_row(*(Text(cell(value)) for value in row))
    return table


def _fitting(
    columns: list[str], rows: list[list[Any]], width: int
) -> tuple[list[str], list[list[Any]]]:
    """Leave out columns that are 0 in every row, if the terminal is too narrow for all.

    >>> _fitting(["kind", "imported", "failed"], [["jobs", 3, 0]], 20)
    (['kind', 'imported'], [['jobs', 3]])
    """
    widest = [
        max([len(name), *(len(cell(row[at])) for row in rows)]) for at, name in enumerate(columns)
    ]
    if sum(widest) + 3 * len(columns) + 1 <= width:
        return columns, rows
    kept = [at for at in range(len(columns)) if not rows or any(row[at] != 0 for row in rows)]
    return [columns[at] for at in kept], [[row[at] for at in kept] for row in rows]


_FIRST = ("id", "name", "type", "username", "hint", "state", "status", "result", "description")
_MOST = 6
_SHORT = 24


def choose_columns(row: Mapping[str, Any]) -> list[str]:
    """Choose the columns of a table from its first row: what people look for, nothing nested.

    >>> choose_columns({"tag": "x", "name": "a", "id": "1", "nested": {}})
    ['id', 'name', 'tag']
    """
    simple = [key for key, value in row.items() if not isinstance(value, (dict, list))]
    first = [key for key in _FIRST if key in simple]
    return (first + [key for key in simple if key not in first])[:_MOST]


def cell(value: Any) -> str:
    """Return the text of a table's cell.

    >>> cell(None), cell(True), cell({"a": [1]})
    ('', 'true', '{"a":[1]}')
    """
    if value is None:
        return ""
    return value if isinstance(value, str) else orjson.dumps(value).decode()


def _at(row: Mapping[str, Any], path: str) -> Any:
    """Follow a dotted path; a key that has dots itself comes first."""
    if path in row:
        return row[path]
    value: Any = row
    for name in path.split("."):
        value = value.get(name) if is_object(value) else None
    return value


def _flat(text: str) -> str:
    return text.replace("\t", " ").replace("\r", " ").replace("\n", " ")


def print_json(terminal: Terminal, value: Any, out: Path | None) -> None:
    """Write one JSON value, indented.

    Args:
        terminal: Where to, if not into a file.
        value: Anything that orjson writes.
        out: The file, or None.
    """
    data = orjson.dumps(value, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
    if out is None:
        terminal.stdout.write(data.decode())
        terminal.stdout.flush()
    else:
        with atomic_file(out) as stream:
            stream.write(data)


__all__ = ["Format", "RowWriter", "cell", "choose_columns", "print_json"]
