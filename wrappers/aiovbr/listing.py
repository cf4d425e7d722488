"""How a paged operation is asked for its rows, whichever way it pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from vbr_api.runtime import Model

from . import defaults
from .bodies import asking_for, range_of
from .cursor import Cursor, digest
from .errors import ConfigurationError
from .order import Order, choose
from .pages import Range

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from vbr_api.runtime import Operation

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
class Listing(Generic[T]):
    """A list, and how it is read.

    Attributes:
        name: Operation id.
        fetch: Asks for a range of rows.
        skip: Rows to leave out at the start.
        size: Rows to ask for at a time.
        order: The order of its rows.
        filters: Digest of what it is filtered by.
        single: Whether the list has but one page.
        prefetch: Pages that may be on their way or waiting, ahead of the one in use.
        cursor: Where to begin.
    """

    name: str
    fetch: Callable[[Range], Awaitable[PageModel[T]]] = field(repr=False)
    skip: int
    size: int
    order: Order
    filters: str
    single: bool = False
    prefetch: int = defaults.PREFETCH
    cursor: Cursor | None = None


def listing_of(
    operation: Callable[..., Awaitable[PageModel[T]]],
    args: tuple[Any, ...],
    named: dict[str, Any],
) -> Listing[T]:
    """Return the list that an operation gives with these arguments.

    Raises:
        ConfigurationError: If the operation is no paged list.
    """
    described: Operation | None = getattr(operation, "operation", None)
    named = {name: value for name, value in named.items() if value is not None}
    if described is None:
        name: str = getattr(operation, "__name__", "list")
        return _in_query(name, operation, args, named, ())
    if described.paging == "query":
        return _in_query(described.id, operation, args, named, described.order_columns)
    if described.paging == "body":
        return _in_body(described.id, operation, args, named)
    if described.paging == "single":
        return _single(described.id, operation, args, named)
    raise ConfigurationError(f"{described.id} is no list with pages: call it as it is")


def _in_query(
    name: str,
    operation: Callable[..., Awaitable[PageModel[T]]],
    args: tuple[Any, ...],
    named: dict[str, Any],
    columns: Sequence[str],
) -> Listing[T]:
    skip, size = named.pop("skip", 0), named.pop("limit", 0)
    asked_for = named.get("order_column")
    column = None if asked_for is None else str(getattr(asked_for, "value", asked_for))
    order = choose(columns, column)
    named = {**order.parameters(), **named}

    def fetch(asked: Range) -> Awaitable[PageModel[T]]:
        return operation(*args, **named, skip=asked.skip, limit=asked.limit)

    return _listing(name, fetch, skip, size, order, {**named, "": args})


def _in_body(
    name: str,
    operation: Callable[..., Awaitable[PageModel[T]]],
    args: tuple[Any, ...],
    named: dict[str, Any],
) -> Listing[T]:
    bodies = [one for one in (*args, named.pop("body", None)) if isinstance(one, Model)]
    if len(bodies) != 1:
        raise ConfigurationError(f"{name} pages in its body: give it one, an empty one will do")
    body = bodies[0]
    others = tuple(one for one in args if one is not body)
    skip, size = range_of(body)
    first = asking_for(body, Range(skip, size or defaults.PAGE_SIZE))

    def fetch(asked: Range) -> Awaitable[PageModel[T]]:
        return operation(*others, **named, body=asking_for(body, asked))

    filters = {**named, "": others, "body": first.to_dict()}
    return _listing(name, fetch, skip, size, choose(()), filters)


def _single(
    name: str,
    operation: Callable[..., Awaitable[PageModel[T]]],
    args: tuple[Any, ...],
    named: dict[str, Any],
) -> Listing[T]:
    def fetch(_: Range) -> Awaitable[PageModel[T]]:
        return operation(*args, **named)

    return Listing(name, fetch, 0, defaults.PAGE_SIZE, choose(()), digest(named), single=True)


def _listing(
    name: str,
    fetch: Callable[[Range], Awaitable[PageModel[T]]],
    skip: int,
    size: int,
    order: Order,
    filters: dict[str, Any],
) -> Listing[T]:
    if skip < 0 or size < 0:
        raise ConfigurationError(f"{name}: neither skip nor limit can be negative")
    told = digest({**filters, "skip": skip})
    return Listing(name, fetch, skip, size or defaults.PAGE_SIZE, order, told)


__all__ = ["Listing", "PageModel", "listing_of"]
