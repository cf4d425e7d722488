"""What operations are made of: their description, requests, responses and transports."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO, Literal, Protocol, TypeAlias, TypeVar

if TYPE_CHECKING:
    from .forgiven import Decoding

F = TypeVar("F", bound=Callable[..., Any])

Body: TypeAlias = "bytes | BinaryIO | AsyncIterable[bytes]"
"""An upload: bytes, a file opened for reading in binary mode, or an async iterator of chunks."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the API, as the curated document describes it.

    Attributes:
        id: Operation id of the document, for instance `GetAllRepositories`.
        name: Its Python name, for instance `get_all_repositories`.
        group: Attribute of `Api` that has it as a method.
        method: HTTP method.
        path: Route template, for instance `/api/v1/jobs/{id}`.
        revision: API revision, sent as `x-api-version`.
        summary: One line, in this project's words.
        accept: Media type of a success.
        secured: Whether it needs a bearer token.
        idempotent: Whether sending it twice does no harm: GET and what an overlay marks, but for
            the GETs that an overlay tells to do more than read.
        claims: The authorization claims that the document demands.
        paging: `query` (skip and limit in the query), `body` (in the body), `single` (the envelope
            of a page, without a way to ask for another), or None.
        rows: Attribute of a paged answer that holds its rows.
        identity: Attribute that tells its rows apart, where they have it.
        order_columns: Columns that it can be ordered by.
        streams: Whether a success is a binary body.
        slow: Whether the server may take minutes for it, as an overlay marks.
    """

    id: str
    name: str
    group: str
    method: str
    path: str
    revision: str
    summary: str
    accept: str | None = "application/json"
    secured: bool = True
    idempotent: bool = False
    claims: tuple[str, ...] = ()
    paging: Literal["query", "body", "single"] | None = None
    rows: Literal["data", "items"] = "data"
    identity: str = "id"
    order_columns: tuple[str, ...] = ()
    streams: bool = False
    slow: bool = False


def _no_headers() -> dict[str, str]:
    # `dict[str, str]()` takes five times as long, and one is made for every request.
    return {}


@dataclass(slots=True)
class Request:
    """One request, complete but for the server's address and the bearer.

    Attributes:
        operation: What is called.
        path: Percent-encoded path.
        query: Percent-encoded query, without the question mark; may be empty.
        headers: Header parameters of the operation.
        body: What is sent, if anything.
        content_type: Media type of `body`.
    """

    operation: Operation
    path: str = field(repr=False)
    query: str = field(default="", repr=False)
    headers: dict[str, str] = field(default_factory=_no_headers, repr=False)
    body: Body | None = field(default=None, repr=False)
    content_type: str | None = None

    @property
    def target(self) -> str:
        """Path and query, as they stand in the request line."""
        return f"{self.path}?{self.query}" if self.query else self.path

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent a second time: bytes can, and what says so of itself."""
        body = self.body
        return body is None or isinstance(body, bytes) or getattr(body, "replayable", False) is True


@dataclass(slots=True)
class Response:
    """A response whose body was read.

    Attributes:
        status: HTTP status.
        headers: Response headers.
        body: Raw body.
        call_id: Names the call, if the transport does; for the error of a body that cannot be read.
        attempts: What the transport tried, for the same.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    call_id: str | None = None
    attempts: tuple[Any, ...] = field(default=(), repr=False)


class StreamedResponse(Protocol):
    """A response whose body is still to be read. It must be closed."""

    @property
    def status(self) -> int:
        """HTTP status."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """Response headers."""
        ...

    def iter_chunks(self) -> AsyncIterator[bytes]:
        """Iterate over the body as it arrives."""
        ...

    async def read(self) -> bytes:
        """Read the rest of the body."""
        ...

    async def aclose(self) -> None:
        """Give the connection back, or up."""
        ...


class Transport(Protocol):
    """What operations are sent through: `AiohttpTransport`, or the connection of `aiovbr`."""

    @property
    def decoding(self) -> Decoding:
        """How responses are decoded."""
        ...

    async def send(self, request: Request) -> Response:
        """Send a request and read its answer, whatever its status."""
        ...

    async def stream(self, request: Request) -> StreamedResponse:
        """Send a request and return once the answer's headers are there."""
        ...


def describes(operation: Operation) -> Callable[[F], F]:
    """Give a generated method its `operation` attribute."""

    def mark(method: F) -> F:
        attributes: Any = method
        attributes.operation = operation
        return method

    return mark


__all__ = [
    "Body",
    "Operation",
    "Request",
    "Response",
    "StreamedResponse",
    "Transport",
    "describes",
]
