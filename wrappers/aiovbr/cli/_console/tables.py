"""Results as a table, JSON, JSON lines or CSV, on standard output or in a file."""

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
    """Format of a result."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"


class RowWriter:
    """Context manager that writes rows in one of the formats.

    On a terminal, a table is drawn after the last row; elsewhere it is tab-separated lines below a
    line of column names. JSON rows are written at once. CSV follows RFC 4180, with line breaks of
    one byte, and has a header; without chosen columns it has the columns of all rows, and is
    written after the last row. A file is UTF-8, readable by its owner only, and appears only if the
    block ends without an error.

    Args:
        terminal: Prints the rows if there is no file.
        style: The format.
        out: The file, or None.
        columns: Columns of a table or of CSV; by default a few of the first row for a table, and
            all for CSV.
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
        self._table_rows: list[list[Any]] | None = None
        self._csv_rows: list[Mapping[str, Any]] = []
        self._count = 0

    def __enter__(self) -> Self:
        if self._out is not None:
            self._file = self._files.enter_context(atomic_file(self._out))
        if self._style is Format.JSON:
            self._write(b"[")
        if self._columns is not None:
            self._write_header(self._columns)
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
            if self._csv_rows:
                self._columns = list(dict.fromkeys(key for row in self._csv_rows for key in row))
                self._write_header(self._columns)
                for row in self._csv_rows:
                    self._write_csv([_value_at(row, name) for name in self._columns])
            if self._table_rows is not None:
                columns, rows = _fit_to_width(
                    self._columns or [], self._table_rows, self._terminal.out.width
                )
                self._terminal.show(_table(columns, rows, self._title))
            self._terminal.stdout.flush()
        return self._files.__exit__(kind, error, trace)

    @property
    def count(self) -> int:
        """Number of rows written so far."""
        return self._count

    def row(self, row: Mapping[str, Any]) -> None:
        """Write one row."""
        if self._style is Format.JSON:
            self._write((b",\n" if self._count else b"\n") + orjson.dumps(row))
        elif self._style is Format.JSONL:
            self._write(orjson.dumps(row) + b"\n")
        elif self._style is Format.TABLE:
            self._write_table_row(row)
        elif self._columns is None:
            self._csv_rows.append(row)
        else:
            self._write_csv([_value_at(row, name) for name in self._columns])
        self._count += 1

    def rows(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Write several rows."""
        for row in rows:
            self.row(row)

    def _write_table_row(self, row: Mapping[str, Any]) -> None:
        if self._columns is None:
            self._columns = choose_columns(row)
            self._write_header(self._columns)
        values = [_value_at(row, name) for name in self._columns]
        if self._table_rows is not None:
            self._table_rows.append(values)
        else:
            self._write(("\t".join(_one_line(cell(value)) for value in values) + "\n").encode())

    def _write_csv(self, values: Iterable[Any]) -> None:
        line = io.StringIO()
        csv.writer(line, lineterminator="\n").writerow([cell(value) for value in values])
        self._write(line.getvalue().encode())

    def _write_header(self, columns: Sequence[str]) -> None:
        if self._style is Format.CSV:
            self._write_csv(columns)
        if self._style is not Format.TABLE:
            return
        if self._file is None and self._terminal.stdout_is_terminal:
            self._table_rows = []
        else:
            self._write(("\t".join(map(_one_line, columns)) + "\n").encode())

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
            # On a narrow terminal, headers of numbers wrap; short words do not.
            no_wrap=all(len(cell(row[index])) <= _SHORT for row in rows) and not numbers,
        )
    for row in rows:
        table.add_row(*(Text(cell(value)) for value in row))
    return table


def _fit_to_width(
    columns: list[str], rows: list[list[Any]], width: int
) -> tuple[list[str], list[list[Any]]]:
    """Remove the columns that are 0 in every row if the terminal is too narrow for all columns.

    >>> _fit_to_width(["kind", "imported", "failed"], [["jobs", 3, 0]], 20)
    (['kind', 'imported'], [['jobs', 3]])
    """
    widths = [
        max([len(name), *(len(cell(row[index])) for row in rows)])
        for index, name in enumerate(columns)
    ]
    if sum(widths) + 3 * len(columns) + 1 <= width:
        return columns, rows
    kept = [
        index for index in range(len(columns)) if not rows or any(row[index] != 0 for row in rows)
    ]
    return [columns[index] for index in kept], [[row[index] for index in kept] for row in rows]


_PREFERRED_COLUMNS = (
    "id",
    "name",
    "type",
    "username",
    "hint",
    "state",
    "status",
    "result",
    "description",
)
_MAX_COLUMNS = 6
_SHORT = 24


def choose_columns(row: Mapping[str, Any]) -> list[str]:
    """Choose the columns of a table from its first row: common ones first, no nested objects.

    >>> choose_columns({"tag": "x", "name": "a", "id": "1", "nested": {}})
    ['id', 'name', 'tag']
    """
    simple = [key for key, value in row.items() if not isinstance(value, (dict, list))]
    preferred = [key for key in _PREFERRED_COLUMNS if key in simple]
    return (preferred + [key for key in simple if key not in preferred])[:_MAX_COLUMNS]


def cell(value: Any) -> str:
    """Return the text of a table cell.

    >>> cell(None), cell(True), cell({"a": [1]})
    ('', 'true', '{"a":[1]}')
    """
    if value is None:
        return ""
    return value if isinstance(value, str) else orjson.dumps(value).decode()


def _value_at(row: Mapping[str, Any], path: str) -> Any:
    """Return the value at a dotted path; a key that contains the dots takes precedence."""
    if path in row:
        return row[path]
    value: Any = row
    for name in path.split("."):
        value = value.get(name) if is_object(value) else None
    return value


def _one_line(text: str) -> str:
    return text.replace("\t", " ").replace("\r", " ").replace("\n", " ")


def print_json(terminal: Terminal, value: Any, out: Path | None) -> None:
    """Write one JSON value, indented.

    Args:
        terminal: Prints the value if there is no file.
        value: Any value that orjson serializes.
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
