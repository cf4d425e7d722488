"""A file of JSON lines that grows, and can go on growing after a kill.

The lines go into `FILE.part`. Beside it, `FILE.part.state` says up to which byte the file is good
and where its source goes on from there; what stands behind that byte is cut off by the next run. At
the end the file takes its name.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Self

import orjson

from .._files.atomic import write_atomic
from ._canonical import is_object, pretty
from ._errors import BundleError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path
    from types import TracebackType

FORMAT: Final = "aiovbr-lines"
FORMAT_VERSION: Final = 1
_ANEW: Final = "use --force to begin anew"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """How far a file is.

    Attributes:
        source: What it is of; a file of something else is refused.
        bytes: Bytes that are good.
        rows: Lines in them.
        cursor: Where the source goes on; None for its beginning.
    """

    source: Mapping[str, Any]
    bytes: int = 0
    rows: int = 0
    cursor: str | None = field(default=None, repr=False)


class LinesFile:
    """Writes lines so that a kill at any moment loses and doubles none. A context manager.

    Args:
        path: The file that it will be.
        source: What it is of.
        resume: Whether to go on with what an earlier run left.
        replace: Whether to begin anew, whatever is there.

    Attributes:
        mark: How far it is.

    Raises:
        BundleError: If the file is there, or what an earlier run left is of something else.
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
        if path.exists():
            raise BundleError(path, "exists already", "name another file, or use --force")
        if self._state.exists():
            if not resume:
                raise BundleError(
                    self._part, "is what an earlier run left", f"go on with --resume, or {_ANEW}"
                )
            self.mark = self._read(source)

    def _read(self, source: Mapping[str, Any]) -> Mark:
        try:
            raw = orjson.loads(self._state.read_bytes())
            size = self._part.stat().st_size
        except (OSError, orjson.JSONDecodeError) as error:
            problem = f"cannot be read ({type(error).__name__})"
            raise BundleError(self._state, problem, _ANEW) from None
        known = is_object(raw) and raw.get("format") == FORMAT
        if not known or raw.get("format_version") != FORMAT_VERSION:
            raise BundleError(self._state, "is not from this release", _ANEW)
        if raw.get("source") != dict(source):
            raise BundleError(
                self._state, "is of another list, other filters or another server", _ANEW
            )
        good, rows, cursor = raw.get("bytes"), raw.get("rows"), raw.get("cursor")
        if type(good) is not int or type(rows) is not int or not 0 <= good <= size:
            raise BundleError(self._part, "is shorter than its state says", _ANEW)
        return Mark(
            source=source, bytes=good, rows=rows, cursor=cursor if isinstance(cursor, str) else None
        )

    def __enter__(self) -> Self:
        try:
            # Mode 0600 from the start; O_BINARY keeps Windows from writing its own line ends.
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
            self._file = os.fdopen(os.open(self._part, flags, 0o600), "r+b")
            self._file.truncate(self.mark.bytes)
            self._file.seek(self.mark.bytes)
            self._note()
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
            with suppress(OSError):  # what is not written by now is behind the mark
                self._file.close()

    def add(self, rows: Iterable[Any], cursor: str | None) -> None:
        """Write rows, durably, and note where the source goes on behind them.

        Args:
            rows: Anything that orjson writes.
            cursor: Where the source goes on.

        Raises:
            BundleError: If they cannot be written; what was written before is good.
        """
        if self._file is None:
            raise ValueError("the file is not open")
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
            self._note()
        except OSError as error:
            raise self._unwritable(error) from error

    def finish(self) -> None:
        """Give the file its name."""
        if self._file is not None:
            self._file.close()
            self._file = None
        try:
            self._part.replace(self.path)
            self._state.unlink(missing_ok=True)
        except OSError as error:
            raise self._unwritable(error) from error

    def _note(self) -> None:
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
            self.path, problem, "free the disk and go on with --resume, or name another place"
        )


__all__ = ["LinesFile", "Mark"]
