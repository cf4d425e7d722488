"""A place in a list that outlives its reader: text, for a file or another process."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

import orjson

from ..errors import ConfigurationError
from .order import alike
from .reader import Place

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_VERSION: Final = 1
_ANCHORS: Final = 20
_OPEN: Final = 1000
_TEXT: Final = "="
_NONE: Final[Mapping[Any, Any]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Cursor:
    """Behind which row a list is to be read on; `str()` gives its text, `Cursor.parse` reads it.

    It holds ids, and the values that the rows around the place are ordered by; no filter.

    Attributes:
        operation: Operation id of the list.
        filters: Digest of the filters and the order.
        place: Where the reader was.
    """

    operation: str
    filters: str
    place: Place

    def __str__(self) -> str:
        place = self.place
        told = {
            "v": _VERSION,
            "operation": self.operation,
            "filters": self.filters,
            "position": place.position,
            "anchors": [(_text_of_id(one), key) for one, key in place.anchors],
            "open": [(_text_of_id(one), key) for one, key in place.open],
        }
        return orjson.dumps(told).decode()

    @classmethod
    def parse(cls, text: str) -> Cursor:
        """Read a cursor.

        Raises:
            ConfigurationError: If it is none.
        """
        try:
            told = orjson.loads(text)
            if told["v"] != _VERSION:
                raise ValueError(told["v"])  # noqa: TRY301 - one message for all that is no cursor
            anchors, open_ = (_pairs(told[name]) for name in ("anchors", "open"))
            place = Place(int(told["position"]), anchors, open_)
            return cls(str(told["operation"]), str(told["filters"]), place)
        except (ValueError, KeyError, TypeError) as error:
            raise ConfigurationError("this is no cursor of a list") from error


class Trail:
    """What a reader has handed out last, from which a cursor is made.

    Args:
        place: Where it began.
    """

    def __init__(self, place: Place) -> None:
        self._rows: list[tuple[Any, Any]] = [*place.anchors, *place.open]
        self._opened = len(place.anchors)
        self._position = place.position

    def copy(self) -> Trail:
        """Return a trail that goes its own way from here."""
        twin = Trail(Place(self._position))
        twin._rows, twin._opened = list(self._rows), self._opened
        return twin

    def pass_by(
        self,
        ids: Sequence[Any] | None,
        keys: Sequence[Any] | None,
        position: int,
        *,
        last: bool = False,
    ) -> None:
        """Note rows that were handed out.

        Args:
            ids: Their ids.
            keys: What they are ordered by.
            position: Rows before the next one.
            last: Whether the list ended with them.
        """
        self._position = position
        if not ids:
            return
        self._rows += zip(ids, keys or [None] * len(ids), strict=True)
        opened = len(self._rows)
        if keys and not last:
            opened -= 1
            while opened > 0 and alike(self._rows[opened - 1][1], keys[-1]):
                opened -= 1
        del self._rows[: max(0, opened - _ANCHORS)]
        self._opened = min(opened, _ANCHORS)

    def place(self, also_open: Mapping[Any, Any] = _NONE) -> Place:
        """Return where the reader is.

        Args:
            also_open: Id and key of rows that are no anchors, wherever they stand.
        """
        anchors = [row for row in self._rows[: self._opened] if row[0] not in also_open]
        opened = {**also_open, **dict(self._rows[self._opened :])}
        return Place(self._position, _told(anchors), _told(list(opened.items())[-_OPEN:]))


def _text_of_id(one: Any) -> str:
    # The sign keeps a text that looks like a UUID from being read as one.
    return str(UUID(int=one)) if isinstance(one, int) else f"{_TEXT}{one}"


def digest(filters: dict[str, Any]) -> str:
    """Return what tells two sets of filters apart, without telling what they are."""
    told = sorted((name, str(value)) for name, value in filters.items() if value is not None)
    return hashlib.sha256(orjson.dumps(told)).hexdigest()[:16]


def _told(rows: Sequence[tuple[Any, Any]]) -> tuple[tuple[Any, Any], ...]:
    return tuple((one, None if key is None else str(key)) for one, key in rows)


def _pairs(rows: list[list[Any]]) -> tuple[tuple[Any, Any], ...]:
    return tuple((_id(one), key) for one, key in rows)


def _id(text: str) -> Any:
    if text.startswith(_TEXT):
        return text.removeprefix(_TEXT)
    try:
        return UUID(text).int
    except ValueError:
        return text


__all__ = ["Cursor", "Trail", "digest"]
