"""Canonical JSON: equal content has equal bytes."""

from __future__ import annotations

import hashlib
from typing import Any, TypeGuard

import orjson


def pretty(value: Any) -> bytes:
    r"""Return a JSON file: UTF-8, sorted keys, indented by two spaces, one newline at the end.

    >>> pretty({"b": 1, "a": []})
    b'{\n  "a": [],\n  "b": 1\n}\n'
    """
    return orjson.dumps(
        value, option=orjson.OPT_SORT_KEYS | orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    )


def compact(value: Any) -> bytes:
    """Return JSON as digests read it: UTF-8, sorted keys, no spaces.

    >>> compact({"b": 1, "a": [True, None]})
    b'{"a":[true,null],"b":1}'
    """
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)


def is_writable(value: Any) -> bool:
    """Return whether a value can be written as JSON; orjson reads deeper nesting than it writes."""
    try:
        orjson.dumps(value)
    except TypeError:
        return False
    return True


def sha256(data: bytes) -> str:
    """Return the SHA-256 digest of bytes as 64 lower-case hex digits."""
    return hashlib.sha256(data).hexdigest()


def count_objects(document: Any) -> int:
    """Count the objects of a wire document: the JSON objects in its lists, nulls excluded.

    >>> count_objects({"linuxHosts": [{"name": "a"}, None], "viHosts": [{"name": "b"}]})
    2
    """
    if not is_object(document):
        return 0
    collections = (value for value in document.values() if is_array(value))
    return sum(is_object(entry) for collection in collections for entry in collection)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Return whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Return whether a JSON value is an array."""
    return isinstance(value, list)


__all__ = ["compact", "count_objects", "is_array", "is_object", "is_writable", "pretty", "sha256"]
