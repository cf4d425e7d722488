"""Redaction of request secrets in the error responses of a server: pure.

A server may quote a refused value ("The password 'x' is too short"). The list below contains every
property with an `x-secret` mark, and a test compares it with every document. Only a failed call
pays for the redaction.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import parse_qsl

import orjson

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from vbr_api.runtime import Request, Response

SECRET_PROPERTIES: Final = frozenset(
    (
        "access_token",
        "certificate",
        "clientSecret",
        "code",
        "codeVerifier",
        "communityString",
        "defaultUserPassword",
        "deviceCode",
        "handshakeCode",
        "key",
        "keyFile",
        "keyOrPassword",
        "license",
        "newSecretKey",
        "passphrase",
        "password",
        "passwords",
        "privateKey",
        "recoveryKey",
        "recoveryToken",
        "refresh_token",
        "rootPassword",
        "sasLink",
        "secret",
        "secretKey",
        "sharedKey",
        "userCode",
        "vbr_token",
        "verificationCode",
    )
)
"""Names of all properties that an OpenAPI document marks `x-secret`."""

SHORTEST: Final = 4
"""Length in characters below which a secret is not masked, to keep messages readable."""

_MASK: Final = b"***"


def secrets_of(request: Request) -> set[str]:
    """Return the secrets in the body of a request."""
    body = request.body
    if not isinstance(body, bytes) or not body:
        return set()
    if request.content_type == "application/x-www-form-urlencoded":
        pairs = parse_qsl(body.decode("ascii", "replace"))
        return {value for name, value in pairs if name in SECRET_PROPERTIES}
    try:
        return secrets_in(orjson.loads(body))
    except orjson.JSONDecodeError:
        return set()


def redacted(response: Response, secrets: Iterable[str]) -> Response:
    """Return a response without secrets in its body.

    Args:
        response: Response of the server.
        secrets: Secrets of the request.
    """
    body = response.body
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= SHORTEST:
            escaped = orjson.dumps(secret)[1:-1]
            body = body.replace(escaped, _MASK).replace(secret.encode(), _MASK)
    return response if body == response.body else replace(response, body=body)


def secrets_in(document: Any) -> set[str]:
    """Return the secrets in a JSON document."""
    return set(_secrets_in(document))


def masked(text: str, secrets: Iterable[str]) -> str:
    """Return a text without secrets.

    >>> masked("the key 'abcd1234' is too short", ["abcd1234"])
    "the key '***' is too short"
    """
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= SHORTEST:
            text = text.replace(secret, _MASK.decode())
    return text


def _secrets_in(value: Any, name: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for key, item in cast("dict[str, Any]", value).items():
            yield from _secrets_in(item, key)
    elif isinstance(value, list):
        items: list[Any] = value  # pyright: ignore[reportUnknownVariableType]
        for item in items:
            yield from _secrets_in(item, name)
    elif isinstance(value, str) and name in SECRET_PROPERTIES:
        yield value


__all__ = ["SECRET_PROPERTIES", "SHORTEST", "masked", "redacted", "secrets_in", "secrets_of"]
