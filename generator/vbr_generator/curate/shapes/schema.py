"""The shapes of a schema that the rules expect: keywords, types, formats and combinations."""

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
from vbr_generator.curate.rules.rule import Problem, rule_that

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["schema_problems"]

_ODD = re.compile(r"""[\s"'\\\x00-\x1f]""")  # what no name of the wire has had yet
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
            f"reference to {schema['$ref']}, which is not there",
            rule_that("drops what refers to nothing"),
        )
    beside = sorted(set(schema) - {"$ref"})
    if beside:
        yield Problem(
            at,
            f"{', '.join(beside)} beside a reference",
            rule_that("takes apart what stands beside a reference"),
        )


def _type_of(schema: Document) -> object:
    if "type" not in schema and {"properties", "allOf", "oneOf"} & set(schema):
        return "object"
    return schema.get("type")


def _branches(schema: Document) -> bool:
    """Tell whether oneOf only says which properties go together."""
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
                f"{child} is no allOf of its parent {parent}",
                rule_that("makes the child an allOf of its parent"),
            )


def _polymorphism(
    document: Document, at: str, schema: Document, component: str | None
) -> Iterator[Problem]:
    if component is None:
        yield Problem(at, "oneOf or discriminator inside another schema", "a rule that hoists it")
        return
    if "discriminator" not in schema:
        if not _branches(schema):
            yield Problem(
                at, "oneOf without discriminator", rule_that("finds the discriminator of the union")
            )
        return
    if "oneOf" not in schema:
        yield Problem(
            at, "discriminator without oneOf", rule_that("finds the children by its mapping")
        )
    discriminator = mapping(schema["discriminator"])
    table = discriminator.get("mapping")
    named = discriminator.get("propertyName")
    if set(discriminator) != {"propertyName", "mapping"} or not is_object(table) or not table:
        yield Problem(
            at + "/discriminator",
            "not propertyName and mapping",
            rule_that("completes the discriminator"),
        )
    if not isinstance(named, str) or named not in mapping(schema.get("properties")):
        yield Problem(
            at,
            f"discriminator {named!r} is no property",
            rule_that("adds the property that decides"),
        )
    else:
        kind = ref_name(schema["properties"][named])
        if not mapping(component_schemas(document).get(kind or "")).get("enum"):
            yield Problem(
                at,
                f"discriminator {named!r} is no enum",
                rule_that("makes an enum of the property that decides"),
            )
    mapped: set[str | None] = set()
    for value, ref in mapping(table).items():
        if _ODD.search(value):
            where = at + pointer("discriminator", "mapping", value)
            yield Problem(where, f"value {value!r}", rule_that("spells it otherwise"))
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
                "a branch that is no reference",
                rule_that("hoists the branch to a component"),
            )
    unmapped = sorted(map(str, children - mapped))
    if unmapped:
        yield Problem(at, f"children without a discriminator value: {unmapped}", "an overlay")
    for lost in sorted(map(str, (mapped | children) - set(component_schemas(document)))):
        yield Problem(
            at,
            f"reference to {lost}, which is not there",
            rule_that("drops what refers to nothing"),
        )
    yield from _child_problems(document, at, component, mapped | children)


def _all_of(
    document: Document, at: str, schema: Document, component: str | None
) -> Iterator[Problem]:
    if component is None:
        yield Problem(at, "allOf inside another schema", "a rule that hoists it")
    if "oneOf" in schema or "discriminator" in schema:
        yield Problem(
            at,
            "allOf together with oneOf or discriminator",
            rule_that("takes inheritance and union apart"),
        )
    parts = listed(schema["allOf"])
    if not 1 <= len(parts) <= 2 or set(mapping(parts[0])) != {"$ref"}:
        yield Problem(
            at,
            "allOf that is not [a reference, own]",
            rule_that("makes it a reference and an own part"),
        )
        return
    yield from _reference(document, at + "/allOf/0", parts[0])
    if component is not None and _extends_itself(document, component):
        yield Problem(at, "extends itself", rule_that("breaks this circle"))
    if len(parts) == 2:
        own = mapping(parts[1])
        where = at + "/allOf/1"
        if "$ref" in own or set(own) - {"type", "properties", "required"}:
            yield Problem(
                where,
                f"own part with {sorted(own)}",
                rule_that("merges these keywords into properties and required"),
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
            at + "/required", "not a list of names", rule_that("makes a list of names of it")
        )
    for name, item in mapping(schema.get("properties")).items():
        where = at + pointer("properties", name)
        if not name or _ODD.search(name):
            yield Problem(where, f"property name {name!r}", rule_that("spells it otherwise"))
        yield from schema_problems(document, where, mapping(item))


def _object(
    document: Document, at: str, schema: Document, component: str | None
) -> Iterator[Problem]:
    if component is None:
        yield Problem(at, "object inside another schema", "a rule that hoists it")
    if not isinstance(schema.get("additionalProperties", False), bool):
        yield Problem(
            at + "/additionalProperties", "a map of values", rule_that("types a map of values")
        )
    if "oneOf" in schema or "discriminator" in schema:
        yield from _polymorphism(document, at, schema, component)
    if "allOf" in schema:
        yield from _all_of(document, at, schema, component)
    yield from _properties(document, at, schema)


def schema_problems(
    document: Document, at: str, schema: Document, *, component: str | None = None
) -> Iterator[Problem]:
    """Find what no rule expects in a schema and everything inside it.

    Args:
        document: The document, for its references.
        at: Where the schema stands.
        schema: The schema.
        component: Its name, where it is a component; only those may be objects.

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
            rule_that("gives it a type that is known"),
        )
        return
    for key in sorted(set(schema) - _EVERYWHERE - _KEYWORDS[kind]):
        yield Problem(
            at + pointer(key),
            f"unknown keyword {key!r} of type {kind}",
            rule_that("translates or drops this keyword"),
        )
    form = schema.get("format")
    if form is not None and (not isinstance(form, str) or form not in _FORMATS[kind]):
        yield Problem(
            at,
            f"format {form!r} of type {kind}",
            rule_that("translates or drops this format"),
        )
    if "enum" in schema:
        values = listed(schema["enum"])
        texts = {value for value in values if isinstance(value, str)}
        for odd in sorted(text for text in texts if _QUOTING.search(text)):
            yield Problem(at, f"enum value {odd!r}", rule_that("spells it otherwise"))
        if not values or len(texts) != len(values):
            yield Problem(
                at,
                "enum that is not a list of different strings",
                rule_that("makes a list of different strings of it"),
            )
    if kind == "array":
        items = schema.get("items")
        if is_object(items):
            yield from schema_problems(document, at + "/items", items)
        else:
            yield Problem(at, "array without items", rule_that("gives the items a type"))
    if kind == "object":
        yield from _object(document, at, schema, component)
