"""The one way in which a bundle writes JSON, so that equal content has equal bytes."""

from __future__ import annotations

import hashlib
from typing import Any, TypeGuard

import orjson


def pretty(value: Any) -> bytes:
    r"""Write a JSON file: UTF-8, sorted keys, two spaces, one newline at the end.

    >>> pretty({"b": 1, "a": []})
    b'{\n  "a": [],\n  "b": 1\n}\n'
    """
    return orjson.dumps(
        value, option=orjson.OPT_SORT_KEYS | orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    )


def compact(value: Any) -> bytes:
    """Write JSON as it goes into a digest: UTF-8, sorted keys, no spaces.

    >>> compact({"b": 1, "a": [True, None]})
    b'{"a":[true,null],"b":1}'
    """
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)


def sha256(data: bytes) -> str:
    """Return the SHA-256 of bytes, in hex."""
    return hashlib.sha256(data).hexdigest()


def count_objects(document: Any) -> int:
    """Count the objects of a wire document: the JSON objects in its lists, nulls excluded.

    >>> count_objects({"linuxHosts": [{"name": "a"}, None], "viHosts": [{"name": "b"}]})
    2
    """
    if not is_object(document):
        return 0
    return sum(is_object(one) for value in document.values() if is_array(value) for one in value)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Tell whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Tell whether a JSON value is an array."""
    return isinstance(value, list)


__all__ = ["compact", "count_objects", "is_array", "is_object", "pretty", "sha256"]
