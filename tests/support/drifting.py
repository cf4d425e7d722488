"""A list in memory whose rows are inserted and deleted while it is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from aiovbr._paging.reader import Range, Window

if TYPE_CHECKING:
    import random


class Row(NamedTuple):
    id: int
    key: str


@dataclass
class DriftingList:
    """Rows ordered by `key`; every response has rows of equal key in another order."""

    rng: random.Random
    size: int
    keys: int = 10**6
    maximum: int = 10_000
    steady_ties: bool = False
    rows: list[Row] = field(default_factory=list)
    throughout: set[int] = field(default_factory=set)
    answers: int = 0
    sent: int = 0
    _next: int = 0

    def __post_init__(self) -> None:
        for _ in range(self.size):
            self.insert()
        self.throughout = {row.id for row in self.rows}

    def insert(self) -> None:
        self._next += 1
        self.rows.append(Row(self._next, f"{self.rng.randrange(self.keys):07}"))

    def delete(self, count: int = 1) -> None:
        """Delete a block of neighbours."""
        if not self.rows:
            return
        self.rows.sort(key=lambda row: row.key)
        start = self.rng.randrange(len(self.rows))
        self.throughout -= {row.id for row in self.rows[start : start + count]}
        del self.rows[start : start + count]

    def change(self, inserts: int, deletes: int, block: int = 1) -> None:
        for _ in range(inserts):
            self.insert()
        for _ in range(deletes):
            self.delete(block)

    def window(self, requested: Range) -> Window:
        self.answers += 1
        ranked = sorted(
            self.rows,
            key=lambda row: (row.key, row.id if self.steady_ties else self.rng.random()),
        )
        rows = ranked[requested.skip : requested.skip + min(requested.limit, self.maximum)]
        self.sent += len(rows)
        return Window(
            requested, len(rows), len(ranked), [row.id for row in rows], [row.key for row in rows]
        )
