"""Requests and responses of the token endpoint (vbr-api.md, F67): pure."""

from __future__ import annotations

import math
import re
from typing import Any, Final, cast
from urllib.parse import urlencode

import orjson

from vbr_api.runtime import Operation, Request, Response

from ..errors import ConfigurationError, DecodeError
from .credentials import AuthorizationCode, Credentials, Password, RefreshToken
from .token import Token, is_bearer, issued

_REVISION: Final = re.compile(r"\bv?(\d+\.\d+-rev\d+)\b", re.IGNORECASE)


def token_operation(revision: str) -> Operation:
    """Return the operation of every grant."""
    return Operation(
        id="CreateToken",
        name="create_token",
        group="login",
        method="POST",
        path="/api/oauth2/token",
        revision=revision,
        summary="Log in, or renew a login.",
        secured=False,
    )


def logout_operation(revision: str) -> Operation:
    """Return the operation that ends a login and both its tokens (vbr-api.md, F78)."""
    return Operation(
        id="Logout",
        name="logout",
        group="login",
        method="POST",
        path="/api/oauth2/logout",
        revision=revision,
        summary="End a login.",
    )


def token_request(operation: Operation, credentials: Credentials) -> Request:
    """Return the request of a grant. Grant names are in lower case (vbr-api.md, F69).

    Raises:
        ConfigurationError: If a credential cannot be encoded as UTF-8.
    """
    body = _form(credentials)
    if not body:
        raise ConfigurationError("credentials: not text that can be sent as UTF-8")
    return Request(
        operation=operation,
        path=operation.path,
        body=body,
        content_type="application/x-www-form-urlencoded",
    )


def _form(credentials: Credentials) -> bytes:
    """Return the form of a grant; empty if it cannot be encoded.

    An exception would expose the secret in its arguments and in the variables of its frames.
    """
    form: dict[str, str]
    match credentials:
        case Password(username, password):
            form = {"grant_type": "password", "username": username, "password": password}
        case RefreshToken(token):
            form = {"grant_type": "refresh_token", "refresh_token": token}
        case AuthorizationCode(code):
            form = {"grant_type": "authorization_code", "code": code}
        case _:
            form = {"grant_type": "vbr_token", "vbr_token": credentials.token}
    try:
        return urlencode(form).encode("ascii")
    except UnicodeEncodeError:
        return b""


def read_token(operation: Operation, response: Response, requested_at: float) -> Token:
    """Read the token in the response to a grant.

    Args:
        operation: The called operation.
        response: A successful response.
        requested_at: Monotonic time in seconds at which the request was sent.

    Raises:
        DecodeError: If the response contains no access token.
    """
    fields = _object(response.body)
    access, refresh = fields.get("access_token"), fields.get("refresh_token")
    if not is_bearer(access):
        # The error keeps neither body nor variables: part of a token is still a secret.
        del fields, access, refresh
        raise DecodeError(
            f"{operation.id} ({operation.method} {operation.path}): {response.status} without an"
            " access_token",
            path="access_token",
            operation=operation,
        )
    return issued(
        access,
        refresh if isinstance(refresh, str) and refresh else None,
        expires_in=_seconds(fields.get("expires_in")),
        requested_at=requested_at,
    )


def _object(body: bytes) -> dict[str, Any]:
    try:
        document: Any = orjson.loads(body)
    except orjson.JSONDecodeError:
        return {}
    return cast("dict[str, Any]", document) if isinstance(document, dict) else {}


def _seconds(value: Any) -> float:
    try:
        seconds = float(value)
    except (TypeError, ValueError, OverflowError):
        seconds = 0.0
    # The fallback is the shortest lifetime observed (vbr-api.md, F72).
    return seconds if 0 < seconds < math.inf else 900.0


def offered_revisions(status: int, message: str | None, requested: str) -> tuple[str, ...]:
    """Return the revisions that a refusal lists; empty for any other response.

    Servers up to 12.x answer an unsupported revision with 400 and a message that lists the
    supported ones. Its errorCode differs between reports, so only the message is read
    (vbr-api.md, F57 and F58).

    Args:
        status: HTTP status.
        message: Message of the error.
        requested: The unsupported revision, which the message may repeat.

    >>> offered_revisions(400, "The following versions are supported: v1.0-rev2, v1.1-rev0", "9.9")
    ('1.0-rev2', '1.1-rev0')
    """
    if status != 400 or not message:
        return ()
    revisions = dict.fromkeys(match.lower() for match in _REVISION.findall(message))
    revisions.pop(requested, None)
    return tuple(revisions)


__all__ = [
    "logout_operation",
    "offered_revisions",
    "read_token",
    "token_operation",
    "token_request",
]
