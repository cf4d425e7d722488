"""Errors of the generated client; `aiovbr` derives its own errors from the same root.

VbrError
├── ApiError                    the response is not a success
│   ├── BadRequestError         400
│   ├── AuthenticationError     401
│   ├── PermissionDeniedError   403
│   ├── NotFoundError           404
│   ├── ConflictError           409
│   ├── RateLimitedError        429
│   ├── ServerError             5xx
│   │   └── ServiceUnavailableError   503
│   └── UnexpectedStatusError   any other
├── DecodeError                 the response does not match the API document
└── ArgumentError               nothing was sent: an argument cannot be part of a request
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

import orjson

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .messages import Attempt, CallRecord, Operation, Response


def _revive(kind: type[VbrError], args: tuple[Any, ...], state: dict[str, Any]) -> VbrError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class VbrError(Exception):
    """Root of the errors of this library. All of them can be pickled.

    Attributes:
        call: Record of the failed call; None outside a call, and without `aiovbr`.
    """

    call: CallRecord | None = None

    @property
    def call_id(self) -> str | None:
        """Id of the call in events and log records, if there is one."""
        return None if self.call is None else self.call.id

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """All attempts of the call, oldest first; empty without a record."""
        return () if self.call is None else self.call.attempts

    def __reduce__(self) -> tuple[Any, ...]:
        return (_revive, (type(self), self.args, self.__dict__))


class ApiError(VbrError):
    """The response is not a success.

    Attributes:
        operation: The called operation.
        status: HTTP status.
        headers: Response headers.
        body: Raw response body; neither `str` nor `repr` contains it.
        error_code: `errorCode` of the error body, or None.
        message: `message` of the error body, or None.
        resource_id: `resourceId` of the error body, or None.
        details: The error body if it is a JSON object, else None.
    """

    status: int
    summary: ClassVar[str] = "unexpected status"

    def __init__(self, operation: Operation, response: Response) -> None:
        self.operation = operation
        self.call = response.call
        self.status = response.status
        self.headers: Mapping[str, str] = dict(response.headers)
        self.body = response.body
        self.details: dict[str, Any] | None = _object(response.body)
        details = self.details or {}
        self.error_code: str | None = _text(details.get("errorCode"))
        self.message: str | None = _text(details.get("message"))
        self.resource_id: str | None = _text(details.get("resourceId"))
        super().__init__(self._format())

    def _format(self) -> str:
        operation = self.operation
        text = f"{operation.id} ({operation.method} {operation.path}): {self.status} {self.summary}"
        reason = ": ".join(part for part in (self.error_code, self.message) if part)
        if reason:
            return f"{text}: {reason}"
        return f"{text} ({len(self.body)} bytes without an error message)"


class BadRequestError(ApiError):
    """400: the server refused the request as invalid; `message` names the field."""

    summary = "refused as invalid"


class AuthenticationError(ApiError):
    """401: the server refused the token or the login."""

    summary = "not authenticated"


class PermissionDeniedError(ApiError):
    """403: the account lacks a claim; `operation.claims` lists the required claims."""

    summary = "not permitted"

    def _format(self) -> str:
        text = super()._format()
        claims = ", ".join(self.operation.claims)
        return f"{text} (needs the claim {claims})" if claims else text


class NotFoundError(ApiError):
    """404: the object does not exist, or this server does not have the operation."""

    summary = "not found"


class ConflictError(ApiError):
    """409: the object's state forbids the operation."""

    summary = "conflict"


class RateLimitedError(ApiError):
    """429: too many requests; `headers` may hold Retry-After."""

    summary = "too many requests"


class ServerError(ApiError):
    """5xx: the server or a gateway in front of it failed."""

    summary = "server error"


class ServiceUnavailableError(ServerError):
    """503: the server is not ready or overloaded; `headers` may hold Retry-After."""

    summary = "service unavailable"


class UnexpectedStatusError(ApiError):
    """Any other status that is not a success."""


class DecodeError(VbrError):
    """The response does not match the API document.

    Attributes:
        path: JSON path in the response, for instance `data[1].hostId`; empty for the whole
            response.
        operation: The called operation, or None.
        body: Raw response body if it is not the documented JSON value, else empty.
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


class ArgumentError(VbrError, ValueError, TypeError):
    """An argument cannot be part of a request; nothing was sent."""


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
    """Return the error for a response that is not a success."""
    kind = _BY_STATUS.get(response.status)
    if kind is None:
        kind = ServerError if 500 <= response.status < 600 else UnexpectedStatusError
    return kind(operation, response)


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
    "ArgumentError",
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
