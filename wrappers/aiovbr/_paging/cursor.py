"""Cursors: a position in a list as text, for a file or another process."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

import orjson

from ..errors import ConfigurationError
from .order import rank_alike
from .reader import ListPosition

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_VERSION: Final = 1
_MAX_ANCHORS: Final = 20
_MAX_OPEN: Final = 1000
_MAX_SKIP: Final = 2**31 - 1  # `skip` is an int32 in the API document
_TEXT_MARK: Final = "="
_NO_ROWS: Final[Mapping[Any, Any]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Cursor:
    """The position from which a list resumes.

    `str(cursor)` returns its text, `Cursor.parse(text)` reads it. The text contains ids, and the
    values that the rows around the position are ordered by. It contains no filter.

    Attributes:
        operation: Operation id of the list.
        filters: Digest of the filters and of the order.
        position: The position of the reader.
    """

    operation: str
    filters: str
    position: ListPosition

    def __str__(self) -> str:
        position = self.position
        document = {
            "v": _VERSION,
            "operation": self.operation,
            "filters": self.filters,
            "position": position.skip,
            "anchors": [(_format_id(row_id), key) for row_id, key in position.anchors],
            "open": [(_format_id(row_id), key) for row_id, key in position.open],
        }
        return orjson.dumps(document).decode()

    @classmethod
    def parse(cls, text: str) -> Cursor:
        """Parse the text of a cursor.

        Args:
            text: Text that `str(cursor)` returned.

        Raises:
            ConfigurationError: If the text is not a cursor.
        """
        try:
            document: Any = orjson.loads(text)
        except orjson.JSONDecodeError:
            document = None
        match document:
            case {
                "v": version,
                "operation": str(operation),
                "filters": str(filters),
                "position": int(skip),
                "anchors": [*anchors],
                "open": [*open_rows],
            } if (
                version == _VERSION
                and 0 <= skip <= _MAX_SKIP
                and all(map(_is_row, [*anchors, *open_rows]))
            ):
                position = ListPosition(skip, _parse_rows(anchors), _parse_rows(open_rows))
                return cls(operation, filters, position)
            case _:
                raise ConfigurationError(
                    "the text is not a cursor of a list: pass the text that str(cursor) returned"
                )


class Trail:
    """The latest rows that an iteration handed out; a cursor is made of them.

    Args:
        position: The position at which the iteration began.
    """

    def __init__(self, position: ListPosition) -> None:
        self._rows: list[tuple[Any, Any]] = [*position.anchors, *position.open]
        self._opened = len(position.anchors)
        self._skip = position.skip

    def copy(self) -> Trail:
        """Return an independent copy."""
        twin = Trail(ListPosition(self._skip))
        twin._rows, twin._opened = list(self._rows), self._opened
        return twin

    def record(
        self,
        ids: Sequence[Any] | None,
        keys: Sequence[Any] | None,
        skip: int,
        *,
        last: bool = False,
    ) -> None:
        """Record rows that were handed out.

        Args:
            ids: Their ids.
            keys: The values that they are ordered by.
            skip: Number of rows before the next row.
            last: True if they are the last rows of the list.
        """
        self._skip = skip
        if not ids:
            return
        self._rows += zip(ids, keys or [None] * len(ids), strict=True)
        opened = len(self._rows)
        if keys and not last:
            opened -= 1
            while opened > 0 and rank_alike(self._rows[opened - 1][1], keys[-1]):
                opened -= 1
        del self._rows[: max(0, opened - _MAX_ANCHORS)]
        self._opened = min(opened, _MAX_ANCHORS)

    def position(self, also_open: Mapping[Any, Any] = _NO_ROWS) -> ListPosition:
        """Return the position behind the latest row.

        Args:
            also_open: Ids and keys of further rows that cannot be anchors.
        """
        anchors = [row for row in self._rows[: self._opened] if row[0] not in also_open]
        open_rows = {**also_open, **dict(self._rows[self._opened :])}
        latest_open = list(open_rows.items())[-_MAX_OPEN:]
        return ListPosition(self._skip, _with_text_keys(anchors), _with_text_keys(latest_open))


def digest(filters: dict[str, Any]) -> str:
    """Return a digest that distinguishes sets of filters and does not reveal them."""
    pairs = sorted((name, str(value)) for name, value in filters.items() if value is not None)
    return hashlib.sha256(orjson.dumps(pairs)).hexdigest()[:16]


def _format_id(row_id: Any) -> str:
    # The mark distinguishes a text that looks like a UUID from a UUID.
    return str(UUID(int=row_id)) if isinstance(row_id, int) else f"{_TEXT_MARK}{row_id}"


def _parse_id(text: str) -> Any:
    if text.startswith(_TEXT_MARK):
        return text.removeprefix(_TEXT_MARK)
    try:
        return UUID(text).int
    except ValueError:
        return text


def _is_row(row: object) -> bool:
    """Return True for a pair of an id and a key, as `str(cursor)` writes them."""
    match row:
        case [str(), str() | None]:
            return True
        case _:
            return False


def _parse_rows(rows: list[list[Any]]) -> tuple[tuple[Any, Any], ...]:
    return tuple((_parse_id(text), key) for text, key in rows)


def _with_text_keys(rows: Sequence[tuple[Any, Any]]) -> tuple[tuple[Any, Any], ...]:
    return tuple((row_id, None if key is None else str(key)) for row_id, key in rows)


__all__ = ["Cursor", "Trail", "digest"]
