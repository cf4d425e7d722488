"""Compares a vendor document with the curated document and reports every loss.

Only the differences of `ALLOWED` are accepted, and each is counted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vbr_generator.checker.facts import (
    ApiFacts,
    BodyFacts,
    OperationFacts,
    SchemaFacts,
    TypeFacts,
)
from vbr_generator.checker.form import form_problems
from vbr_generator.checker.verdict import CheckVerdict

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ALLOWED", "compare_documents"]

ALLOWED = {
    "header": "the transport sends the parameter x-api-version",
    "empty": "a 204, or a success that is an object without properties, has no body",
    "format": "formats integer (of integer) and time (of string) are dropped",
    "required": "required names a property that does not exist",
    "hoisted": "an inline enum is a component with the same values",
    "branches": "a oneOf with only required branches is dropped",
    "nullable": "nullable moves from a component to the properties that refer to it",
    "unreachable": "a schema that no operation reaches is dropped",
}
"""The allowed differences, by key."""

_DROPPED_FORMATS = {("integer", "integer"), ("string", "time")}


class _Comparison:
    def __init__(self, source: ApiFacts, curated: ApiFacts) -> None:
        self.source = source
        self.curated = curated
        self.verdict = CheckVerdict()

    def allow(self, key: str) -> None:
        self.verdict.allowed[ALLOWED[key]] += 1

    def types(self, where: str, old: TypeFacts, new: TypeFacts) -> bool:
        """Compare two types, report differences, and return True if they are equal."""
        equal = self._same(where, old, new)
        if not equal:
            self.verdict.lose(where, f"type {old} became {new}")
        if self.source.is_nullable(old) != self.curated.is_nullable(new):
            self.verdict.lose(where, f"null allowed in {old} but {new}")
            equal = False
        elif old.nullable != new.nullable:
            self.allow("nullable")
        return equal

    def _same(self, where: str, old: TypeFacts, new: TypeFacts) -> bool:
        if old.ref or new.ref:
            if old.ref == new.ref:
                return True
            hoisted = self.curated.effective(new)
            if old.ref is None and old.values and hoisted.values == old.values:
                self.allow("hoisted")
                return hoisted.kind == old.kind
            return False
        if old.kind != new.kind or old.values != new.values or old.limits != new.limits:
            return False
        if old.format != new.format:
            if (old.kind, old.format) not in _DROPPED_FORMATS or new.format is not None:
                return False
            self.allow("format")
        if old.items is None or new.items is None:
            return old.items is new.items
        if self.source.is_nullable(old.items) != self.curated.is_nullable(new.items):
            return False
        return self._same(where + "[]", old.items, new.items)

    def bodies(self, where: str, old: BodyFacts, new: BodyFacts) -> None:
        """Compare the media types of two bodies."""
        for media in sorted(set(old.media) | set(new.media)):
            if media not in new.media:
                self.verdict.lose(where, f"media type {media} is lost")
            elif media not in old.media:
                self.verdict.lose(where, f"media type {media} is invented")
            else:
                self.types(f"{where} {media}", old.media[media], new.media[media])
        if old.required != new.required:
            self.verdict.lose(where, f"required was {old.required}, is {new.required}")

    def responses(self, old: OperationFacts, new: OperationFacts) -> None:
        """Compare the responses of an operation; an empty success may lose its body."""
        for status in sorted(set(old.responses) | set(new.responses)):
            where = f"{old.id} {status}"
            was, now = old.responses.get(status), new.responses.get(status)
            self.verdict.count("responses", was is not None and now is not None)
            if was is None or now is None:
                self.verdict.lose(where, "response is lost" if was else "response is invented")
                continue
            empty = all(self.source.is_empty_object(type_) for type_ in was.media.values())
            if was.media and not now.media and status[0] == "2" and (status == "204" or empty):
                self.allow("empty")
            else:
                self.bodies(where, was, now)

    def operation(self, old: OperationFacts, new: OperationFacts) -> None:
        """Compare an operation with the curated operation."""
        for name in ("method", "path", "secured", "claims", "deprecated"):
            was, now = getattr(old, name), getattr(new, name)
            if was != now:
                self.verdict.lose(old.id, f"{name} was {was}, is {now}")
        for key in sorted(set(old.parameters) | set(new.parameters)):
            where = f"{old.id} {key[0]} parameter {key[1]}"
            if key == ("header", "x-api-version") and key not in new.parameters:
                self.allow("header")
                continue
            was, now = old.parameters.get(key), new.parameters.get(key)
            self.verdict.count("parameters", was is not None and now is not None)
            if was is None or now is None:
                self.verdict.lose(where, "is lost" if was else "is invented")
                continue
            self.types(where, was.type, now.type)
            if (was.required, was.deprecated) != (now.required, now.deprecated):
                self.verdict.lose(where, f"required was {was.required}, is {now.required}")
        if (old.body is None) != (new.body is None):
            self.verdict.lose(old.id, "body is lost" if old.body else "body is invented")
        elif old.body and new.body:
            self.bodies(f"{old.id} body", old.body, new.body)
        self.responses(old, new)

    def operations(self) -> None:
        """Compare all operations, by id."""
        old, new = self.source.operations, self.curated.operations
        for name in sorted(old):
            self.verdict.count("operations", name in new)
            if name in new:
                self.operation(old[name], new[name])
            else:
                self.verdict.lose(name, "operation is lost")
        for name in sorted(set(new) - set(old)):
            self.verdict.lose(name, "operation is invented")

    def _required(self, old: SchemaFacts, new: SchemaFacts) -> None:
        for name in sorted(old.required ^ new.required):
            if name in new.required:
                self.verdict.lose(f"{old.name}.{name}", "is required now")
            elif name in old.properties:
                self.verdict.lose(f"{old.name}.{name}", "is no longer required")
            else:
                self.allow("required")
        for name in sorted(new.required - set(new.properties)):
            self.verdict.lose(f"{old.name}.{name}", "is required but does not exist")

    def _values(self, old: SchemaFacts, new: SchemaFacts) -> None:
        for value in old.values:
            self.verdict.count("enum values", value in new.values)
            if value not in new.values:
                self.verdict.lose(old.name, f"enum value {value!r} is lost")
        for value in sorted(set(new.values) - set(old.values)):
            self.verdict.lose(old.name, f"enum value {value!r} is invented")
        if old.values != new.values and set(old.values) == set(new.values):
            self.verdict.lose(old.name, "enum values are in another order")

    def _polymorphism(self, old: SchemaFacts, new: SchemaFacts) -> None:
        if old.discriminator != new.discriminator:
            was, now = old.discriminator, new.discriminator
            self.verdict.lose(old.name, f"discriminator was {was}, is {now}")
        for value in sorted(set(old.table) | set(new.table)):
            was, now = old.table.get(value), new.table.get(value)
            self.verdict.count("discriminator values", was == now)
            if was != now:
                self.verdict.lose(old.name, f"discriminator value {value!r}: {was} became {now}")
        # A child in the parent's oneOf must inherit from the parent in the curated document.
        for child in sorted(old.children):
            curated_child = self.curated.schemas.get(child)
            if curated_child is None or old.name not in curated_child.parents:
                self.verdict.lose(old.name, f"child {child} is lost")
        if old.parents != new.parents:
            self.verdict.lose(old.name, f"inherits from {new.parents} instead of {old.parents}")
        if old.alternatives > new.alternatives:
            self.allow("branches")

    def schema(self, old: SchemaFacts, new: SchemaFacts) -> None:
        """Compare a schema with the curated schema, including inherited properties."""
        if old.kind != new.kind:
            self.verdict.lose(old.name, f"was {old.kind}, is {new.kind}")
        if old.limits != new.limits:
            self.verdict.lose(old.name, f"limits were {old.limits}, are {new.limits}")
        for name in sorted(set(old.properties) | set(new.properties)):
            where = f"{old.name}.{name}"
            was, now = old.properties.get(name), new.properties.get(name)
            if was is None or now is None:
                self.verdict.lose(where, "property is lost" if was else "property is invented")
            equal = was is not None and now is not None and self.types(where, was, now)
            self.verdict.count("properties", equal)
        self._required(old, new)
        self._values(old, new)
        self._polymorphism(old, new)

    def _only_emptied(self, name: str) -> bool:
        """Return True if a schema is only the body of empty successes."""
        return self.source.is_empty_object(TypeFacts("ref", ref=name)) and not any(
            type_.ref == name
            for schema in self.source.schemas.values()
            for type_ in schema.properties.values()
        )

    def schemas(self) -> None:
        """Compare all schemas, by name."""
        old, new = self.source.schemas, self.curated.schemas
        for name in sorted(old):
            if name not in self.source.reachable and name not in new:
                self.allow("unreachable")
            elif name in new:
                self.verdict.count("schemas", found=True)
                self.schema(old[name], new[name])
            elif not self._only_emptied(name):
                self.verdict.count("schemas", found=False)
                self.verdict.lose(name, "schema is lost")
        hoisted = {
            type_.ref
            for name in set(old) & set(new)
            for key, type_ in new[name].properties.items()
            if key in old[name].properties and old[name].properties[key].values
        }
        hoisted |= {
            parameter.type.ref
            for operation in self.curated.operations.values()
            for parameter in operation.parameters.values()
        }
        for name in sorted(set(new) - set(old)):
            if name not in hoisted or not new[name].values:
                self.verdict.lose(name, "schema is invented")


def compare_documents(source: Mapping[str, Any], curated: Mapping[str, Any]) -> CheckVerdict:
    """Compare a vendor document with the curated document.

    Args:
        source: The unchanged document of the vendor.
        curated: The curated document.

    Returns:
        The verdict. Its losses list missing, changed and invented facts, unknown keywords, and
        violations of the curated form.
    """
    old, new = ApiFacts(source), ApiFacts(curated)
    comparison = _Comparison(old, new)
    comparison.operations()
    comparison.schemas()
    for name, facts in (("source", old), ("curated", new)):
        for place in dict.fromkeys(facts.unknown):
            comparison.verdict.lose(name, f"unknown, so not compared: {place}")
    for where, what in form_problems(curated):
        comparison.verdict.lose(where, what)
    return comparison.verdict
