"""Rules for polymorphism: parents with a discriminator table, children that inherit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vbr_generator.curate.document import (
    Document,
    component_schemas,
    is_object,
    listed,
    mapping,
    pointer,
    ref_name,
)
from vbr_generator.curate.rules.rule import RuleChange, rule

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["UNMAPPED", "polymorphic_parents", "required_branches", "unmapped_values"]

UNMAPPED = "unmapped: "
"""Prefix of the note for unmapped discriminator values."""


@rule
def required_branches(document: Document) -> Iterable[RuleChange]:
    """A oneOf whose branches contain only `required` is a constraint, not a type."""
    for name, schema in component_schemas(document).items():
        branches = listed(mapping(schema).get("oneOf"))
        if branches and "discriminator" not in schema:
            del schema["oneOf"]
            named = [" + ".join(listed(mapping(b).get("required"))) for b in branches]
            note = f"either {' or '.join(named)}"
            yield RuleChange(pointer("components", "schemas", name), note)


@rule
def polymorphic_parents(document: Document) -> Iterable[RuleChange]:
    """A parent keeps its properties and its discriminator; its oneOf is a cycle and is dropped."""
    for name, schema in component_schemas(document).items():
        if "oneOf" in schema and is_object(schema.get("discriminator")):
            children = schema.pop("oneOf")
            yield RuleChange(pointer("components", "schemas", name), f"{len(children)} children")


@rule
def unmapped_values(document: Document) -> Iterable[RuleChange]:
    """Values of the discriminator's enum without a child decode to the parent."""
    components = component_schemas(document)
    for name, schema in components.items():
        discriminator = schema.get("discriminator")
        if not is_object(discriminator):
            continue
        at = pointer("components", "schemas", name)
        kind = mapping(schema.get("properties")).get(discriminator["propertyName"])
        values = listed(mapping(components.get(ref_name(kind) or "")).get("enum"))
        table = mapping(discriminator.get("mapping"))
        unmapped = [value for value in values if value not in table]
        if unmapped:
            yield RuleChange(at, UNMAPPED + ", ".join(unmapped))
        undocumented = [value for value in table if value not in values]
        if undocumented:
            yield RuleChange(at, "mapped, but not in the enum: " + ", ".join(undocumented))
