"""Rules for schemas in forms that generators misread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vbr_generator.curate.document import (
    Document,
    component_schemas,
    is_list,
    is_object,
    listed,
    mapping,
    pointer,
    ref_name,
    schemas,
)
from vbr_generator.curate.rules.rule import RuleChange, rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = [
    "all_of_pairs",
    "defaults",
    "formats",
    "nullable_components",
    "object_types",
    "undefined_required",
]

_DROPPED_FORMATS = frozenset({("integer", "integer"), ("string", "time")})


@rule
def defaults(document: Document) -> Iterable[RuleChange]:
    """The server applies defaults; a generated client would always send them (limit=200)."""
    for at, schema in schemas(document):
        if "default" in schema:
            yield RuleChange(at, f"default {schema.pop('default')!r}")


@rule
def formats(document: Document) -> Iterable[RuleChange]:
    """`integer` is not a format, and values of `time` are not RFC 3339 times: '10:00 PM'."""
    for at, schema in schemas(document):
        if (schema.get("type"), schema.get("format")) in _DROPPED_FORMATS:
            yield RuleChange(at, f"format {schema.pop('format')}")


@rule
def object_types(document: Document) -> Iterable[RuleChange]:
    """A schema with properties but without a type has the type object."""
    for at, schema in schemas(document):
        if "properties" in schema and "type" not in schema:
            schema["type"] = "object"
            yield RuleChange(at)


@rule
def all_of_pairs(document: Document) -> Iterable[RuleChange]:
    """A child is allOf [parent, own part]: parsers replace a lone reference by the parent."""
    for name, schema in component_schemas(document).items():
        parts = listed(mapping(schema).get("allOf"))
        if not parts or (len(parts) == 2 and set(schema) == {"allOf"}):
            continue
        own: Document = {"type": "object", **(parts[1] if len(parts) == 2 else {})}
        for key in [key for key in schema if key != "allOf"]:
            value = schema.pop(key)
            if key == "properties":
                own["properties"] = {**mapping(own.get("properties")), **value}
            elif key == "required":
                names = listed(own.get("required"))
                own["required"] = [*names, *(item for item in value if item not in names)]
            else:
                own[key] = value
        schema["allOf"] = [parts[0], own]
        yield RuleChange(pointer("components", "schemas", name))


def _property_names(document: Document, schema: Document) -> Iterator[str]:
    """Yield the property names of a schema, including inherited properties."""
    name = ref_name(schema)
    if name is not None:
        schema = mapping(component_schemas(document).get(name))
    yield from mapping(schema.get("properties"))
    for part in listed(schema.get("allOf")):
        yield from _property_names(document, part)


@rule
def undefined_required(document: Document) -> Iterable[RuleChange]:
    """`required` names properties that do not exist, which no client can send."""
    components = component_schemas(document)
    for name, component in components.items():
        known = set(_property_names(document, component))
        at = pointer("components", "schemas", name)
        holders = [(at, component)]
        holders += [
            (at + pointer("allOf", index), part)
            for index, part in enumerate(listed(component.get("allOf")))
            if is_object(part)
        ]
        for where, holder in holders:
            required = holder.get("required")
            if not is_list(required):
                continue
            for lost in [item for item in required if item not in known]:
                yield RuleChange(where, f"{name}.{lost}")
            kept = [item for item in required if item in known]
            if kept:
                holder["required"] = kept
            else:
                del holder["required"]


@rule
def nullable_components(document: Document) -> Iterable[RuleChange]:
    """`nullable` moves from a component to the properties that refer to it."""
    nullable = {
        name
        for name, schema in component_schemas(document).items()
        if mapping(schema).pop("nullable", False)
    }
    for at, schema in list(schemas(document)):
        for key, item in mapping(schema.get("properties")).items():
            if ref_name(item) in nullable:
                schema["properties"][key] = {"allOf": [item], "nullable": True}
                yield RuleChange(at + pointer("properties", key))
        if ref_name(schema.get("items")) in nullable:
            schema["items"] = {"allOf": [schema["items"]], "nullable": True}
            yield RuleChange(at + "/items")
