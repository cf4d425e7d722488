"""Rules about schemas: what the document says in ways that are easily misread."""

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
from vbr_generator.curate.rules.rule import Change, rule

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
def defaults(document: Document) -> Iterable[Change]:
    """A default is the server's affair; kept, a client would always send it (limit=200)."""
    for at, schema in schemas(document):
        if "default" in schema:
            yield Change(at, f"default {schema.pop('default')!r}")


@rule
def formats(document: Document) -> Iterable[Change]:
    """`integer` is no format; values of `time` are any text: '22:00', '10:00 PM' (VBR.md, 14)."""
    for at, schema in schemas(document):
        if (schema.get("type"), schema.get("format")) in _DROPPED_FORMATS:
            yield Change(at, f"format {schema.pop('format')}")


@rule
def object_types(document: Document) -> Iterable[Change]:
    """A schema with properties but no type is an object, and says so."""
    for at, schema in schemas(document):
        if "properties" in schema and "type" not in schema:
            schema["type"] = "object"
            yield Change(at)


@rule
def all_of_pairs(document: Document) -> Iterable[Change]:
    """A child is allOf [parent, own]: a lone reference would become its parent in silence."""
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
                have = listed(own.get("required"))
                own["required"] = [*have, *(item for item in value if item not in have)]
            else:
                own[key] = value
        schema["allOf"] = [parts[0], own]
        yield Change(pointer("components", "schemas", name))


def _property_names(document: Document, schema: Document) -> Iterator[str]:
    """Give the names of a schema's properties, its own and inherited."""
    name = ref_name(schema)
    if name is not None:
        schema = mapping(component_schemas(document).get(name))
    yield from mapping(schema.get("properties"))
    for part in listed(schema.get("allOf")):
        yield from _property_names(document, part)


@rule
def undefined_required(document: Document) -> Iterable[Change]:
    """`required` names properties that do not exist; nobody can send them (VBR.md, 3)."""
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
                yield Change(where, f"{name}.{lost}")
            kept = [item for item in required if item in known]
            if kept:
                holder["required"] = kept
            else:
                del holder["required"]


@rule
def nullable_components(document: Document) -> Iterable[Change]:
    """Whether null is allowed belongs to the place, not to the schema that it refers to."""
    nullable = {
        name
        for name, schema in component_schemas(document).items()
        if mapping(schema).pop("nullable", False)
    }
    for at, schema in list(schemas(document)):
        for key, item in mapping(schema.get("properties")).items():
            if ref_name(item) in nullable:
                schema["properties"][key] = {"allOf": [item], "nullable": True}
                yield Change(at + pointer("properties", key))
        if ref_name(schema.get("items")) in nullable:
            schema["items"] = {"allOf": [schema["items"]], "nullable": True}
            yield Change(at + "/items")
