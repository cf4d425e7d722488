"""Compares the schemas of a document with generated classes, by decoding and encoding samples."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Any

import attrs

from vbr_generator.checker.annotations import annotation_of, members
from vbr_generator.checker.samples import sample, sample_object, stranger

if TYPE_CHECKING:
    from vbr_generator.checker.facts import ApiFacts, SchemaFacts, TypeFacts
    from vbr_generator.checker.verdict import Verdict

__all__ = ["check_models"]

_SECRET = "k7-this-must-not-be-shown"  # noqa: S105 - a marker that is looked for in reprs


class _Models:
    def __init__(self, api: ApiFacts, module: Any, verdict: Verdict) -> None:
        self.api = api
        self.models = module.models
        self.verdict = verdict

    def enum(self, schema: SchemaFacts, kind: Any) -> None:
        if not (isinstance(kind, type) and issubclass(kind, enum.Enum)):
            self.verdict.lose(schema.name, "is an enum, but its class is none")
            return
        values = [member.value for member in kind]
        for value in schema.values:
            self.verdict.count("enum values", value in values)
            if value not in values:
                self.verdict.lose(schema.name, f"enum value {value!r} is lost")
        for value in values:
            if value not in schema.values:
                self.verdict.lose(schema.name, f"enum value {value!r} is invented")
        for name, value in zip(schema.members, schema.values, strict=False):
            if getattr(kind, name, None) is None or kind[name].value != value:
                self.verdict.lose(schema.name, f"{value!r} is not the member {name}")

    def _attribute(self, kind: Any, wire: str, value: Any) -> Any:
        """Find the attribute of a property: the only one that its document fills."""
        made: Any = kind.from_dict({wire: value})
        fields: Any = attrs.fields(made.__class__)
        filled = [
            item
            for item in fields
            if item.name != "additional_properties" and getattr(made, item.name)
        ]
        return filled[0] if len(filled) == 1 and not made.additional_properties else None

    def _filler(self, schema: SchemaFacts, name: str, type_: TypeFacts) -> Any:
        """Give a value that is true in Python, and no child's discriminator value."""
        if name == schema.discriminator:
            return stranger(schema, self.api)
        return sample(type_, self.api) or {"x": 1}

    def _fills_itself(self, schema: SchemaFacts, name: str) -> bool:
        """Tell whether a child's constructor fills a property: its discriminator, of one value."""
        families = [self.api.schemas[parent] for parent in schema.parents]
        return any(
            family.discriminator == name and list(family.table.values()).count(schema.name) == 1
            for family in families
        )

    def property(self, schema: SchemaFacts, kind: Any, name: str, type_: TypeFacts) -> bool:
        where = f"{schema.name}.{name}"
        found = self._attribute(kind, name, self._filler(schema, name, type_))
        if found is None:
            self.verdict.lose(where, "property is lost")
            return False
        required = name in schema.required
        expected = {annotation_of(type_, self.api)}
        if self.api.is_nullable(type_) or not required:
            expected.add("None")
        if self.api.is_nullable(type_) and not required:
            expected.add("Unset")
        good = True
        if members(found.type) != expected:
            self.verdict.lose(where, f"is {found.type}, should be {' | '.join(sorted(expected))}")
            good = False
        default = found.default is not attrs.NOTHING
        if default != (not required or self._fills_itself(schema, name)):
            self.verdict.lose(where, "required" if required else "optional, but must be given")
            good = False
        if type_.secret:
            value: Any = [_SECRET] if type_.kind == "array" else _SECRET
            hidden = _SECRET not in repr(kind.from_dict({name: value}))
            self.verdict.count("secrets masked", hidden)
            if not hidden:
                self.verdict.lose(where, "secret is shown by repr")
        return good

    def round_trip(self, schema: SchemaFacts, kind: Any) -> None:
        for variant in (0, 1):
            document = sample_object(schema, self.api, variant)
            made = kind.from_dict(document)
            if type(made) is not kind:
                self.verdict.lose(schema.name, f"decodes to {type(made).__name__}")
            if made.to_dict() != document:
                self.verdict.lose(schema.name, "a document does not come back as it went in")
            if made.additional_properties:
                names = sorted(made.additional_properties)
                self.verdict.lose(schema.name, f"does not know {names}")

    def polymorphism(self, schema: SchemaFacts, kind: Any) -> None:
        for parent in schema.parents:
            if not issubclass(kind, getattr(self.models, parent, ())):
                self.verdict.lose(schema.name, f"is no subclass of {parent}")
        if schema.discriminator is None:
            return
        for value, child in schema.table.items():
            made = kind.from_dict({schema.discriminator: value})
            good = type(made).__name__ == child
            self.verdict.count("discriminator values", good)
            if not good:
                name = type(made).__name__
                self.verdict.lose(schema.name, f"{value!r} decodes to {name}, not {child}")
        unknown = {schema.discriminator: "NeverHeardOf", "x": 1}
        made = kind.from_dict(unknown)
        kept = {key: made.to_dict().get(key) for key in unknown}
        if type(made) is not kind or kept != unknown:
            self.verdict.lose(schema.name, "an unknown discriminator value loses data")

    def schema(self, schema: SchemaFacts) -> bool:
        kind: Any = getattr(self.models, schema.name, None)
        if kind is None:
            self.verdict.lose(schema.name, "schema has no class")
            return False
        if schema.values:
            self.enum(schema, kind)
            return True
        if not attrs.has(kind):
            self.verdict.lose(schema.name, "class is no attrs class")
            return False
        names = [item.name for item in attrs.fields(kind) if item.name != "additional_properties"]
        if len(names) > len(schema.properties):
            self.verdict.lose(schema.name, f"has {len(names)} attributes, more than properties")
        for name, type_ in schema.properties.items():
            self.verdict.count("properties", self.property(schema, kind, name, type_))
        self.round_trip(schema, kind)
        self.polymorphism(schema, kind)
        return True


def _checked(models: _Models, schema: SchemaFacts) -> bool:
    try:
        return models.schema(schema)
    except Exception as error:  # noqa: BLE001 - whatever generated code raises is a finding
        models.verdict.lose(schema.name, f"fails: {type(error).__name__}: {error}")
        return False


def check_models(api: ApiFacts, module: Any, verdict: Verdict) -> None:
    """Compare all schemas with the classes of a generated revision.

    Args:
        api: The facts of the document.
        module: The revision's module, which has `models`.
        verdict: Where counts and losses are noted.
    """
    models = _Models(api, module, verdict)
    for name in sorted(api.schemas):
        verdict.count("schemas", _checked(models, api.schemas[name]))
    for name in sorted(set(dir(module.models)) - set(api.schemas)):
        if name[:1].isupper():
            verdict.lose(name, "class without a schema")
