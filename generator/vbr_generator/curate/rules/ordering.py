"""Rules for the final document: reachable schemas only, in a stable order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vbr_generator.curate.document import (
    METHODS,
    SCHEMA_PREFIX,
    Document,
    LocatedSchema,
    component_schemas,
    mapping,
    pointer,
    ref_name,
    schema_roots,
    walk_schema,
)
from vbr_generator.curate.rules.rule import RuleChange, rule

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["stable_order", "unreachable_schemas"]

_OPERATION_KEYS = (
    "operationId",
    "tags",
    "summary",
    "deprecated",
    "x-vbr-group",
    "x-vbr-idempotent",
    "x-vbr-slow",
    "x-veeam-authorize",
    "security",
    "parameters",
    "requestBody",
    "responses",
)
_SCHEMA_KEYS = (
    "type",
    "format",
    "nullable",
    "allOf",
    "required",
    "discriminator",
    "properties",
    "enum",
    "x-enum-varnames",
)


@rule
def unreachable_schemas(document: Document) -> Iterable[RuleChange]:
    """A schema that no operation reaches would be an unusable class."""
    components = component_schemas(document)
    prefix = pointer("components", "schemas") + "/"
    todo = [found for found in schema_roots(document) if not found.at.startswith(prefix)]
    reached: set[str] = set()
    while todo:
        at, root = todo.pop()
        for _, schema in walk_schema(at, root):
            table = mapping(mapping(schema.get("discriminator")).get("mapping"))
            names = [str(ref).removeprefix(SCHEMA_PREFIX) for ref in table.values()]
            name = ref_name(schema)
            for item in [*names, *([name] if name else [])]:
                if item not in reached:
                    reached.add(item)
                    todo.append(LocatedSchema(prefix + item, components[item]))
    for name in sorted(set(components) - reached):
        del components[name]
        yield RuleChange(prefix + name, name)


def _ordered(holder: Document, keys: Iterable[str]) -> Document:
    first = {key: holder[key] for key in keys if key in holder}
    return {**first, **{key: holder[key] for key in sorted(holder) if key not in first}}


@rule
def stable_order(document: Document) -> Iterable[RuleChange]:
    """Paths, schemas and keys have a fixed order, so that revisions can be compared."""
    paths = {
        path: {
            method: _ordered(item[method], _OPERATION_KEYS) for method in METHODS if method in item
        }
        for path, item in sorted(mapping(document.get("paths")).items())
    }
    components = {
        "securitySchemes": document["components"]["securitySchemes"],
        "schemas": {
            name: _ordered(schema, _SCHEMA_KEYS)
            for name, schema in sorted(component_schemas(document).items())
        },
    }
    head = {key: document[key] for key in ("openapi", "info", "servers")}
    document.clear()
    document.update({**head, "paths": paths, "components": components})
    return []
