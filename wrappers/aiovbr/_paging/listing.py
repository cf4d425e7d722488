"""How a paged operation is asked for its rows, whichever way it pages."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar

from .. import defaults
from .._pipeline.described import operation_of
from ..errors import ConfigurationError
from .bodies import asking_for, column_of, empty_body, models_in, ordered_by, range_of
from .cursor import Cursor, digest
from .order import Order, choose
from .reader import Range

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from vbr_api.runtime import Operation

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

# Lists whose `id` repeats: a row is one guest in one backup, and `id` is the guest's. Servers send
# 31 rows with 22 ids, and before 1.3-rev2 the rows do not name their backup, so no attribute
# identifies a row in every revision. These lists are read by position, and every row is yielded.
_REPEATING_IDS: Final = frozenset(
    ("GetAllBackupObjects", "GetBackupObjects", "GetBackupObjectsWithFiltering")
)


class PageModel(Protocol[T_co]):
    """What a paged answer of the API looks like."""

    @property
    def data(self) -> Sequence[T_co]:
        """The rows."""
        ...

    @property
    def pagination(self) -> Any:
        """`total`, `count`, and perhaps `skip` and `limit`."""
        ...


class FolderModel(Protocol[T_co]):
    """What a paged answer looks like that is a folder: its rows are what it holds."""

    @property
    def items(self) -> Sequence[T_co]:
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
        rows: Attribute of an answer that holds its rows.
        identity: Attribute that identifies a row; None reads the list by position.
        prefetch: Pages that may be on their way or waiting, ahead of the one in use.
        cursor: Where to begin.
    """

    name: str
    fetch: Callable[[Range], Awaitable[Any]] = field(repr=False)
    skip: int
    size: int
    order: Order
    filters: str
    single: bool = False
    rows: str = "data"
    identity: str | None = "id"
    prefetch: int = defaults.PREFETCH
    cursor: Cursor | None = None


def listing_of(
    operation: Callable[..., Awaitable[PageModel[T] | FolderModel[T]]],
    args: tuple[Any, ...],
    named: dict[str, Any],
) -> Listing[T]:
    """Return the list that an operation gives with these arguments.

    Raises:
        ConfigurationError: If the operation is no paged list.
    """
    described = operation_of(operation)
    named = {name: value for name, value in named.items() if value is not None}
    if described is None:
        name: str = getattr(operation, "__name__", "list")
        return _in_query(name, operation, args, named, ())
    if described.paging == "query":
        listing = _in_query(described.id, operation, args, named, described.order_columns)
    elif described.paging == "body":
        listing = _in_body(described, operation, args, named)
    elif described.paging is None:
        raise ConfigurationError(f"{described.id} is no list with pages: call it as it is")
    elif described.idempotent:
        listing = _single(described.id, operation, args, named)
    else:
        # Its answer has the form of a page, but each iteration would act anew.
        raise ConfigurationError(
            f"{described.id} acts on the server and answers with all its rows: call it as it is"
        )
    listing = replace(listing, rows=described.rows, identity=described.identity)
    if described.id in _REPEATING_IDS:
        # Without an identity a reader cannot detect that rows moved, whatever they are ordered by.
        order = replace(listing.order, stable=False)
        return replace(listing, identity=None, order=order)
    return listing


def _in_query(
    name: str,
    operation: Callable[..., Awaitable[Any]],
    args: tuple[Any, ...],
    named: dict[str, Any],
    columns: Sequence[str],
) -> Listing[Any]:
    skip, size = named.pop("skip", 0), named.pop("limit", 0)
    asked_for = named.get("order_column")
    column = None if asked_for is None else str(getattr(asked_for, "value", asked_for))
    order = choose(columns, column)
    named = {**order.parameters(), **named}

    def fetch(asked: Range) -> Awaitable[Any]:
        return operation(*args, **named, skip=asked.skip, limit=asked.limit)

    return _listing(name, fetch, skip, size, order, {**named, "": args})


def _in_body(
    described: Operation,
    operation: Callable[..., Awaitable[Any]],
    args: tuple[Any, ...],
    named: dict[str, Any],
) -> Listing[Any]:
    bodies = models_in((*args, named.pop("body", None)))
    others = tuple(one for one in args if not models_in((one,)))
    body = bodies[0] if bodies else empty_body(operation)
    if body is None or len(bodies) > 1:
        raise ConfigurationError(
            f"{described.id} pages in its body: give it one, an empty one will do"
        )
    skip, size = range_of(body)
    order = choose(described.order_columns, column_of(body))
    if order.chosen and order.column is not None:
        body = ordered_by(body, order.column)
    asked_with, first = body, asking_for(body, Range(skip, size or defaults.PAGE_SIZE))

    def fetch(asked: Range) -> Awaitable[Any]:
        return operation(*others, **named, body=asking_for(asked_with, asked))

    filters = {**named, "": others, "body": first.to_dict()}
    return _listing(described.id, fetch, skip, size, order, filters)


def _single(
    name: str,
    operation: Callable[..., Awaitable[Any]],
    args: tuple[Any, ...],
    named: dict[str, Any],
) -> Listing[Any]:
    def fetch(_: Range) -> Awaitable[Any]:
        return operation(*args, **named)

    return Listing(name, fetch, 0, defaults.PAGE_SIZE, choose(()), digest(named), single=True)


def _listing(
    name: str,
    fetch: Callable[[Range], Awaitable[Any]],
    skip: int,
    size: int,
    order: Order,
    filters: dict[str, Any],
) -> Listing[Any]:
    if skip < 0 or size < 0:
        raise ConfigurationError(f"{name}: neither skip nor limit can be negative")
    told = digest({**filters, "skip": skip})
    return Listing(name, fetch, skip, size or defaults.PAGE_SIZE, order, told)


__all__ = ["FolderModel", "Listing", "PageModel", "listing_of"]
