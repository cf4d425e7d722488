"""Compares schemas with generated classes, by decoding and encoding sample documents."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Any

import attrs

from vbr_generator.checker.annotations import annotation_of, members
from vbr_generator.checker.samples import UNKNOWN_VALUE, sample, sample_object, unmapped_value

if TYPE_CHECKING:
    from vbr_generator.checker.facts import ApiFacts, SchemaFacts, TypeFacts
    from vbr_generator.checker.verdict import CheckVerdict

__all__ = ["check_models"]

_SECRET = "k7-this-must-not-be-shown"  # noqa: S105 - a marker for the check of reprs


class _Models:
    def __init__(self, api: ApiFacts, module: Any, verdict: CheckVerdict) -> None:
        self.api = api
        self.models = module.models
        self.verdict = verdict

    def enum(self, schema: SchemaFacts, kind: Any) -> None:
        if not (isinstance(kind, type) and issubclass(kind, enum.Enum)):
            self.verdict.lose(schema.name, "is an enum, but its class is not")
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
        """Find the attribute of a property: the only attribute that its document sets."""
        model: Any = kind.from_dict({wire: value})
        fields: Any = attrs.fields(model.__class__)
        filled = [
            item
            for item in fields
            if item.name != "additional_properties" and getattr(model, item.name)
        ]
        return filled[0] if len(filled) == 1 and not model.additional_properties else None

    def _sample_value(self, schema: SchemaFacts, name: str, type_: TypeFacts) -> Any:
        """Return a truthy value that is not the discriminator value of a child."""
        if name == schema.discriminator:
            return unmapped_value(schema, self.api)
        return sample(type_, self.api) or {"x": 1}

    def _has_default(self, schema: SchemaFacts, name: str) -> bool:
        """Return True for the discriminator of a child with exactly one discriminator value."""
        parents = [self.api.schemas[parent] for parent in schema.parents]
        return any(
            parent.discriminator == name and list(parent.table.values()).count(schema.name) == 1
            for parent in parents
        )

    def property(self, schema: SchemaFacts, kind: Any, name: str, type_: TypeFacts) -> bool:
        where = f"{schema.name}.{name}"
        attribute = self._attribute(kind, name, self._sample_value(schema, name, type_))
        if attribute is None:
            self.verdict.lose(where, "property is lost")
            return False
        required = name in schema.required
        expected = {annotation_of(type_, self.api)}
        if self.api.is_nullable(type_) or not required:
            expected.add("None")
        if self.api.is_nullable(type_) and not required:
            expected.add("Unset")
        complete = True
        if members(attribute.type) != expected:
            self.verdict.lose(
                where, f"is {attribute.type}, should be {' | '.join(sorted(expected))}"
            )
            complete = False
        default = attribute.default is not attrs.NOTHING
        if default != (not required or self._has_default(schema, name)):
            self.verdict.lose(where, "required" if required else "optional, but has no default")
            complete = False
        if type_.secret:
            value: Any = [_SECRET] if type_.kind == "array" else _SECRET
            hidden = _SECRET not in repr(kind.from_dict({name: value}))
            self.verdict.count("secrets masked", hidden)
            if not hidden:
                self.verdict.lose(where, "repr shows the secret")
        return complete

    def round_trip(self, schema: SchemaFacts, kind: Any) -> None:
        for variant in (0, 1):
            document = sample_object(schema, self.api, variant)
            model = kind.from_dict(document)
            if type(model) is not kind:
                self.verdict.lose(schema.name, f"decodes to {type(model).__name__}")
            if model.to_dict() != document:
                self.verdict.lose(schema.name, "decoding and encoding changes a document")
            if model.additional_properties:
                names = sorted(model.additional_properties)
                self.verdict.lose(schema.name, f"does not declare {names}")

    def polymorphism(self, schema: SchemaFacts, kind: Any) -> None:
        for parent in schema.parents:
            if not issubclass(kind, getattr(self.models, parent, ())):
                self.verdict.lose(schema.name, f"is not a subclass of {parent}")
        if schema.discriminator is None:
            return
        for value, child in schema.table.items():
            model = kind.from_dict({schema.discriminator: value})
            correct = type(model).__name__ == child
            self.verdict.count("discriminator values", correct)
            if not correct:
                name = type(model).__name__
                self.verdict.lose(schema.name, f"{value!r} decodes to {name}, not {child}")
        unknown = {schema.discriminator: UNKNOWN_VALUE, "x": 1}
        model = kind.from_dict(unknown)
        kept = {key: model.to_dict().get(key) for key in unknown}
        if type(model) is not kind or kept != unknown:
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
            self.verdict.lose(schema.name, "class is not an attrs class")
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
    except Exception as error:  # noqa: BLE001 - every error of generated code is a loss
        models.verdict.lose(schema.name, f"fails: {type(error).__name__}: {error}")
        return False


def check_models(api: ApiFacts, module: Any, verdict: CheckVerdict) -> None:
    """Compare all schemas with the classes of a generated revision.

    Args:
        api: The facts of the document.
        module: The revision's module, which has `models`.
        verdict: Receives counts and losses.
    """
    models = _Models(api, module, verdict)
    for name in sorted(api.schemas):
        verdict.count("schemas", _checked(models, api.schemas[name]))
    for name in sorted(set(dir(module.models)) - set(api.schemas)):
        if name[:1].isupper():
            verdict.lose(name, "class without a schema")
