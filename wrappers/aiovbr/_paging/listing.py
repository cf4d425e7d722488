"""Lists of the API: how each is requested, whichever way it pages."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar

from .. import defaults
from .._pipeline.described import operation_of
from ..errors import ConfigurationError
from .bodies import (
    body_for_range,
    body_ordered_by,
    empty_body,
    find_models,
    requested_column,
    requested_range,
)
from .cursor import Cursor, digest
from .order import SortOrder, choose_order
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
    """A model of a page: rows in `data`."""

    @property
    def data(self) -> Sequence[T_co]:
        """The rows."""
        ...

    @property
    def pagination(self) -> Any:
        """`total`, `count`, and optionally `skip` and `limit`."""
        ...


class FolderModel(Protocol[T_co]):
    """A model of a page that is a folder: its rows are the items of the folder."""

    @property
    def items(self) -> Sequence[T_co]:
        """The rows."""
        ...

    @property
    def pagination(self) -> Any:
        """`total`, `count`, and optionally `skip` and `limit`."""
        ...


@dataclass(frozen=True, slots=True)
class PagedList(Generic[T]):
    """A list and the settings with which it is read.

    Attributes:
        name: Operation id.
        fetch: Requests a range of rows.
        skip: Number of rows to leave out at the start.
        size: Number of rows per request.
        order: The order of the rows.
        filters: Digest of the filters.
        single: True if the list has one page only.
        rows: Attribute of a response that holds the rows.
        identity: Attribute that identifies a row; None reads the list by position.
        prefetch: Maximum number of pages that are in flight or waiting, ahead of the page in use.
        cursor: The cursor from which to resume.
    """

    name: str
    fetch: Callable[[Range], Awaitable[Any]] = field(repr=False)
    skip: int
    size: int
    order: SortOrder
    filters: str
    single: bool = False
    rows: str = "data"
    identity: str | None = "id"
    prefetch: int = defaults.PREFETCH
    cursor: Cursor | None = None


def describe_list(
    operation: Callable[..., Awaitable[PageModel[T] | FolderModel[T]]],
    args: tuple[Any, ...],
    named: dict[str, Any],
) -> PagedList[T]:
    """Describe the list that an operation returns for these arguments.

    Args:
        operation: A method of `vbr.api`, or a function that accepts `skip` and `limit`.
        args: Positional arguments.
        named: Keyword arguments; `skip` and `limit` set the start and the size of a page.

    Raises:
        ConfigurationError: If the operation is not a paged list, or the arguments do not fit it.
    """
    described = operation_of(operation)
    named = {name: value for name, value in named.items() if value is not None}
    if described is None:
        name: str = getattr(operation, "__name__", "list")
        return _paged_in_query(name, operation, args, named, ())
    if described.paging == "query":
        listing = _paged_in_query(described.id, operation, args, named, described.order_columns)
    elif described.paging == "body":
        listing = _paged_in_body(described, operation, args, named)
    elif described.paging is None:
        raise ConfigurationError(f"{described.id} is not a paged list: call it directly")
    elif described.idempotent:
        listing = _single_page(described.id, operation, args, named)
    else:
        # Its response has the form of a page, but each iteration would repeat the action.
        raise ConfigurationError(
            f"{described.id} is an action that returns all its rows at once: call it directly"
        )
    listing = replace(listing, rows=described.rows, identity=described.identity)
    if described.id in _REPEATING_IDS:
        # Without an identity a reader cannot detect that rows moved, whatever they are ordered by.
        order = replace(listing.order, stable=False)
        return replace(listing, identity=None, order=order)
    return listing


def _paged_in_query(
    name: str,
    operation: Callable[..., Awaitable[Any]],
    args: tuple[Any, ...],
    named: dict[str, Any],
    columns: Sequence[str],
) -> PagedList[Any]:
    skip, size = named.pop("skip", 0), named.pop("limit", 0)
    requested = named.get("order_column")
    column = None if requested is None else str(getattr(requested, "value", requested))
    order = choose_order(columns, column)
    named = {**order.parameters(), **named}

    def fetch(rows: Range) -> Awaitable[Any]:
        return operation(*args, **named, skip=rows.skip, limit=rows.limit)

    return _paged_list(name, fetch, skip, size, order, {**named, "": args})


def _paged_in_body(
    described: Operation,
    operation: Callable[..., Awaitable[Any]],
    args: tuple[Any, ...],
    named: dict[str, Any],
) -> PagedList[Any]:
    bodies = find_models((*args, named.pop("body", None)))
    others = tuple(argument for argument in args if not find_models((argument,)))
    body = bodies[0] if bodies else empty_body(operation)
    if body is None or len(bodies) > 1:
        raise ConfigurationError(
            f"{described.id} pages in its body: pass exactly one body, which may be empty"
        )
    skip, size = requested_range(body)
    order = choose_order(described.order_columns, requested_column(body))
    if order.chosen and order.column is not None:
        body = body_ordered_by(body, order.column)
    template = body
    first = body_for_range(body, Range(skip, size or defaults.PAGE_SIZE))

    def fetch(rows: Range) -> Awaitable[Any]:
        return operation(*others, **named, body=body_for_range(template, rows))

    filters = {**named, "": others, "body": first.to_dict()}
    return _paged_list(described.id, fetch, skip, size, order, filters)


def _single_page(
    name: str,
    operation: Callable[..., Awaitable[Any]],
    args: tuple[Any, ...],
    named: dict[str, Any],
) -> PagedList[Any]:
    def fetch(_: Range) -> Awaitable[Any]:
        return operation(*args, **named)

    order, filters = choose_order(()), digest(named)
    return PagedList(name, fetch, 0, defaults.PAGE_SIZE, order, filters, single=True)


def _paged_list(
    name: str,
    fetch: Callable[[Range], Awaitable[Any]],
    skip: int,
    size: int,
    order: SortOrder,
    filters: dict[str, Any],
) -> PagedList[Any]:
    if skip < 0 or size < 0:
        raise ConfigurationError(
            f"{name}: skip={skip}, limit={size}: neither of them may be negative"
        )
    filters_digest = digest({**filters, "skip": skip})
    return PagedList(name, fetch, skip, size or defaults.PAGE_SIZE, order, filters_digest)


__all__ = ["FolderModel", "PageModel", "PagedList", "describe_list"]
