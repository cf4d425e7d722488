"""From arguments to requests and from responses to models; no I/O."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar, cast
from urllib.parse import quote

import orjson

from .errors import DecodeError, error_from
from .forgiven import LENIENT, Decoding, observe
from .model import json_safe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from .messages import Operation, Response
    from .model import Model

T = TypeVar("T")


def segment(name: str, value: object) -> str:
    """Encode a path parameter.

    Raises:
        ValueError: If it would change the route: it is empty, `.` or `..`.
    """
    text = text_of(value)
    if text in ("", ".", ".."):
        raise ValueError(f"{name}: {text!r} cannot be a part of a path")
    # Nearly every one is a UUID, which needs no encoding; quote() costs ten times this look.
    if text.isascii() and text.replace("-", "").isalnum():
        return text
    return quote(text, safe="")


def text_of(value: object) -> str:
    """Return a parameter as the text that the API takes.

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
    """Encode query parameters; None is left out, a list is repeated.

    >>> query([("skip", 0), ("nameFilter", "a b*"), ("limit", None)])
    'skip=0&nameFilter=a%20b%2A'
    """
    parts: list[str] = []
    for name, value in pairs:
        if value is None:
            continue
        several: Any = value if isinstance(value, (list, tuple)) else (value,)  # pyright: ignore[reportUnknownVariableType]
        parts.extend(f"{quote(name, safe='')}={quote(text_of(one), safe='')}" for one in several)
    return "&".join(parts)


def header(pairs: Iterable[tuple[str, object]]) -> dict[str, str]:
    """Encode header parameters; None is left out.

    Raises:
        ValueError: If a value holds a line break.
    """
    headers: dict[str, str] = {}
    for name, value in pairs:
        if value is not None:
            headers[name] = text_of(value)
            if "\r" in headers[name] or "\n" in headers[name]:
                raise ValueError(f"{name}: a header cannot hold a line break")
    return headers


def json_body(value: Model | list[Any] | Mapping[str, Any]) -> bytes:
    """Encode a JSON body.

    Raises:
        TypeError: If a property holds what JSON has no form for.
    """
    from .model import wire

    try:
        return orjson.dumps(wire(value))
    except TypeError as error:
        raise TypeError(f"{type(value).__name__} cannot be written as JSON: {error}") from None


def form_body(value: Model) -> bytes:
    """Encode a form body; None is left out."""
    return query((k, v) for k, v in json_safe(value).items()).encode("ascii")


def parse_body(
    operation: Operation,
    response: Response,
    kind: type,
    decode: Callable[[Any], T] | None,
    root: str,
    decoding: Decoding = LENIENT,
) -> T:
    """Decode a success; raise the typed error for anything else.

    Any 2xx is a success: between releases servers move from 200 to 201 and back.

    Args:
        operation: What was called.
        response: What came back.
        kind: The exact class of the documented JSON value.
        decode: From JSON value to model; None returns it as it is.
        root: Name of the documented schema, for messages.
        decoding: Strictness and hook.

    Raises:
        ApiError: If the status is not a success.
        DecodeError: If the body is not the JSON value that the document promises.
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
            f"{response.status} with {size} bytes that are not JSON, where {root} was due:"
            f" {error.msg}",
        ) from None
    if raw.__class__ is not kind:
        told = f"a JSON {_JSON_NAMES.get(raw.__class__, 'value')}, where {root} was due"
        del raw  # it may hold secrets, and tools show the variables of a traceback
        raise _unreadable(operation, response, told)
    if decode is None:
        return cast("T", raw)
    if decoding is LENIENT:
        return decode(raw)
    try:
        return observe(decode, raw, decoding, root)
    except DecodeError as error:
        del raw
        error.operation = operation
        error.call_id, error.attempts = response.call_id, response.attempts
        raise error.with_traceback(None) from None


def _unreadable(operation: Operation, response: Response, told: str) -> DecodeError:
    error = DecodeError(
        f"{operation.id} ({operation.method} {operation.path}): {told}",
        operation=operation,
        body=response.body,
    )
    error.call_id, error.attempts = response.call_id, response.attempts
    return error


def parse_nothing(operation: Operation, response: Response) -> None:
    """Accept a success that has no body; raise the typed error for anything else."""
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
