"""Errors of the generated client; the wrappers add theirs below the same root.

VbrError
├── ApiError                    the server answered, and not with a success
│   ├── BadRequestError         400
│   ├── AuthenticationError     401
│   ├── PermissionDeniedError   403
│   ├── NotFoundError           404
│   ├── ConflictError           409
│   ├── RateLimitedError        429
│   ├── ServerError             5xx
│   │   └── ServiceUnavailableError   503
│   └── UnexpectedStatusError   any other
└── DecodeError                 the answer cannot be read as the document says
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

import orjson

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .messages import Operation, Response


def _revive(kind: type[VbrError], args: tuple[Any, ...], state: dict[str, Any]) -> VbrError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class VbrError(Exception):
    """Root of every error that this library raises on purpose. All of them can be pickled.

    Attributes:
        call_id: Names the call in log lines and events, where `aiovbr` made it.
        attempts: What was tried, where `aiovbr` tried.
    """

    call_id: str | None = None
    attempts: tuple[Any, ...] = ()

    def __reduce__(self) -> tuple[Any, ...]:
        return (_revive, (type(self), self.args, self.__dict__))


class ApiError(VbrError):
    """The server answered with something else than a success.

    Attributes:
        operation: The operation that was called.
        status: HTTP status.
        headers: Response headers.
        body: Raw response body; neither `str` nor `repr` shows it.
        error_code: `errorCode` of the server's error body, if there is one.
        message: `message` of it.
        resource_id: `resourceId` of it.
        details: The whole error body, if it is a JSON object.
    """

    status: int
    summary: ClassVar[str] = "unexpected answer"

    def __init__(self, operation: Operation, response: Response) -> None:
        self.operation = operation
        self.status = response.status
        self.headers: Mapping[str, str] = dict(response.headers)
        self.body = response.body
        self.details: dict[str, Any] | None = _object(response.body)
        details = self.details or {}
        self.error_code: str | None = _text(details.get("errorCode"))
        self.message: str | None = _text(details.get("message"))
        self.resource_id: str | None = _text(details.get("resourceId"))
        super().__init__(self._tell())

    def _tell(self) -> str:
        operation = self.operation
        told = f"{operation.id} ({operation.method} {operation.path}): {self.status} {self.summary}"
        said = ": ".join(part for part in (self.error_code, self.message) if part)
        if said:
            return f"{told}: {said}"
        return f"{told} ({len(self.body)} bytes without an error message)"


class BadRequestError(ApiError):
    """400: the server refused the request as it stands; `message` says which field."""

    summary = "refused as invalid"


class AuthenticationError(ApiError):
    """401: the token was refused, or the login."""

    summary = "not authenticated"


class PermissionDeniedError(ApiError):
    """403: the account lacks a claim; `operation.claims` lists what the operation needs."""

    summary = "not permitted"

    def _tell(self) -> str:
        told = super()._tell()
        claims = ", ".join(self.operation.claims)
        return f"{told} (needs the claim {claims})" if claims else told


class NotFoundError(ApiError):
    """404: there is no such object, or no such operation on this server."""

    summary = "not found"


class ConflictError(ApiError):
    """409: the object's state forbids the operation."""

    summary = "conflict"


class RateLimitedError(ApiError):
    """429: too many requests; `headers` may hold Retry-After."""

    summary = "too many requests"


class ServerError(ApiError):
    """5xx: the server, or a gateway before it, failed."""

    summary = "server error"


class ServiceUnavailableError(ServerError):
    """503: the server is not ready or overloaded; `headers` may hold Retry-After."""

    summary = "service unavailable"


class UnexpectedStatusError(ApiError):
    """A status that the document does not know for this operation."""


class DecodeError(VbrError):
    """The answer cannot be read as the document says.

    Attributes:
        path: Where in the answer, for instance `data[1].hostId`; empty for the whole of it.
        operation: The operation that was called, if one was.
        body: Raw response body, where it could not be read at all.
    """

    def __init__(
        self,
        message: str,
        *,
        path: str = "",
        operation: Operation | None = None,
        body: bytes = b"",
    ) -> None:
        super().__init__(message)
        self.path = path
        self.operation = operation
        self.body = body


_BY_STATUS: Final[dict[int, type[ApiError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    429: RateLimitedError,
    503: ServiceUnavailableError,
}


def error_from(operation: Operation, response: Response) -> ApiError:
    """Return the error that tells of a response which is not a success."""
    kind = _BY_STATUS.get(response.status)
    if kind is None:
        kind = ServerError if 500 <= response.status < 600 else UnexpectedStatusError
    error = kind(operation, response)
    error.call_id, error.attempts = response.call_id, response.attempts
    return error


def _object(body: bytes) -> dict[str, Any] | None:
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        return None
    return value if isinstance(value, dict) else None  # pyright: ignore[reportUnknownVariableType]


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


__all__ = [
    "ApiError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "DecodeError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitedError",
    "ServerError",
    "ServiceUnavailableError",
    "UnexpectedStatusError",
    "VbrError",
    "error_from",
]
