"""JSON lines files that a later run can resume after a crash.

The lines are written to `FILE.part`. `FILE.part.state` has the number of durable bytes and the
cursor of the source at that position. A resumed run truncates the file to that position. At the end
`FILE.part` is renamed to `FILE`.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Self

import orjson

from .._files.atomic import write_atomic
from .._files.paths import check_path, exists
from ..errors import BundleError
from ._canonical import is_object, pretty

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path
    from types import TracebackType

FORMAT: Final = "aiovbr-lines"
FORMAT_VERSION: Final = 1
_RESTART: Final = "use --force to start again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Durable part of a file.

    Attributes:
        source: Properties that identify the source; a file of another source is refused.
        bytes: Number of durable bytes.
        rows: Number of lines in them.
        cursor: Position from which the source resumes; None for its beginning.
    """

    source: Mapping[str, Any]
    bytes: int = 0
    rows: int = 0
    cursor: str | None = field(default=None, repr=False)


class LinesFile:
    """Context manager that writes lines; a crash at any moment loses and repeats no line.

    Args:
        path: Final path of the file.
        source: Properties that identify the source.
        resume: Whether to continue the partial file of an earlier run.
        replace: Whether to start again, and replace existing files.

    Attributes:
        path: Final path of the file.
        mark: Durable part of the file.

    Raises:
        BundleError: If the file exists, or a partial file exists and has another source.
    """

    def __init__(
        self, path: Path, source: Mapping[str, Any], *, resume: bool = False, replace: bool = False
    ) -> None:
        self.path = path
        self._part = path.with_name(f"{path.name}.part")
        self._state = path.with_name(f"{path.name}.part.state")
        self._file: BinaryIO | None = None
        self.mark = Mark(source=source)
        if replace:
            return
        if exists(path):
            raise BundleError(path, "exists already", "name another file, or use --force")
        if exists(self._state):
            if not resume:
                raise BundleError(
                    self._part, "an earlier run left it", f"continue with --resume, or {_RESTART}"
                )
            self.mark = self._read(source)

    def _read(self, source: Mapping[str, Any]) -> Mark:
        try:
            raw = orjson.loads(self._state.read_bytes())
            size = self._part.stat().st_size
        except (OSError, orjson.JSONDecodeError) as error:
            problem = f"cannot be read ({type(error).__name__})"
            raise BundleError(self._state, problem, _RESTART) from None
        known = is_object(raw) and raw.get("format") == FORMAT
        if not known or raw.get("format_version") != FORMAT_VERSION:
            raise BundleError(self._state, "has an unknown format", _RESTART)
        if raw.get("source") != dict(source):
            raise BundleError(
                self._state, "belongs to another list, other filters or another server", _RESTART
            )
        durable, rows, cursor = raw.get("bytes"), raw.get("rows"), raw.get("cursor")
        if type(durable) is not int or type(rows) is not int or not 0 <= durable <= size:
            raise BundleError(self._part, "is shorter than its state file requires", _RESTART)
        return Mark(
            source=source,
            bytes=durable,
            rows=rows,
            cursor=cursor if isinstance(cursor, str) else None,
        )

    def __enter__(self) -> Self:
        try:
            check_path(self._part)
            # Mode 0600 at creation; without O_BINARY Windows converts line ends.
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
            self._file = os.fdopen(os.open(self._part, flags, 0o600), "r+b")
            self._file.truncate(self.mark.bytes)
            self._file.seek(self.mark.bytes)
            self._write_state()
        except OSError as error:
            raise self._unwritable(error) from error
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._file is not None:
            with suppress(OSError):  # unwritten bytes are after the mark
                self._file.close()

    def add(self, rows: Iterable[Any], cursor: str | None) -> None:
        """Write rows durably, with the position of the source after them.

        Args:
            rows: Values that orjson can serialize.
            cursor: Position from which the source resumes after these rows.

        Raises:
            BundleError: If the file is not open, or the rows cannot be written; earlier rows stay
                durable.
        """
        if self._file is None:
            raise BundleError(self.path, "is not open", "enter the file before you add rows")
        count = 0
        size = 0
        try:
            for row in rows:
                line = orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE)
                self._file.write(line)
                size += len(line)
                count += 1
            self._file.flush()
            os.fsync(self._file.fileno())
            self.mark = Mark(
                source=self.mark.source,
                bytes=self.mark.bytes + size,
                rows=self.mark.rows + count,
                cursor=cursor,
            )
            self._write_state()
        except OSError as error:
            raise self._unwritable(error) from error

    def finish(self) -> None:
        """Rename the complete file to its final path.

        Raises:
            BundleError: If the file cannot be renamed.
        """
        if self._file is not None:
            self._file.close()
            self._file = None
        try:
            self._part.replace(self.path)
            self._state.unlink(missing_ok=True)
        except OSError as error:
            raise self._unwritable(error) from error

    def _write_state(self) -> None:
        mark = self.mark
        state = {
            "format": FORMAT,
            "format_version": FORMAT_VERSION,
            "source": dict(mark.source),
            "bytes": mark.bytes,
            "rows": mark.rows,
            "cursor": mark.cursor,
        }
        write_atomic(self._state, pretty(state))

    def _unwritable(self, error: OSError) -> BundleError:
        problem = f"cannot be written ({error.strerror or type(error).__name__})"
        return BundleError(
            self.path,
            problem,
            "free space on the disk and continue with --resume, or name another file",
        )


__all__ = ["LinesFile", "Mark"]
