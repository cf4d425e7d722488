"""Iteration over a list by page or by row, with pages requested ahead."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Generic, ParamSpec, TypeVar

from ..errors import ConfigurationError, DecodeError
from .cursor import Cursor, Trail
from .drift import Drift
from .listing import FolderModel, PagedList, PageModel, describe_list
from .order import SortOrder, row_ids, row_keys
from .reader import ListPosition, Range, Reader, Window

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Generator, Sequence
    from typing import TypeAlias

    StartTask: TypeAlias = Callable[[Coroutine[Any, Any, Any]], asyncio.Task[Any]]

P = ParamSpec("P")
T = TypeVar("T")

_log: Final = logging.getLogger("aiovbr.paging")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list.

    Attributes:
        items: The rows that no earlier page contained.
        skip: Number of rows before the first one.
        total: Number of rows of the whole list; None if the response lacks it.
        model: The decoded response.
    """

    items: list[T]
    skip: int
    total: int | None
    model: PageModel[T] | FolderModel[T]


class Paginator(Generic[T]):
    """A list of the server; nothing is requested until it is awaited or iterated over.

    Await it for the first page, iterate over it for the rows, or over `pages()` for the pages. Each
    iteration starts again. A loop that ends early cancels its requests when the iterator is
    released; `aclose()` of the iterator cancels them and waits for their end.

    Args:
        listing: The list and its settings.
        start_task: Starts the task of a request ahead.
    """

    def __init__(self, listing: PagedList[T], start_task: StartTask = asyncio.create_task) -> None:
        self._listing = listing
        self._start_task = start_task
        self._state: _IterationState | None = None

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self._first().__await__()

    def __aiter__(self) -> RowIterator[T]:
        return RowIterator(self.pages())

    @property
    def order(self) -> SortOrder:
        """The order of the rows; in a stable one, no row that existed throughout is missed."""
        return self._listing.order

    @property
    def drift(self) -> Drift:
        """Changes of the list that the latest iteration has noticed so far."""
        return self._state.drift if self._state else Drift(self._listing.order.stable)

    @property
    def cursor(self) -> Cursor:
        """The position behind the latest row handed out; store it as `str(cursor)`."""
        listing = self._listing
        position = _start_of(listing) if self._state is None else self._state.position()
        return Cursor(listing.name, listing.filters, position)

    def resume(self, cursor: Cursor | str) -> Paginator[T]:
        """Return the list from a cursor on; another process may have made the cursor.

        Args:
            cursor: The cursor or its text.

        Raises:
            ConfigurationError: If the text is not a cursor, or the cursor belongs to another list
                or to other filters, or the list has one page only.
        """
        listing = self._listing
        parsed = Cursor.parse(cursor) if isinstance(cursor, str) else cursor
        if (parsed.operation, parsed.filters) != (listing.name, listing.filters):
            raise ConfigurationError(
                f"the cursor belongs to {parsed.operation} with other arguments, or to another"
                f" list: it does not fit {listing.name} with these arguments"
            )
        if listing.single:
            raise ConfigurationError(f"{listing.name} has one page only: it cannot be resumed")
        return self._changed(replace(listing, cursor=parsed))

    def prefetch(self, pages: int) -> Paginator[T]:
        """Return the list with another number of pages requested ahead.

        Args:
            pages: Maximum number of pages in flight or waiting; 0 requests one page at a time.

        Raises:
            ConfigurationError: If it is negative.
        """
        if pages < 0:
            raise ConfigurationError(f"prefetch({pages}): the number of pages cannot be negative")
        return self._changed(replace(self._listing, prefetch=pages))

    def pages(self) -> Pages[T]:
        """Return an iterator over the pages, each with the rows that no earlier page contained."""
        pages = Pages(self._listing, self._start_task)
        # Not the pages themselves: a loop that breaks must drop the last reference to them.
        self._state = pages.state
        return pages

    async def all(self) -> list[T]:
        """Return all rows."""
        return [row async for row in self]

    async def _first(self) -> Page[T]:
        rows = Range(self._listing.skip, self._listing.size)
        model = await self._listing.fetch(rows)
        return Page(_rows_of(model, self._listing), rows.skip, _total_of(model), model)

    def _changed(self, listing: PagedList[T]) -> Paginator[T]:
        return Paginator(listing, self._start_task)


@dataclass(slots=True)
class _NewRows:
    """The new rows of a page."""

    ids: Sequence[Any] | None
    keys: Sequence[Any] | None
    positions: Sequence[int]
    last: bool
    open_before: dict[Any, Any]


class _IterationState:
    """State of an iteration; it holds no reference that keeps the iteration alive."""

    def __init__(self, listing: PagedList[Any]) -> None:
        self.reader = Reader(
            listing.skip,
            listing.size,
            stable=listing.order.stable,
            position=listing.cursor.position if listing.cursor else None,
        )
        self.unread: deque[Any] = deque()
        self._trail = Trail(_start_of(listing))
        self._latest: _NewRows | None = None

    @property
    def drift(self) -> Drift:
        return self.reader.drift

    def hand_out(self, rows: _NewRows) -> None:
        """Record the rows of a page; those in `unread` are not yet handed out."""
        if self._latest is not None:
            _record(self._trail, self._latest, 0)
        self._latest = rows

    def position(self) -> ListPosition:
        trail, latest, unread = self._trail.copy(), self._latest, len(self.unread)
        if latest is not None:
            _record(trail, latest, unread)
        return trail.position(
            latest.open_before if latest is not None and unread else self.reader.open
        )


def _record(trail: Trail, rows: _NewRows, unread: int) -> None:
    count = len(rows.positions) - unread
    if count:
        ids, keys = rows.ids, rows.keys
        trail.record(
            ids[:count] if ids else None,
            keys[:count] if keys else None,
            rows.positions[count - 1] + 1,
            last=rows.last and not unread,
        )


class Pages(Generic[T]):
    """Iterator over the pages of a list. It owns its requests in flight.

    Args:
        listing: The list and its settings.
        start_task: Starts the task of a request ahead.
    """

    def __init__(self, listing: PagedList[T], start_task: StartTask) -> None:
        self._listing = listing
        self._fetch = listing.fetch
        self._start_task = start_task
        self._ahead: deque[tuple[Range, asyncio.Task[Any]]] = deque()
        self._started = False
        self._ended = False
        self._warned = False
        self.state = _IterationState(listing)

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
        """End the iteration: cancel the requests in flight and wait for their end."""
        tasks = self._cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def __del__(self) -> None:
        # `break` ends a loop without a call, and releases the iterator.
        self._cancel()

    def _cancel(self) -> list[asyncio.Task[Any]]:
        tasks = [task for _, task in self._ahead]
        self._ahead.clear()
        self._ended = True
        for task in tasks:
            task.cancel()
        return tasks

    async def _next(self) -> Page[T] | None:
        """Return the next page, None if the response does not join on to the rows read before."""
        reader = self.state.reader
        if self._listing.single:
            return await self._single_page()
        ahead = bool(self._ahead) and not reader.searching
        if ahead:
            requested, task = self._ahead[0]
            model = await self._response_of(task)
        else:
            requested = reader.next_range()
            model = await self._fetch(requested)
        listing = self._listing
        rows = _rows_of(model, listing)
        ids, keys = row_ids(rows, listing.identity), row_keys(rows, listing.order.column)
        total = _total_of(model)
        open_before = reader.open
        fresh = reader.join(Window(requested, len(rows), total, ids, keys))
        if fresh is None:
            return None
        if ahead:
            self._ahead.popleft()
        if reader.finished:
            await self.aclose()
        self._run_ahead()
        self._warn()
        first = requested.skip + (fresh[0] if fresh else 0)
        if len(fresh) < len(rows):
            rows = [rows[n] for n in fresh]
            ids = None if ids is None else [ids[n] for n in fresh]
            keys = None if keys is None else [keys[n] for n in fresh]
        positions = [requested.skip + n for n in fresh]
        self.state.hand_out(_NewRows(ids, keys, positions, reader.finished, open_before))
        return Page(rows, first, total, model)

    async def _single_page(self) -> Page[T]:
        model = await self._fetch(Range(self._listing.skip, self._listing.size))
        rows, total = _rows_of(model, self._listing), _total_of(model)
        drift = self.state.drift
        drift.stable, drift.first_total, drift.last_total = True, total, total
        drift.unproven = int(total is not None and total > len(rows))
        self._ended = True
        self._warn()
        return Page(rows, 0, total, model)

    async def _response_of(self, task: asyncio.Task[Any]) -> Any:
        try:
            return await task
        except asyncio.CancelledError:
            reader = asyncio.current_task()
            if reader is None or reader.cancelling():
                raise
            # Without this error the reader would take its rows for all rows of the list.
            raise ConfigurationError(
                f"{self._listing.name}: the connection was closed while the list was read: read it"
                " inside the `async with` of the connection"
            ) from None

    def _run_ahead(self) -> None:
        while len(self._ahead) < self._listing.prefetch:
            requested = self.state.reader.range_ahead()
            if requested is None:
                return
            task = self._start_task(_fetch_range(self._fetch, requested))
            self._ahead.append((requested, task))

    def _warn(self) -> None:
        if self.state.drift.harmful and not self._warned:
            self._warned = True
            _log.warning(
                "%s changed while it was read, and rows may be missing", self._listing.name
            )


class RowIterator(Generic[T]):
    """Iterator over the rows of a list. It owns its requests in flight.

    Args:
        pages: The pages of the list.
    """

    def __init__(self, pages: Pages[T]) -> None:
        self._pages = pages
        self._rows: deque[T] = pages.state.unread

    def __aiter__(self) -> RowIterator[T]:
        return self

    async def __anext__(self) -> T:
        while not self._rows:
            self._rows.extend((await self._pages.__anext__()).items)
        return self._rows.popleft()

    async def aclose(self) -> None:
        """End the iteration: cancel the requests in flight and wait for their end."""
        self._rows = deque()  # the state keeps its rows: a cursor depends on them
        await self._pages.aclose()


async def _fetch_range(fetch: Callable[[Range], Awaitable[Any]], rows: Range) -> Any:
    return await fetch(rows)


def _start_of(listing: PagedList[Any]) -> ListPosition:
    return listing.cursor.position if listing.cursor else ListPosition(listing.skip)


def _rows_of(model: Any, listing: PagedList[T]) -> list[T]:
    # Lenient decoding reads a missing required property as None.
    rows: Sequence[T] | None = getattr(model, listing.rows)
    if not rows:
        return []
    if not isinstance(rows, (list, tuple)):
        kind = type(rows).__name__
        raise DecodeError(
            f"{listing.name}: {listing.rows} is no array but {kind}", path=listing.rows
        )
    return list(rows)


def _total_of(model: Any) -> int | None:
    total = getattr(getattr(model, "pagination", None), "total", None)
    return total if isinstance(total, int) else None


def paginate(
    operation: Callable[P, Awaitable[PageModel[T] | FolderModel[T]]],
    *args: P.args,
    **kwargs: P.kwargs,
) -> Paginator[T]:
    """Return a list of the server; nothing is requested yet.

    Args:
        operation: A method of `vbr.api` that returns a page.
        *args: Its arguments.
        **kwargs: Its arguments; `skip` leaves rows out, `limit` is the size of a page. A list that
            pages in its body has both there. Without `order_column`, or an order in the body, the
            list is read in a stable order, if it has one.

    Raises:
        ConfigurationError: If the operation is not a paged list, or the arguments do not fit it.
    """
    return Paginator(describe_list(operation, args, dict(kwargs)))


__all__ = ["FolderModel", "Page", "PageModel", "Pages", "Paginator", "RowIterator", "paginate"]
