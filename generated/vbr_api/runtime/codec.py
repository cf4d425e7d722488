"""Encodes arguments and decodes responses, without I/O."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar, cast
from urllib.parse import quote

import orjson

from .decoding import LENIENT, Decoding
from .deviations import decode_document
from .errors import ArgumentError, DecodeError, error_from
from .model import json_safe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from .messages import Operation, Response
    from .model import Model

T = TypeVar("T")


def segment(name: str, value: object) -> str:
    """Encode a path parameter.

    Raises:
        ArgumentError: If the value is empty, `.` or `..`, which would change the route, or cannot
            be encoded.
    """
    text = text_of(value)
    if text in ("", ".", ".."):
        raise ArgumentError(f"{name}: {text!r} cannot be a part of a path")
    # Nearly every value is a UUID, which needs no encoding; quote() takes ten times as long.
    if text.isascii() and text.replace("-", "").isalnum():
        return text
    return _quoted(name, text)


def _quoted(name: str, text: str) -> str:
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise ArgumentError(f"{name}: {text!a} cannot be encoded as UTF-8") from None


def text_of(value: object) -> str:
    """Convert a parameter to text.

    >>> text_of(True), text_of(5)
    ('true', '5')
    """
    if type(value) is str:
        return value
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, datetime):
        return value.isoformat()
    return str(value)


def query(pairs: Iterable[tuple[str, object]]) -> str:
    """Encode query parameters; omit None, repeat the name for each item of a list.

    >>> query([("skip", 0), ("nameFilter", "a b*"), ("limit", None)])
    'skip=0&nameFilter=a%20b%2A'

    Raises:
        ArgumentError: If a value cannot be encoded.
    """
    parts: list[str] = []
    for name, value in pairs:
        if value is None:
            continue
        items: Any = value if isinstance(value, (list, tuple)) else (value,)  # pyright: ignore[reportUnknownVariableType]
        parts.extend(f"{quote(name, safe='')}={_quoted(name, text_of(item))}" for item in items)
    return "&".join(parts)


def header(pairs: Iterable[tuple[str, object]]) -> dict[str, str]:
    """Encode header parameters; omit None.

    Raises:
        ArgumentError: If a value contains a line break.
    """
    headers: dict[str, str] = {}
    for name, value in pairs:
        if value is not None:
            headers[name] = text_of(value)
            if "\r" in headers[name] or "\n" in headers[name]:
                raise ArgumentError(f"{name}: a header cannot hold a line break")
    return headers


def json_body(value: Model | list[Any] | Mapping[str, Any]) -> bytes:
    """Encode a JSON body.

    Raises:
        ArgumentError: If a property holds a value that JSON cannot represent.
    """
    from .model import wire

    try:
        return orjson.dumps(wire(value))
    except TypeError as error:
        raise ArgumentError(f"{type(value).__name__} cannot be written as JSON: {error}") from None


def form_body(value: Model) -> bytes:
    """Encode a form body; omit None."""
    return query((k, v) for k, v in json_safe(value).items()).encode("ascii")


def parse_body(
    operation: Operation,
    response: Response,
    kind: type,
    decode: Callable[[Any], T] | None,
    root: str,
    decoding: Decoding = LENIENT,
) -> T:
    """Decode a success; raise the typed error for any other status.

    Every 2xx status is a success: releases of the server differ between 200 and 201.

    Args:
        operation: The called operation.
        response: The response.
        kind: The exact class of the documented JSON value.
        decode: Maps the JSON value to a model; None returns the JSON value.
        root: Name of the documented schema, for messages.
        decoding: Decoding mode.

    Raises:
        ApiError: If the status is not a success.
        DecodeError: If the body is not the documented JSON value.
    """
    if not 200 <= response.status < 300:
        raise error_from(operation, response)
    try:
        raw: Any = orjson.loads(response.body)
    except orjson.JSONDecodeError as error:
        size = len(response.body)
        raise _unreadable(
            operation,
            response,
            f"{response.status} with {size} bytes that are not JSON, expected {root}: {error.msg}",
        ) from None
    if raw.__class__ is not kind:
        reason = f"a JSON {_JSON_NAMES.get(raw.__class__, 'value')}, expected {root}"
        del raw  # it may hold secrets, and tools show the variables of a traceback
        raise _unreadable(operation, response, reason)
    if decode is None:
        return cast("T", raw)
    if decoding is LENIENT:
        return decode(raw)
    try:
        return decode_document(decode, raw, decoding, root)
    except DecodeError as error:
        del raw
        error.operation = operation
        error.call = response.call
        raise error.with_traceback(None) from None


def _unreadable(operation: Operation, response: Response, reason: str) -> DecodeError:
    error = DecodeError(
        f"{operation.id} ({operation.method} {operation.path}): {reason}",
        operation=operation,
        body=response.body,
    )
    error.call = response.call
    return error


def parse_nothing(operation: Operation, response: Response) -> None:
    """Accept a success without a body; raise the typed error for any other status."""
    if not 200 <= response.status < 300:
        raise error_from(operation, response)


_JSON_NAMES = {
    dict: "object",
    list: "array",
    str: "string",
    int: "number",
    float: "number",
    bool: "boolean",
    type(None): "null",
}

__all__ = [
    "form_body",
    "header",
    "json_body",
    "parse_body",
    "parse_nothing",
    "query",
    "segment",
    "text_of",
]
