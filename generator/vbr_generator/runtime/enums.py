"""Open enums: a server may send values that the document does not list."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from .deviations import note_value

if TYPE_CHECKING:
    from typing import Self

E = TypeVar("E", bound="OpenEnum")

# Other spellings of known values that a table caches; a server uses one or two.
_CACHED_SPELLINGS = 64


class OpenEnum(enum.StrEnum):
    """A string enum that accepts any string.

    A documented value in another letter case maps to the documented member. A value that the
    document does not list maps to a pseudo-member: equal to its string, hashable, picklable, with
    `is_known` False.

    `table` maps strings to members; generated decoders index it.
    """

    _value_: str
    table: ClassVar[dict[str, Any]]

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        return cls.table[value] if isinstance(value, str) else None

    @property
    def is_known(self) -> bool:
        """True if the document lists this value."""
        return self._name_ in type(self).__members__

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._value_!r})"

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return (type(self), (self._value_,))


class _Table(dict[str, OpenEnum]):
    """String to member: exact match, else match in another letter case, else a pseudo-member."""

    __slots__ = ("_folded", "_kind")

    def __init__(self, kind: type[OpenEnum]) -> None:
        members = list(kind)
        super().__init__({str(member.value): member for member in members})
        self._kind = kind
        self._folded: dict[str, OpenEnum] = {}
        for member in members:
            # If two documented values differ only in letter case, only exact spellings match.
            folded = str(member.value).casefold()
            if folded in self._folded:
                del self._folded[folded]
            else:
                self._folded[folded] = member

    def __missing__(self, value: str) -> OpenEnum:
        member = self._folded.get(value.casefold())
        if member is not None:
            if len(self) < len(self._kind) + _CACHED_SPELLINGS:
                self[value] = member
            return member
        note_value(value, self._kind.__name__, "unknown-enum")
        pseudo: OpenEnum = str.__new__(self._kind, value)
        pseudo._name_ = f"<{value}>"  # no documented member can have this name
        pseudo._value_ = value  # pyright: ignore[reportPrivateUsage]
        return pseudo


def open_enum(kind: type[E]) -> type[E]:
    """Build the `table` of a generated enum (class decorator)."""
    kind.table = _Table(kind)
    return kind


__all__ = ["OpenEnum", "open_enum"]
