"""The expected shapes of schemas: keywords, types, formats and combinations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vbr_generator.curate.document import (
    SCHEMA_PREFIX,
    Document,
    component_schemas,
    is_list,
    is_object,
    listed,
    mapping,
    pointer,
    ref_name,
)
from vbr_generator.curate.shapes.remedies import needed_rule
from vbr_generator.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["schema_problems"]

_ODD = re.compile(r"""[\s"'\\\x00-\x1f]""")  # characters that no JSON name contains
_QUOTING = re.compile(r"""["\\\x00-\x1f]""")
_FORMATS: dict[str, frozenset[str]] = {
    "string": frozenset({"date-time", "uuid", "password", "time", "binary", "uri"}),
    "integer": frozenset({"int32", "int64", "integer"}),
    "number": frozenset({"double"}),
    "boolean": frozenset(),
    "array": frozenset(),
    "object": frozenset(),
}
_EVERYWHERE = {"type", "nullable", "deprecated", "default", "x-secret", "x-secret-reason"}
_KEYWORDS: dict[str, set[str]] = {
    "string": {"format", "enum", "minLength", "maxLength"},
    "integer": {"format", "minimum", "maximum"},
    "number": {"format", "minimum", "maximum"},
    "boolean": set(),
    "array": {"items", "minItems", "maxItems", "uniqueItems"},
    "object": {
        "properties",
        "required",
        "additionalProperties",
        "allOf",
        "oneOf",
        "discriminator",
    },
}


def _reference(document: Document, at: str, schema: Document) -> Iterator[Problem]:
    if ref_name(schema) not in component_schemas(document):
        yield Problem(
            at,
            f"reference to {schema['$ref']}, which does not exist",
            needed_rule("drops the reference"),
        )
    beside = sorted(set(schema) - {"$ref"})
    if beside:
        yield Problem(
            at,
            f"{', '.join(beside)} beside a reference",
            needed_rule("separates these keys from the reference"),
        )


def _type_of(schema: Document) -> object:
    if "type" not in schema and {"properties", "allOf", "oneOf"} & set(schema):
        return "object"
    return schema.get("type")


def _branches(schema: Document) -> bool:
    """Return True if oneOf only lists which properties are required together."""
    branches = listed(schema.get("oneOf"))
    return all(set(mapping(b)) == {"required"} and is_list(b["required"]) for b in branches)


def _child_problems(
    document: Document, at: str, parent: str, children: set[str | None]
) -> Iterator[Problem]:
    for child in sorted(filter(None, children)):
        schema = mapping(component_schemas(document).get(child))
        parts = listed(schema.get("allOf"))
        if not parts or ref_name(parts[0]) != parent:
            yield Problem(
                at,
                f"{child} is not an allOf of its parent {parent}",
                needed_rule("makes the child an allOf of its parent"),
            )


def _polymorphism(
    document: Document, at: str, schema: Document, component: str | None
) -> Iterator[Problem]:
    if component is None:
        yield Problem(
            at, "oneOf or discriminator inside another schema", "a rule that makes it a component"
        )
        return
    if "discriminator" not in schema:
        if not _branches(schema):
            yield Problem(
                at,
                "oneOf without discriminator",
                needed_rule("finds the discriminator of the union"),
            )
        return
    if "oneOf" not in schema:
        yield Problem(
            at, "discriminator without oneOf", needed_rule("finds the children in its mapping")
        )
    discriminator = mapping(schema["discriminator"])
    table = discriminator.get("mapping")
    named = discriminator.get("propertyName")
    if set(discriminator) != {"propertyName", "mapping"} or not is_object(table) or not table:
        yield Problem(
            at + "/discriminator",
            "not propertyName and mapping",
            needed_rule("completes the discriminator"),
        )
    if not isinstance(named, str) or named not in mapping(schema.get("properties")):
        yield Problem(
            at,
            f"discriminator {named!r} is not a property",
            needed_rule("adds the property"),
        )
    else:
        kind = ref_name(schema["properties"][named])
        if not mapping(component_schemas(document).get(kind or "")).get("enum"):
            yield Problem(
                at,
                f"discriminator {named!r} is not an enum",
                needed_rule("makes the property an enum"),
            )
    mapped: set[str | None] = set()
    for value, ref in mapping(table).items():
        if _ODD.search(value):
            where = at + pointer("discriminator", "mapping", value)
            yield Problem(where, f"value {value!r}", needed_rule("renames it"))
        if not str(ref).startswith(SCHEMA_PREFIX):
            where = at + pointer("discriminator", "mapping", value)
            yield Problem(where, f"mapping to {ref!r}", "a reference to a component schema")
        else:
            mapped.add(str(ref).removeprefix(SCHEMA_PREFIX))
    children = {ref_name(item) for item in listed(schema.get("oneOf"))}
    for index, item in enumerate(listed(schema.get("oneOf"))):
        if set(mapping(item)) != {"$ref"}:
            yield Problem(
                at + pointer("oneOf", index),
                "a branch that is not a reference",
                needed_rule("makes the branch a component"),
            )
    unmapped = sorted(map(str, children - mapped))
    if unmapped:
        yield Problem(at, f"children without a discriminator value: {unmapped}", "an overlay")
    for lost in sorted(map(str, (mapped | children) - set(component_schemas(document)))):
        yield Problem(
            at,
            f"reference to {lost}, which does not exist",
            needed_rule("drops the reference"),
        )
    yield from _child_problems(document, at, component, mapped | children)


def _all_of(
    document: Document, at: str, schema: Document, component: str | None
) -> Iterator[Problem]:
    if component is None:
        yield Problem(at, "allOf inside another schema", "a rule that makes it a component")
    if "oneOf" in schema or "discriminator" in schema:
        yield Problem(
            at,
            "allOf together with oneOf or discriminator",
            needed_rule("separates inheritance and union"),
        )
    parts = listed(schema["allOf"])
    if not 1 <= len(parts) <= 2 or set(mapping(parts[0])) != {"$ref"}:
        yield Problem(
            at,
            "allOf that is not [a reference, own part]",
            needed_rule("converts it to [a reference, own part]"),
        )
        return
    yield from _reference(document, at + "/allOf/0", parts[0])
    if component is not None and _extends_itself(document, component):
        yield Problem(at, "extends itself", needed_rule("breaks this cycle"))
    if len(parts) == 2:
        own = mapping(parts[1])
        where = at + "/allOf/1"
        if "$ref" in own or set(own) - {"type", "properties", "required"}:
            yield Problem(
                where,
                f"own part with {sorted(own)}",
                needed_rule("merges these keywords into properties and required"),
            )
        else:
            yield from _properties(document, where, own)


def _extends_itself(document: Document, component: str) -> bool:
    seen: set[str] = set()
    name: str | None = component
    while name is not None and name not in seen:
        seen.add(name)
        parts = listed(mapping(component_schemas(document).get(name)).get("allOf"))
        name = ref_name(parts[0]) if parts else None
    return name == component


def _properties(document: Document, at: str, schema: Document) -> Iterator[Problem]:
    required = schema.get("required", [])
    if not is_list(required) or not all(isinstance(item, str) for item in required):
        yield Problem(
            at + "/required", "not a list of names", needed_rule("converts it to a list of names")
        )
    for name, item in mapping(schema.get("properties")).items():
        where = at + pointer("properties", name)
        if not name or _ODD.search(name):
            yield Problem(where, f"property name {name!r}", needed_rule("renames it"))
        yield from schema_problems(document, where, mapping(item))


def _object(
    document: Document, at: str, schema: Document, component: str | None
) -> Iterator[Problem]:
    if component is None:
        yield Problem(at, "object inside another schema", "a rule that makes it a component")
    if not isinstance(schema.get("additionalProperties", False), bool):
        yield Problem(
            at + "/additionalProperties", "a map of values", needed_rule("types a map of values")
        )
    if "oneOf" in schema or "discriminator" in schema:
        yield from _polymorphism(document, at, schema, component)
    if "allOf" in schema:
        yield from _all_of(document, at, schema, component)
    yield from _properties(document, at, schema)


def schema_problems(
    document: Document, at: str, schema: Document, *, component: str | None = None
) -> Iterator[Problem]:
    """Find every shape of a schema and its parts that no rule expects.

    Args:
        document: The document, for references.
        at: JSON pointer of the schema.
        schema: The schema.
        component: Name of the schema if it is a component; only components may be objects.

    Yields:
        Each unknown shape.
    """
    if "$ref" in schema:
        yield from _reference(document, at, schema)
        return
    kind = _type_of(schema)
    if not isinstance(kind, str) or kind not in _KEYWORDS:
        yield Problem(
            at,
            f"type {schema.get('type')!r} with {sorted(schema)}",
            needed_rule("sets a known type"),
        )
        return
    for key in sorted(set(schema) - _EVERYWHERE - _KEYWORDS[kind]):
        yield Problem(
            at + pointer(key),
            f"unknown keyword {key!r} of type {kind}",
            needed_rule("translates or drops this keyword"),
        )
    form = schema.get("format")
    if form is not None and (not isinstance(form, str) or form not in _FORMATS[kind]):
        yield Problem(
            at,
            f"format {form!r} of type {kind}",
            needed_rule("translates or drops this format"),
        )
    if "enum" in schema:
        values = listed(schema["enum"])
        texts = {value for value in values if isinstance(value, str)}
        for odd in sorted(text for text in texts if _QUOTING.search(text)):
            yield Problem(at, f"enum value {odd!r}", needed_rule("renames it"))
        if not values or len(texts) != len(values):
            yield Problem(
                at,
                "enum that is not a list of different strings",
                needed_rule("converts it to a list of different strings"),
            )
    if kind == "array":
        items = schema.get("items")
        if is_object(items):
            yield from schema_problems(document, at + "/items", items)
        else:
            yield Problem(at, "array without items", needed_rule("sets the type of the items"))
    if kind == "object":
        yield from _object(document, at, schema, component)
