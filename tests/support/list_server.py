"""A server in memory for any paged operation of any revision, without a network."""

from __future__ import annotations

import inspect
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl
from uuid import UUID

import orjson

import vbr_api
from vbr_api.runtime import LENIENT, OpenEnum, Response

if TYPE_CHECKING:
    from collections.abc import Callable

    from vbr_api.runtime import Decoding, Operation, Request, StreamedResponse

BORN = "2026-01-01T00:{:02}:{:02}+00:00"


def row(number: int, identity: str, ids: int | None = None) -> dict[str, Any]:
    """Return a row; every order sorts it by its number. With `ids`, rows share that many ids."""
    head, *rest = identity.split("_")
    born = BORN.format(number // 60, number % 60)
    shared = number % ids if ids else number
    return {
        head + "".join(word.title() for word in rest): str(UUID(int=shared + 1)),
        "name": f"row {number:05}",
        "creationTime": born,
        "creationTimeUtc": born,
        "detectionTimeUtc": born,
        "hint": f"row {number:05}",
        "username": f"row {number:05}",
        "number": number,
    }


@dataclass
class ListServer:
    """A server whose rows are numbers.

    Attributes:
        rows: Numbers of the rows.
        page_max: Maximum number of rows per page.
        ids: Number of different ids, which rows share; None gives each row its own id.
        after: Called after each page.
        requested: `skip` and `limit` of each request.
        orders: Order columns that were requested.
    """

    rows: list[int]
    page_max: int = 40
    ids: int | None = None
    after: Callable[[ListServer], None] | None = None
    requested: list[tuple[int, int]] = field(default_factory=list)
    orders: set[str | None] = field(default_factory=set)
    decoding: Decoding = LENIENT

    async def send(self, request: Request) -> Response:
        operation = request.operation
        skip, limit, order = _paging_of(request)
        self.requested.append((skip, limit))
        self.orders.add(order)
        numbers = sorted(self.rows)
        if operation.paging != "single":
            numbers = numbers[skip : skip + min(limit, self.page_max)]
        page = {
            operation.rows: [row(number, operation.identity, self.ids) for number in numbers],
            "pagination": {"total": len(self.rows), "count": len(numbers), "skip": skip},
        }
        if self.after is not None:
            self.after(self)
        return Response(200, {}, orjson.dumps(page))

    async def stream(self, request: Request) -> StreamedResponse:
        raise AssertionError(request.operation.id)  # no list is streamed


def _paging_of(request: Request) -> tuple[int, int, str | None]:
    if request.operation.paging == "body":
        assert isinstance(request.body, bytes)
        body = orjson.loads(request.body)
        paging = body.get("pagination") or body
        order = body.get("sorting") or body.get("order") or {}
        return paging["skip"], paging["limit"], order.get("property") or order.get("orderColumn")
    query = dict(parse_qsl(request.query))
    return int(query.get("skip", 0)), int(query.get("limit", 0)), query.get("orderColumn")


def method(server: ListServer, operation: Operation) -> Any:
    """Return the generated method of an operation, bound to the server."""
    api = vbr_api.api_class(operation.revision)(server)
    return getattr(getattr(api, operation.group), operation.name)


def arguments(operation: Operation) -> dict[str, Any]:
    """Return the required arguments of an operation."""
    package = f"vbr_api.{vbr_api.REVISIONS[operation.revision]}"
    module = import_module(f"{package}.operations.{operation.name}")
    models = import_module(f"{package}.models")
    required: dict[str, Any] = {}
    for name, parameter in inspect.signature(module.build).parameters.items():
        if parameter.default is not inspect.Parameter.empty:
            continue
        kind = str(parameter.annotation).partition(" | ")[0]
        if kind == "UUID":
            required[name] = UUID(int=7)
        elif kind == "str":
            required[name] = "x"
        elif kind == "Body":
            required[name] = b"the upload"
        elif kind == "bool":
            required[name] = True
        elif issubclass(getattr(models, kind), OpenEnum):
            required[name] = next(iter(getattr(models, kind)))
        else:
            values = {"type": "User", "path": "/"}
            known = getattr(models, kind).wire_names.values()
            required[name] = getattr(models, kind).from_dict(
                {key: value for key, value in values.items() if key in known}
            )
    return required
