"""Reads schemas of the document that the parser does not keep."""

from __future__ import annotations

from typing import Any

__all__ = ["Document", "properties_of", "target_of"]

Document = dict[str, Any]


def properties_of(schema: Document, schemas: dict[str, Document]) -> dict[str, Document]:
    """Return the properties of a schema, inherited properties first."""
    properties: dict[str, Document] = {}
    for part in schema.get("allOf", ()):
        if "$ref" in part:
            properties.update(properties_of(schemas[target_of(part)], schemas))
        else:
            properties.update(part.get("properties", {}))
    properties.update(schema.get("properties", {}))
    return properties


def target_of(reference: Document) -> str:
    """Return the name of the schema that a `$ref` names."""
    return str(reference["$ref"]).rsplit("/", 1)[1]
