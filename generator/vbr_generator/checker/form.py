"""The form of curated documents, on which renderer and simulator rely."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeGuard

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["form_problems"]

_SNAKE = re.compile(r"[a-z][a-z0-9_]*")
_MEMBER = re.compile(r"[A-Z][A-Z0-9_]*")
_PREFIX = "#/components/schemas/"


def _is_map(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _nodes(where: str, value: object) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every JSON object with its path."""
    if _is_map(value):
        yield where, value
        for key, item in value.items():
            yield from _nodes(f"{where}/{key}", item)
    elif _is_list(value):
        for index, item in enumerate(value):
            yield from _nodes(f"{where}/{index}", item)


def _operation(where: str, operation: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    group = operation.get("x-vbr-group")
    if not isinstance(group, str) or not _SNAKE.fullmatch(group):
        yield where, f"group {group!r} is not a name"
    if operation.get("tags") != [group]:
        yield where, "tags are not the group"
    summary = operation.get("summary")
    if not isinstance(summary, str) or not summary or len(summary) > 80 or "\n" in summary:
        yield where, "no summary of one line of at most 80 characters"
    if operation.get("security") not in ([], [{"Bearer": []}]):
        yield where, f"security {operation.get('security')!r} is not explicit"
    if operation.get("x-vbr-slow", True) is not True:
        yield where, "x-vbr-slow is not true"
    # The mark of a GET can only be false, the mark of another method only true.
    expected = not where.startswith("GET ")
    if operation.get("x-vbr-idempotent", expected) is not expected:
        yield where, f"x-vbr-idempotent is not {str(expected).lower()}"


def _schema(name: str, schema: Mapping[str, Any], known: set[str]) -> Iterator[tuple[str, str]]:
    parts = schema.get("allOf")
    if parts is not None and (
        not _is_list(parts)
        or set(schema) != {"allOf"}
        or len(parts) != 2
        or set(parts[0]) != {"$ref"}
        or parts[1].get("type") != "object"
    ):
        yield name, "is not allOf [parent, own part]"
    if "enum" in schema:
        members = schema.get("x-enum-varnames")
        if not _is_list(members) or len(members) != len(schema["enum"]):
            yield name, "does not have one member name per value"
        elif len(set(members)) != len(members):
            yield name, "has a duplicate member name"
        else:
            for member in members:
                if not isinstance(member, str) or not _MEMBER.fullmatch(member):
                    yield name, f"member name {member!r} is not upper snake case"
    discriminator = schema.get("discriminator")
    if _is_map(discriminator):
        for value, ref in discriminator.get("mapping", {}).items():
            if str(ref).removeprefix(_PREFIX) not in known:
                yield name, f"discriminator value {value!r} names no schema"


def form_problems(document: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Find the violations of the curated form.

    Args:
        document: The curated document.

    Yields:
        The place and the violation.
    """
    components = document.get("components", {})
    schemas: dict[str, Any] = components.get("schemas", {})
    if components.get("securitySchemes") != {"Bearer": {"type": "http", "scheme": "bearer"}}:
        yield "securitySchemes", "is not http bearer alone"
    for path, item in document.get("paths", {}).items():
        for method, operation in item.items():
            yield from _operation(f"{method.upper()} {path}", operation)
    for name, schema in schemas.items():
        yield from _schema(name, schema, set(schemas))
    for where, node in _nodes("", {"paths": document.get("paths"), "schemas": schemas}):
        if where.endswith("/properties"):
            continue  # the keys are property names, not keywords
        ref = node.get("$ref")
        if isinstance(ref, str) and ref.removeprefix(_PREFIX) not in schemas:
            yield where, f"{ref} names no schema"
        if isinstance(ref, str) and len(node) > 1:
            yield where, "has other keywords beside $ref"
        for keyword in ("oneOf", "anyOf", "default", "example", "title"):
            if keyword in node and not where.endswith("/mapping"):
                yield where, f"has {keyword}"
        if node.get("description"):
            yield where, "has a description"
