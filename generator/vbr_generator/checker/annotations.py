"""The expected annotations of types in generated code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vbr_generator.checker.facts import ApiFacts, TypeFacts

__all__ = ["annotation_of", "members"]

_STRINGS = {"uuid": "UUID", "date-time": "datetime", "binary": "bytes"}
_KINDS = {"integer": "int", "number": "float", "boolean": "bool", "object": "dict[str,Any]"}


def annotation_of(type_: TypeFacts, api: ApiFacts) -> str:
    """Return the annotation of a type, without None and without blanks."""
    if type_.ref and (type_.ref in api.schemas):
        return type_.ref
    if type_.kind == "array":
        inner = "Any" if type_.items is None else annotation_of(type_.items, api)
        if type_.items is not None and api.is_nullable(type_.items):
            inner += "|None"
        return f"list[{inner}]"
    if type_.kind == "string":
        return _STRINGS.get(type_.format or "", "str")
    return _KINDS.get(type_.kind, "Any")


def members(annotation: object) -> set[str]:
    """Split the text of an annotation into the members of its union.

    >>> sorted(members("Sequence[UUID] | None"))
    ['None', 'list[UUID]']
    """
    text = re.sub(r"\s", "", str(annotation).strip("'\""))
    text = re.sub(r"\b(Sequence|Iterable|Collection)\[", "list[", text)
    text = re.sub(r"\b\w+\.", "", text)  # a module's alias
    parts, depth, current = set[str](), 0, ""
    for letter in text:
        depth += (letter == "[") - (letter == "]")
        if letter == "|" and depth == 0:
            parts.add(current)
            current = ""
        else:
            current += letter
    return parts | {current}
