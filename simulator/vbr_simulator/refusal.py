"""Refusals: error answers in the format of the API."""

from __future__ import annotations

from typing import Any

__all__ = ["Refusal", "bad_request", "forbidden", "not_found", "unauthorized"]


class Refusal(Exception):
    """An error answer of the API: internal control flow from a behaviour to the gateway.

    The gateway turns it into a response: a status and the fields of the document's `Error`. It
    never leaves the simulator; an error because of the caller's input is a `SimulatorError`.

    Args:
        status: HTTP status.
        code: `errorCode`.
        message: `message`; it names fields and never values, so it holds no secret.
        resource_id: `resourceId`.
        empty: Answer with an empty body.
    """

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        *,
        resource_id: str | None = None,
        empty: bool = False,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.resource_id = resource_id
        self.empty = empty

    def body(self) -> dict[str, Any]:
        """Return the document's `Error`."""
        body = {"errorCode": self.code, "message": self.message}
        return body | {"resourceId": self.resource_id} if self.resource_id else body


def bad_request(message: str, *, code: str = "UnexpectedContent") -> Refusal:
    """Return a 400: the request is invalid or contradicts the state."""
    return Refusal(400, code, message)


def unauthorized(message: str, *, code: str = "AccessDenied", empty: bool = False) -> Refusal:
    """Return a 401: no account, or an invalid token."""
    return Refusal(401, code, message, empty=empty)


def forbidden(message: str) -> Refusal:
    """Return a 403: the account lacks a claim."""
    return Refusal(403, "AccessDenied", message)


def not_found(words: str, key: str) -> Refusal:
    """Return a 404 for an object.

    Args:
        words: The kind of object, as messages name it.
        key: The requested id.
    """
    return Refusal(404, "NotFound", f"{words} with ID {key} was not found.", resource_id=key)
