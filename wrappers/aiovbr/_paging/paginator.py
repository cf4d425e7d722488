"""Lists, page by page or row by row, some pages ahead of their reader."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Generic, ParamSpec, TypeVar

from ..errors import ConfigurationError
from .cursor import Cursor, Trail
from .drift import Drift
from .listing import FolderModel, Listing, PageModel, listing_of
from .order import Order, ids_of, keys_of
from .reader import (
    Place,
    Range,
    Reader,
    Window,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Sequence

P = ParamSpec("P")
T = TypeVar("T")

_log: Final = logging.getLogger("aiovbr.paging")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list.

    Attributes:
        items: The rows that no page before it had.
        skip: Rows before the first one.
        total: Rows of the whole list as the server said with this page, if it did.
        model: The answer as it was decoded.
    """

    items: list[T]
    skip: int
    total: int | None
    model: PageModel[T] | FolderModel[T]


class Paginator(Generic[T]):
    """A list of the server, not yet asked for.

    Await it for the first page, iterate over it for the rows, or over `pages()`. Each iteration
    starts anew. A loop that ends early leaves no request running.
    """

    def __init__(self, listing: Listing[T]) -> None:
        self._listing = listing
        self._watch: _Watch | None = None

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self._first().__await__()

    def __aiter__(self) -> AsyncIterator[T]:
        return _Rows(self.pages())

    @property
    def order(self) -> Order:
        """The order of the rows; in a stable one none that existed throughout is missed."""
        return self._listing.order

    @property
    def drift(self) -> Drift:
        """What the latest iteration noticed of changes of the list, so far."""
        return self._watch.drift if self._watch else Drift(self._listing.order.stable)

    @property
    def cursor(self) -> Cursor:
        """The place behind what the latest iteration handed out; keep it as `str(cursor)`."""
        listing = self._listing
        if self._watch is not None:
            place = self._watch.place()
        else:
            place = listing.cursor.place if listing.cursor else Place(listing.skip)
        return Cursor(listing.name, listing.filters, place)

    def resume(self, cursor: Cursor | str) -> Paginator[T]:
        """Return the list from a cursor on, also one of another process.

        Args:
            cursor: The cursor or its text.

        Raises:
            ConfigurationError: If it is none, or that of another list or of other filters.
        """
        listing = self._listing
        read = Cursor.parse(cursor) if isinstance(cursor, str) else cursor
        if (read.operation, read.filters) != (listing.name, listing.filters):
            raise ConfigurationError(
                f"this cursor is one of {read.operation} with other arguments, or of another list:"
                f" it does not fit {listing.name} as it is asked for here"
            )
        if listing.single:
            raise ConfigurationError(f"{listing.name} has but one page: it cannot be resumed")
        return Paginator(replace(listing, cursor=read))

    def prefetch(self, pages: int) -> Paginator[T]:
        """Return the list, read with another number of pages ahead.

        Args:
            pages: Pages that may be on their way or waiting; 0 asks for one after the other.

        Raises:
            ConfigurationError: If it is negative.
        """
        if pages < 0:
            raise ConfigurationError("prefetch cannot be negative")
        return Paginator(replace(self._listing, prefetch=pages))

    def pages(self) -> Pages[T]:
        """Return an iterator over the pages. Their rows are those that no page before them had."""
        pages = Pages(self._listing)
        # Not the pages themselves: a loop that breaks must drop the last reference to them.
        self._watch = pages.watch
        return pages

    async def all(self) -> list[T]:
        """Return all rows."""
        return [row async for row in self]

    async def _first(self) -> Page[T]:
        asked = Range(self._listing.skip, self._listing.size)
        model = await self._listing.fetch(asked)
        rows = _rows_of(model, self._listing)
        return Page(rows, asked.skip, _total_of(model), model)


@dataclass(slots=True)
class _Batch:
    """What a page had that was new."""

    ids: Sequence[Any] | None
    keys: Sequence[Any] | None
    positions: Sequence[int]
    last: bool
    open_before: dict[Any, Any]


class _Watch:
    """What there is to tell of an iteration; it holds nothing that keeps the iteration alive."""

    def __init__(self, listing: Listing[Any]) -> None:
        self._place = listing.cursor.place if listing.cursor else Place(listing.skip)
        self.reader = Reader(
            listing.skip,
            listing.size,
            stable=listing.order.stable,
            place=listing.cursor.place if listing.cursor else None,
        )
        self.left: deque[Any] = deque()
        self._trail = Trail(self._place)
        self._batch: _Batch | None = None

    @property
    def drift(self) -> Drift:
        return self.reader.drift

    def hand_out(self, batch: _Batch) -> None:
        """Note the rows of a page; those in `left` wait for their reader."""
        if self._batch is not None:
            _pass(self._trail, self._batch, 0)
        self._batch = batch

    def place(self) -> Place:
        trail, batch, left = self._trail.copy(), self._batch, len(self.left)
        if batch is not None:
            _pass(trail, batch, left)
        return trail.place(batch.open_before if batch is not None and left else self.reader.open)


def _pass(trail: Trail, batch: _Batch, left: int) -> None:
    taken = len(batch.positions) - left
    if taken:
        ids, keys = batch.ids, batch.keys
        trail.pass_by(
            ids[:taken] if ids else None,
            keys[:taken] if keys else None,
            batch.positions[taken - 1] + 1,
            last=batch.last and not left,
        )


class Pages(Generic[T]):
    """Pages in order. It owns the requests that are on their way: dropping it cancels them."""

    def __init__(self, listing: Listing[T]) -> None:
        self._listing = listing
        self._fetch = listing.fetch
        self._ahead: deque[tuple[Range, asyncio.Task[Any]]] = deque()
        self._started = False
        self._ended = False
        self._told = False
        self.watch = _Watch(listing)

    def __aiter__(self) -> Pages[T]:
        return self

    async def __anext__(self) -> Page[T]:
        try:
            while not self._ended:
                page = await self._next()
                if page is not None and (page.items or not self._started):
                    self._started = True
                    return page
        except BaseException:
            await self.aclose()
            raise
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """Cancel what is on its way and wait for its end."""
        tasks = self._cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def __del__(self) -> None:
        # `break` ends a loop without a call; the loop held the only reference.
        self._cancel()

    def _cancel(self) -> list[asyncio.Task[Any]]:
        tasks = [task for _, task in self._ahead]
        self._ahead.clear()
        self._ended = True
        for task in tasks:
            task.cancel()
        return tasks

    async def _next(self) -> Page[T] | None:
        """Return the next page; None if what came does not join on to what was read."""
        reader = self.watch.reader
        if self._listing.single:
            return await self._only()
        ahead = bool(self._ahead) and not reader.searching
        if ahead:
            asked, task = self._ahead[0]
            model = await task
        else:
            asked = reader.now()
            model = await self._fetch(asked)
        listing = self._listing
        rows = _rows_of(model, listing)
        ids, keys = ids_of(rows, listing.identity), keys_of(rows, listing.order.column)
        total = _total_of(model)
        open_before = reader.open
        fresh = reader.take(Window(asked, len(rows), total, ids, keys))
        if fresh is None:
            return None
        if ahead:
            self._ahead.popleft()
        if reader.finished:
            await self.aclose()
        self._run_ahead()
        self._warn()
        first = asked.skip + (fresh[0] if fresh else 0)
        if len(fresh) < len(rows):
            rows = [rows[n] for n in fresh]
            ids = None if ids is None else [ids[n] for n in fresh]
            keys = None if keys is None else [keys[n] for n in fresh]
        positions = [asked.skip + n for n in fresh]
        self.watch.hand_out(_Batch(ids, keys, positions, reader.finished, open_before))
        return Page(rows, first, total, model)

    async def _only(self) -> Page[T]:
        model = await self._fetch(Range(self._listing.skip, self._listing.size))
        rows, total = _rows_of(model, self._listing), _total_of(model)
        drift = self.watch.drift
        drift.stable, drift.first_total, drift.last_total = True, total, total
        drift.unproven = int(total is not None and total > len(rows))
        self._ended = True
        self._warn()
        return Page(rows, 0, total, model)

    def _run_ahead(self) -> None:
        while len(self._ahead) < self._listing.prefetch:
            asked = self.watch.reader.ahead()
            if asked is None:
                return
            task = asyncio.ensure_future(_run(self._fetch, asked))
            self._ahead.append((asked, task))

    def _warn(self) -> None:
        if self.watch.drift.harmful and not self._told:
            self._told = True
            _log.warning(
                "%s changed while it was read, and rows may be missing", self._listing.name
            )


class _Rows(Generic[T]):
    def __init__(self, pages: Pages[T]) -> None:
        self._pages = pages
        self._rows: deque[T] = pages.watch.left

    def __aiter__(self) -> _Rows[T]:
        return self

    async def __anext__(self) -> T:
        while not self._rows:
            self._rows.extend((await self._pages.__anext__()).items)
        return self._rows.popleft()


async def _run(fetch: Callable[[Range], Awaitable[Any]], asked: Range) -> Any:
    return await fetch(asked)


def _rows_of(model: Any, listing: Listing[T]) -> list[T]:
    # A required property reads as None if the server left it out.
    rows: Sequence[T] | None = getattr(model, listing.rows)
    return list(rows) if rows else []


def _total_of(model: Any) -> int | None:
    total = getattr(getattr(model, "pagination", None), "total", None)
    return total if isinstance(total, int) else None


def paginate(
    operation: Callable[P, Awaitable[PageModel[T] | FolderModel[T]]],
    *args: P.args,
    **kwargs: P.kwargs,
) -> Paginator[T]:
    """Return a list of the server, not yet asked for.

    Args:
        operation: A method of `vbr.api` that answers a page.
        *args: Its arguments.
        **kwargs: Its arguments; `skip` leaves rows out, `limit` is the size of a page; a list that
            pages in its body has both there. Without `order_column`, or an order in the body, a
            list comes in an order that can be followed, where it has one.

    Raises:
        ConfigurationError: If the operation is no paged list.
    """
    return Paginator(listing_of(operation, args, dict(kwargs)))


__all__ = ["FolderModel", "Page", "PageModel", "Pages", "Paginator", "paginate"]
