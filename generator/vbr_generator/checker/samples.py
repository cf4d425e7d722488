"""Sample JSON documents for types: every property is present, nothing is random."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vbr_generator.checker.facts import ApiFacts, SchemaFacts, TypeFacts

__all__ = ["UNKNOWN_VALUE", "leaf_text", "sample", "sample_object", "unmapped_value"]

UNKNOWN_VALUE = "NeverHeardOf"
"""An enum value that no document lists."""

_TEXTS = {
    "uuid": ("0f8fad5b-d9cb-469f-a165-70867728950e", "7c9e6679-7425-40de-944b-e07fc1f90ae7"),
    "date-time": ("2024-01-25T18:31:50+01:00", "2023-11-05T07:00:00+00:00"),
}


def leaf_text(type_: TypeFacts, variant: int) -> str:
    """Return a string of a format; variants 0 and 1 differ."""
    return _TEXTS.get(type_.format or "", ("alpha", "beta"))[variant]


def unmapped_value(schema: SchemaFacts, api: ApiFacts) -> str:
    """Return a discriminator value without a child: a value of the enum, else `UNKNOWN_VALUE`."""
    kind = api.effective(schema.properties[str(schema.discriminator)])
    return next((value for value in kind.values if value not in schema.table), UNKNOWN_VALUE)


def sample(type_: TypeFacts, api: ApiFacts, variant: int = 0, seen: tuple[str, ...] = ()) -> Any:
    """Return a JSON value of a type; variants 0 and 1 differ if the type has two values."""
    schema = api.schemas.get(type_.ref or "")
    if schema is not None and schema.kind == "object":
        return sample_object(schema, api, variant, seen)
    type_ = api.effective(type_)
    if type_.values:
        return type_.values[min(variant, len(type_.values) - 1)]
    if type_.kind == "array":
        if type_.items is None:
            return []
        if type_.items.ref in seen:
            return []
        return [sample(type_.items, api, variant, seen)] * (1 if variant == 0 else 2)
    plain: dict[str, tuple[Any, Any]] = {
        "string": (leaf_text(type_, 0), leaf_text(type_, 1)),
        "integer": (7, 9007199254740993),
        "number": (1.5, 2.25),
        "boolean": (True, False),
        "object": ({}, {"x": 1}),
    }
    return plain[type_.kind][variant]


def sample_object(
    schema: SchemaFacts, api: ApiFacts, variant: int = 0, seen: tuple[str, ...] = ()
) -> dict[str, Any]:
    """Return an object with every property of a schema, including inherited properties.

    A polymorphic parent gets a discriminator value without a child; a child gets its own value. A
    recursive property is omitted, and a list of a recursive schema is empty.
    """
    seen = (*seen, schema.name)
    document = {
        name: sample(type_, api, variant, seen)
        for name, type_ in schema.properties.items()
        if type_.ref not in seen
    }
    for parent in schema.parents:
        ancestor = api.schemas[parent]
        values = [value for value, child in ancestor.table.items() if child == schema.name]
        if ancestor.discriminator and values:
            document[ancestor.discriminator] = values[0]
    if schema.discriminator:
        document[schema.discriminator] = unmapped_value(schema, api)
    return document
