"""Shapes: compiled schemas that convert values between the state and a revision."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any, Final

from vbr_simulator.spec.dialect import (
    same_values,
    structure_changes,
    to_world,
    world_name,
    world_value,
)
from vbr_simulator.spec.document import is_list, is_object, name_of
from vbr_simulator.spec.example import Examples
from vbr_simulator.spec.references import NOBODY, referred

if TYPE_CHECKING:
    from collections.abc import Callable

    from vbr_simulator.spec.document import Document, Json, Schema

__all__ = ["Shape", "Shapes"]

_ABSENT: Final = object()
# Discriminator values of objects that were created before the discriminator existed.
_DEFAULT_KINDS: Final = {"platform": "VSphere"}


class Shape:
    """A schema with merged `allOf`, resolved references and a discriminator table.

    Attributes:
        schema: The resolved schema.
        fields: Shapes of an object's properties; empty for a free-form object.
        required: Properties that the schema requires.
        secrets: Properties marked `x-secret`.
        item: Shape of an array's items.
        values: Enum values by their case-folded form.
        discriminator: Discriminator property of a polymorphic parent.
        children: (documented value, child) by case-folded discriminator value.
        projections: For each property: its name, its name in the state, and its shape.
        changes: Conversions to the structure of this schema; see `dialect.structure_changes`.
    """

    __slots__ = (
        "_shapes",
        "changes",
        "children",
        "discriminator",
        "fields",
        "item",
        "projections",
        "required",
        "schema",
        "secrets",
        "values",
    )

    fields: dict[str, Shape]
    required: set[str]
    secrets: set[str]
    item: Shape | None
    values: dict[str, str]
    discriminator: str | None
    children: dict[str, tuple[str, Shape]]
    projections: tuple[tuple[str, str, Shape], ...]
    changes: tuple[tuple[str, Callable[[Json], Json]], ...]

    def __init__(self, shapes: Shapes, schema: Schema) -> None:
        self._shapes = shapes
        self.schema = schema

    def __getattr__(self, name: str) -> Any:
        # Called only while the slots are empty. Schemas can be recursive, so a shape is filled on
        # its first access.
        if name not in Shape.__slots__:
            raise AttributeError(name)
        self._fill()
        return getattr(self, name)

    def _fill(self) -> None:
        schema, of = self.schema, self._shapes.of
        self.fields, self.required, self.secrets = {}, set(), set()
        self.values = {str(value).casefold(): value for value in schema.get("enum", ())}
        self.item = of(schema["items"]) if "items" in schema else None
        for part in schema.get("allOf", ()):
            parent = of(part)
            self.fields |= parent.fields
            self.required |= parent.required
            self.secrets |= parent.secrets
            self.item = self.item or parent.item
            self.values = self.values or parent.values
        for name, field in schema.get("properties", {}).items():
            self.fields[name] = of(field)
            if field.get("x-secret"):
                self.secrets.add(name)
        self.required.update(schema.get("required", ()))
        choice: Json = schema.get("discriminator", {})
        self.discriminator = choice.get("propertyName")
        self.children = {
            value.casefold(): (value, self._shapes.named(name_of(ref)))
            for value, ref in choice.get("mapping", {}).items()
        }
        self.projections = tuple(
            (name, world_name(name), field) for name, field in self.fields.items()
        )
        self.changes = structure_changes(self.fields)

    def field(self, name: str) -> Shape | None:
        """Return the shape of a property by its name in this schema or in the state."""
        shape = self.fields.get(name)
        if shape is not None:
            return shape
        return next((field for _, world, field in self.projections if world == name), None)

    def name_here(self, name: str) -> str:
        """Return the name of a property of the state in this schema."""
        if name in self.fields:
            return name
        return next((mine for mine, world, _ in self.projections if world == name), name)

    def child(self, value: Json) -> Shape | None:
        """Return the child for the discriminator of a value, in any letter case.

        Returns:
            This shape if it is not polymorphic; None for an unmapped value.
        """
        if self.discriminator is None:
            return self
        mapped = self._mapped(value)
        return mapped[1] if mapped else None

    def _mapped(self, value: Json) -> tuple[str, Shape] | None:
        name = self.discriminator or ""
        folded = str(value.get(name, _DEFAULT_KINDS.get(name))).casefold()
        mapped = self.children.get(folded)
        if mapped is None:
            same = (self.children.get(other) for other in same_values(folded))
            mapped = next((candidate for candidate in same if candidate), None)
        return mapped

    @property
    def kind(self) -> str | None:
        """The property with the kind of an object, None without an enum of kinds."""
        names = (self.discriminator, "type", "platformName")
        return next(
            (name for name in names if name in self.fields and self.fields[name].values), None
        )

    def knows(self, value: Json) -> bool:
        """Return True if this revision documents the kind of an object."""
        name = self.kind
        kind = value.get(name) if name else None
        return not name or not isinstance(kind, str) or self.fields[name].spelled(kind) is not None

    def spelled(self, value: str) -> str | None:
        """Return the documented spelling of an enum value, None for an unknown value."""
        folded = value.casefold()
        spelling = self.values.get(folded)
        if spelling is None:
            same = (self.values.get(other) for other in same_values(folded))
            spelling = next((candidate for candidate in same if candidate is not None), None)
        return spelling

    def normal(self, value: Any) -> Any:
        """Normalize a request as VBR does: drop nulls and use the documented case of enum values.

        Values that do not fit the schema stay unchanged, and the validator refuses them.
        """
        if is_object(value):
            chosen: Shape = self.child(value) or self
            copy: Json = {}
            for key, part in value.items():
                if part is None:
                    continue
                field = chosen.fields.get(key)
                copy[key] = field.normal(part) if field else part
            if self.discriminator and self.discriminator in copy:
                mapped = self.children.get(str(copy[self.discriminator]).casefold())
                if mapped:
                    copy[self.discriminator] = mapped[0]
            return copy
        if is_list(value):
            return [self.item.normal(part) if self.item else part for part in value]
        if isinstance(value, str) and self.values:
            return self.values.get(value.casefold(), value)
        return value

    def to_world(self, value: Any) -> Any:
        """Convert a request to the names of the state; see `dialect`."""
        if is_object(value):
            chosen = self.child(value) or self
            parts = {
                name: chosen.fields[name].to_world(part) if name in chosen.fields else part
                for name, part in value.items()
            }
            return to_world(parts)
        if is_list(value):
            return [self.item.to_world(part) if self.item else part for part in value]
        return world_value(value) if isinstance(value, str) and self.values else value

    def project(self, value: Any, *, secrets: bool = False) -> Any:
        """Convert a value of the state to this schema and drop unknown properties.

        An object with an unmapped discriminator keeps all properties, like the answers of a server
        with undocumented kinds. Missing required properties are generated.

        Args:
            value: The value to convert.
            secrets: Whether secret properties are included.
        """
        if is_object(value):
            return self._object(value, secrets)
        if is_list(value):
            if self.item is None:
                return list(value)
            items = (self.item.fit(part, secrets) for part in value)
            return [item for item in items if item is not _ABSENT]
        return value

    def _object(self, value: Json, secrets: bool) -> Json:
        chosen, kind = self, None
        if self.discriminator is not None:
            mapped = self._mapped(value)
            if mapped is None:
                return self._unmapped(value, secrets)
            kind, chosen = mapped
        if not chosen.fields:
            return {key: part for key, part in value.items() if not key.startswith("_")}
        for absent, change in chosen.changes:
            if absent not in value:
                value = change(value)
        hidden = () if secrets else chosen.secrets
        model: Json = {}
        for name, world, field in chosen.projections:
            part = value.get(name, _ABSENT)
            if part is _ABSENT and world is not name:
                part = value.get(world, _ABSENT)
            if part is not _ABSENT and name not in hidden:
                part = field.fit(part, secrets)
                if world is not name and field.schema.get("format") == "uuid":
                    part = _identifier(part)
            if name in hidden:
                # A required secret is empty.
                if name in chosen.required:
                    model[name] = ""
            elif part is not _ABSENT:
                model[name] = part
            elif name in chosen.required and name not in chosen.secrets:
                model[name] = chosen.missing(name)
        if kind is not None and self.discriminator in chosen.fields:
            model[self.discriminator] = kind
        return model

    def _unmapped(self, value: Json, secrets: bool) -> Json:
        model: Json = {}
        for name, part in value.items():
            if name.startswith("_"):
                continue
            mine = self.name_here(name)
            field = self.fields.get(mine)
            fitted = part if field is None else field.fit(part, secrets)
            # An undocumented kind keeps its name in the state.
            model[mine] = part if fitted is _ABSENT else fitted
        return model

    def fit(self, value: Any, secrets: bool) -> Any:
        """Convert a value that can have another structure; a value that does not fit is absent."""
        if is_object(value):
            return self._object(value, secrets) if self.item is None else _ABSENT
        if is_list(value):
            if self.item is not None or self.schema.get("type") in (None, "array"):
                return _ABSENT if self.fields else self.project(value, secrets=secrets)
            # This schema has one value, the state has several.
            return self.fit(value[0], secrets) if value and not self.fields else _ABSENT
        if value is None:
            return None
        if self.values:
            spelling = self.spelled(value) if isinstance(value, str) else None
            return _ABSENT if spelling is None else spelling
        if self.item is not None:
            return self.project([value], secrets=secrets)
        if self.fields:
            return _ABSENT
        return value

    def missing(self, name: str) -> Any:
        """Generate a required property."""
        field = self.fields[name]
        if referred(name, self.fields) and not field.fields and field.item is None:
            return NOBODY
        return Examples().make(field, name=name, complete=False)

    def merge(self, old: Json, new: Json) -> Json:
        """Return a record after an edit: the new model merged with the rest of the old record.

        Secrets and properties outside this schema (from the spec or another revision) stay
        unchanged unless the new model contains them. Both arguments use the names of the state.
        """
        chosen = self.child(new) or self
        known = {world for _, world, _ in chosen.projections} | chosen.fields.keys()
        kept = {world_name(name) for name in chosen.secrets}
        merged: Json = {}
        for key, part in new.items():
            field = chosen.field(key)
            before = old.get(key)
            if field and is_object(part) and is_object(before):
                merged[key] = field.merge(before, part)
            elif part == "" and key in kept and before:
                # An answer contains an empty secret (see `project`): writing it back changes
                # nothing.
                merged[key] = before
            else:
                merged[key] = part
        for key, part in old.items():
            if key not in merged and (key not in known or key in kept):
                merged[key] = part
        return merged


def _identifier(value: Any) -> Any:
    """Return a UUID for a text: later revisions require a UUID here."""
    if isinstance(value, str) and len(value) != len(NOBODY):
        return str(uuid.uuid5(uuid.NAMESPACE_OID, value))
    return value


class Shapes:
    """The shapes of one document, compiled on first use.

    Args:
        document: The document with the components.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._named: dict[str, Shape] = {}

    def named(self, name: str) -> Shape:
        """Return the shape of a component."""
        shape = self._named.get(name)
        if shape is None:
            shape = self._named[name] = Shape(self, self._document.schemas[name])
        return shape

    def of(self, schema: Schema) -> Shape:
        """Return the shape of any schema."""
        return self.named(name_of(schema["$ref"])) if "$ref" in schema else Shape(self, schema)
