"""The subset of JSONPath (RFC 9535) for overlays: names, wildcards, descent, equality filters.

An expression outside this subset is an error: it must not silently select nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from vbr_generator.curate.document import is_list, is_object, pointer
from vbr_generator.errors import SelectorError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Match", "find"]

_SEGMENT = re.compile(
    r"(?P<descend>\.\.)?(?:"
    r"(?<=\.\.)(?P<deep>[A-Za-z_][\w-]*|\*)"
    r"|\.(?P<name>[A-Za-z_][\w-]*|\*)"
    r"|\[(?P<any>\*)\]"
    r"|\['(?P<quoted>[^']*)'\]"
    r"|\[\?@\.(?P<key>[A-Za-z_][\w-]*)\s*==\s*'(?P<value>[^']*)'\]"
    r")"
)


class Match(NamedTuple):
    """A value that a path selects.

    Attributes:
        at: JSON pointer of the value.
        value: The value, not a copy.
        parent: The object or array with the value, or None for the root.
        key: Key or index in the parent.
    """

    at: str
    value: Any
    parent: Any
    key: str | int


def _children(match: Match) -> Iterator[Match]:
    value = match.value
    if is_object(value):
        for key, item in value.items():
            yield Match(match.at + pointer(key), item, value, key)
    elif is_list(value):
        for index, item in enumerate(value):
            yield Match(match.at + pointer(index), item, value, index)


def _descendants(match: Match) -> Iterator[Match]:
    yield match
    for child in _children(match):
        yield from _descendants(child)


def _select(match: Match, part: Mapping[str, str | None]) -> Iterator[Match]:
    name = part["deep"] or part["name"] or part["quoted"] or part["any"]
    for child in _children(match):
        if part["key"] is not None:
            value = child.value
            if is_object(value) and value.get(part["key"]) == part["value"]:
                yield child
        elif name == "*" or (name == child.key and isinstance(child.key, str)):
            yield child


def find(path: str, document: object) -> list[Match]:
    """Find all values that a path selects, in the order of the document.

    Args:
        path: For example `$.paths.*[?@.operationId=='GetJob']` or `$.components.schemas..password`.
        document: Any JSON value.

    Returns:
        The matches, without duplicates.

    Raises:
        SelectorError: If the path is outside the supported subset of RFC 9535.

    >>> [match.at for match in find("$.a[?@.id=='x'].n", {"a": [{"id": "x", "n": 1}, {"id": "y"}]})]
    ['/a/0/n']
    """
    if not path.startswith("$"):
        raise SelectorError(path)
    matches = [Match("", document, None, "")]
    position = 1
    while position < len(path):
        segment = _SEGMENT.match(path, position)
        if segment is None:
            raise SelectorError(f"{path}: at {path[position:]!r}")
        position = segment.end()
        if segment["descend"]:
            matches = [deep for match in matches for deep in _descendants(match)]
        part = segment.groupdict()
        selected = {m.at: m for match in matches for m in _select(match, part)}
        matches = list(selected.values())
    return matches
