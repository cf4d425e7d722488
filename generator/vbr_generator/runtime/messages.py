"""Operations, requests, responses and transports."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO, Literal, NamedTuple, Protocol, TypeAlias, TypeVar

if TYPE_CHECKING:
    from .decoding import Decoding

F = TypeVar("F", bound=Callable[..., Any])

Body: TypeAlias = "bytes | BinaryIO | AsyncIterable[bytes]"
"""An upload: bytes, a file opened for reading in binary mode, or an async iterator of chunks."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the API, as the curated document describes it.

    Attributes:
        id: Operation id of the document, for instance `GetAllRepositories`.
        name: Python name, for instance `get_all_repositories`.
        group: Attribute of `Api` with the operation as a method.
        method: HTTP method.
        path: Route template, for instance `/api/v1/jobs/{id}`.
        revision: API revision, sent as `x-api-version`.
        summary: One line.
        accept: Media type of a success.
        secured: True if the operation needs a bearer token.
        idempotent: True if sending the request twice is harmless: every GET, and operations with
            the mark `x-vbr-idempotent`; a GET that changes state is marked as not idempotent.
        claims: The authorization claims that the document requires.
        paging: `query` (skip and limit in the query), `body` (in the body), `single` (one page that
            holds all rows), or None.
        rows: Attribute of a page that holds the rows.
        identity: Attribute that identifies a row, if rows have it.
        order_columns: Columns by which the server can order the rows.
        streams: True if a success is a binary body.
        slow: True if the server may need minutes (the mark `x-vbr-slow`).
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
    # Called for every request; `dict[str, str]()` takes five times as long.
    return {}


@dataclass(slots=True)
class Request:
    """One request, without the server's address and the bearer token.

    Attributes:
        operation: The called operation.
        path: Percent-encoded path.
        query: Percent-encoded query, without the question mark; may be empty.
        headers: Header parameters of the operation.
        body: The body, or None.
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
        """Path and query of the request line."""
        return f"{self.path}?{self.query}" if self.query else self.path

    @property
    def replayable(self) -> bool:
        """True if the body can be sent twice: bytes, or an object with a true `replayable`."""
        body = self.body
        return body is None or isinstance(body, bytes) or getattr(body, "replayable", False) is True


class Attempt(NamedTuple):
    """Result of one attempt of a call.

    Attributes:
        number: 1 for the first attempt.
        status: HTTP status of the response, None without a response.
        failure: Kind of failure without a response: `refused`, `timeout`, `reset`, ...
        sent: True if the request may have reached the server.
        seconds: Duration in seconds.
    """

    number: int
    status: int | None
    failure: str | None
    sent: bool
    seconds: float


class CallRecord(NamedTuple):
    """Record of an ended call; its response and its error carry it.

    A tuple without an object for the last attempt, because every call creates one.

    Attributes:
        id: Id of the call in events and log records; None without events.
        failed: Attempts that failed, oldest first.
        status: HTTP status of the attempt that succeeded; None if none did.
        seconds: Duration of that attempt in seconds.
    """

    id: str | None
    failed: tuple[Attempt, ...]
    status: int | None = None
    seconds: float = 0.0

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """All attempts, oldest first."""
        if self.status is None:
            return self.failed
        last = Attempt(len(self.failed) + 1, self.status, None, True, self.seconds)
        return (*self.failed, last)


@dataclass(slots=True)
class Response:
    """A response with its complete body.

    Attributes:
        status: HTTP status.
        headers: Response headers.
        body: Raw body.
        call: Record of the call; None if the transport keeps none.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    call: CallRecord | None = field(default=None, repr=False)


class StreamedResponse(Protocol):
    """A response with an unread body. The caller must close it."""

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
        """Release the connection if the body was read, else close it."""
        ...


class Transport(Protocol):
    """Sends requests: `AiohttpTransport`, or the connection of `aiovbr`."""

    @property
    def decoding(self) -> Decoding:
        """Decoding mode of responses."""
        ...

    def send(self, request: Request) -> Coroutine[Any, Any, Response]:
        """Send a request and return the response.

        Raises:
            ApiError: If the status is not 2xx.
        """
        ...

    def stream(self, request: Request) -> Coroutine[Any, Any, StreamedResponse]:
        """Send a request and return the response once its headers have arrived.

        Raises:
            ApiError: If the status is not 2xx.
        """
        ...


def describes(operation: Operation) -> Callable[[F], F]:
    """Return a decorator that sets the `operation` attribute of a generated method."""

    def mark(method: F) -> F:
        attributes: Any = method
        attributes.operation = operation
        return method

    return mark


__all__ = [
    "Attempt",
    "Body",
    "CallRecord",
    "Operation",
    "Request",
    "Response",
    "StreamedResponse",
    "Transport",
    "describes",
]
