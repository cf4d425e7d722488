"""Lists, page by page or row by row, a few pages ahead of their reader."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Protocol, TypeVar

from . import defaults
from .errors import ConfigurationError
from .pages import Planner, Range

if TYPE_CHECKING:
    from vbr_api.runtime import Operation

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class PageModel(Protocol[T_co]):
    """What every paged answer of the API looks like."""

    @property
    def data(self) -> Sequence[T_co]:
        """The rows."""
        ...

    @property
    def pagination(self) -> Any:
        """`total`, `count`, and perhaps `skip` and `limit`."""
        ...


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list.

    Attributes:
        items: The rows.
        skip: Rows before the first one.
        total: Rows of the whole list as the server said with this page, if it did.
        model: The answer as it was decoded.
    """

    items: list[T]
    skip: int
    total: int | None
    model: PageModel[T]


Fetch = Callable[[Range], Awaitable[PageModel[T]]]


class Paginator(Generic[T]):
    """A list of the server, not yet asked for.

    Await it for the first page, iterate over it for the rows, or over `pages()`. Each iteration
    starts anew. A loop that ends early leaves no request running.

    Args:
        fetch: Asks for a range of rows.
        skip: Rows to leave out at the start.
        size: Rows to ask for at a time.
        prefetch: Pages that may be on their way or waiting, ahead of the one in use.
        single: Whether the list has but one page.
    """

    def __init__(
        self, fetch: Fetch[T], *, skip: int, size: int, prefetch: int, single: bool
    ) -> None:
        if prefetch < 0:
            raise ConfigurationError("prefetch cannot be negative")
        self._fetch = fetch
        self._skip = skip
        self._size = size
        self._prefetch = prefetch
        self._single = single

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self._first().__await__()

    def __aiter__(self) -> AsyncIterator[T]:
        return _Rows(self.pages())

    def pages(self) -> Pages[T]:
        """Return an iterator over the pages. Pages may be empty before the last one."""
        planner = Planner(self._skip, self._size)
        return Pages(self._fetch, planner, self._prefetch, self._single)

    async def all(self) -> list[T]:
        """Return all rows."""
        return [row async for row in self]

    async def _first(self) -> Page[T]:
        asked = Range(self._skip, self._size)
        return _page(asked, await self._fetch(asked))


class Pages(Generic[T]):
    """Pages in order. It owns the requests that are on their way: dropping it cancels them."""

    def __init__(self, fetch: Fetch[T], planner: Planner, prefetch: int, single: bool) -> None:
        self._fetch = fetch
        self._planner = planner
        self._prefetch = prefetch
        self._single = single
        self._started = False
        self._ahead: deque[tuple[Range, asyncio.Task[PageModel[T]]]] = deque()

    def __aiter__(self) -> Pages[T]:
        return self

    async def __anext__(self) -> Page[T]:
        try:
            return await self._next()
        except StopAsyncIteration:
            raise
        except BaseException:
            await self.aclose()
            raise

    async def aclose(self) -> None:
        """Cancel what is on its way and wait for its end."""
        tasks = self._cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def __del__(self) -> None:
        # `break` ends a loop without a call; the loop held the only reference.
        self._cancel()

    def _cancel(self) -> list[asyncio.Task[PageModel[T]]]:
        tasks = [task for _, task in self._ahead]
        self._ahead.clear()
        self._single = self._started = True
        for task in tasks:
            task.cancel()
        return tasks

    async def _next(self) -> Page[T]:
        if self._ahead:
            asked, task = self._ahead[0]
            model = await task
            self._ahead.popleft()
        else:
            following = None if self._single and self._started else self._planner.next_range()
            if following is None:
                raise StopAsyncIteration
            asked = following
            self._started = True
            model = await self._fetch(asked)
        page = _page(asked, model)
        if not self._single:
            rest = self._planner.returned(asked, len(page.items), page.total)
            if rest is not None:
                self._ahead.appendleft((rest, self._start(rest)))
            self._run_ahead()
        return page

    def _run_ahead(self) -> None:
        if self._planner.total is None:
            return
        while len(self._ahead) < self._prefetch:
            asked = self._planner.next_range()
            if asked is None:
                return
            self._ahead.append((asked, self._start(asked)))

    def _start(self, asked: Range) -> asyncio.Task[PageModel[T]]:
        return asyncio.ensure_future(_run(self._fetch, asked))


class _Rows(Generic[T]):
    def __init__(self, pages: Pages[T]) -> None:
        self._pages = pages
        self._rows: deque[T] = deque()

    def __aiter__(self) -> _Rows[T]:
        return self

    async def __anext__(self) -> T:
        while not self._rows:
            self._rows.extend((await self._pages.__anext__()).items)
        return self._rows.popleft()


async def _run(fetch: Fetch[T], asked: Range) -> PageModel[T]:
    return await fetch(asked)


def _page(asked: Range, model: PageModel[T]) -> Page[T]:
    # A required property reads as None if the server left it out.
    pagination: Any = getattr(model, "pagination", None)
    total = getattr(pagination, "total", None)
    rows: Sequence[T] | None = model.data
    return Page(
        list(rows) if rows else [], asked.skip, total if isinstance(total, int) else None, model
    )


def paginate(
    operation: Callable[P, Awaitable[PageModel[T]]], *args: P.args, **kwargs: P.kwargs
) -> Paginator[T]:
    """Return a list of the server, not yet asked for.

    Args:
        operation: A method of `vbr.api` that answers a page.
        *args: Its arguments.
        **kwargs: Its arguments; `skip` leaves rows out, `limit` is the size of a page.

    Raises:
        ConfigurationError: If the operation is no paged list.
    """
    return paginate_with(operation, defaults.PREFETCH, *args, **kwargs)


def paginate_with(
    operation: Callable[P, Awaitable[PageModel[T]]],
    prefetch: int,
    *args: P.args,
    **kwargs: P.kwargs,
) -> Paginator[T]:
    """Do what `paginate` does, with another number of pages ahead."""
    described: Operation | None = getattr(operation, "operation", None)
    paging = described.paging if described is not None else "query"
    if paging not in ("query", "single"):
        name = described.id if described is not None else repr(operation)
        raise ConfigurationError(f"{name} is no list with pages: call it as it is")
    single = paging == "single"
    named: dict[str, Any] = dict(kwargs)
    skip = named.pop("skip", None) or 0
    size = named.pop("limit", None) or defaults.PAGE_SIZE
    call: Callable[..., Awaitable[PageModel[T]]] = operation

    def fetch(asked: Range) -> Awaitable[PageModel[T]]:
        if single:
            return call(*args, **named)
        return call(*args, **named, skip=asked.skip, limit=asked.limit)

    return Paginator(fetch, skip=skip, size=size, prefetch=prefetch, single=single)


__all__ = ["Page", "PageModel", "Pages", "Paginator", "paginate"]
