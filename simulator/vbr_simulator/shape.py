"""Shapes: compiled schemas that copy a document, keeping what the schema knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vbr_simulator.document import is_list, is_object, name_of

if TYPE_CHECKING:
    from vbr_simulator.document import Document, Json, Schema

__all__ = ["Shape", "Shapes"]


class Shape:
    """A schema with `allOf` merged, references followed and the discriminator as a table.

    Attributes:
        schema: The schema itself, resolved.
        fields: Shapes of an object's properties; empty for a free-form object.
        required: Properties that the schema requires.
        secrets: Properties marked `x-secret`.
        item: Shape of an array's items.
        values: An enum's values by their folded form.
        discriminator: The property that chooses the child, of a polymorphic parent.
        children: (documented value, child) by folded discriminator value.
    """

    __slots__ = (
        "_shapes",
        "children",
        "discriminator",
        "fields",
        "item",
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

    def __init__(self, shapes: Shapes, schema: Schema) -> None:
        self._shapes = shapes
        self.schema = schema

    def __getattr__(self, name: str) -> Any:
        # Reached only while the slots are empty: schemas may be recursive, so that a shape is
        # filled when it is first looked into, not when it is made.
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

    def child(self, value: Json) -> Shape | None:
        """Return the child that a value's discriminator chooses, the letter case aside.

        Returns:
            This shape if it is not polymorphic; None for a value that is not mapped.
        """
        if self.discriminator is None:
            return self
        found = self.children.get(str(value.get(self.discriminator)).casefold())
        return found[1] if found else None

    def normal(self, value: Any) -> Any:
        """Copy a request as VBR reads it: nulls are absent, enum values get their own case.

        Values that do not fit the schema are copied as they are, for the validator to refuse.
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

    def project(self, value: Any, *, secrets: bool = False) -> Any:
        """Copy a value, keeping only the properties that the schema knows.

        An object whose discriminator is not mapped keeps everything, as a server sends a kind
        that its document does not describe.

        Args:
            value: The document to copy.
            secrets: Whether secret properties are kept; otherwise they are left out.
        """
        if is_object(value):
            chosen = self.child(value)
            if chosen is None or not chosen.fields:
                return {key: part for key, part in value.items() if not key.startswith("_")}
            hidden = () if secrets else chosen.secrets
            return {
                key: field.project(value[key], secrets=secrets)
                if isinstance(value[key], dict | list)
                else value[key]
                for key, field in chosen.fields.items()
                if key in value and key not in hidden
            }
        if is_list(value):
            if self.item is None:
                return list(value)
            return [self.item.project(part, secrets=secrets) for part in value]
        return value

    def merge(self, old: Json, new: Json) -> Json:
        """Return a record after an edit: the new model, with what a model cannot carry kept.

        Secrets and properties that the schema does not know (they came with the spec that made
        the object) stay as they were, unless the new model brings them.
        """
        chosen = self.child(new) or self
        merged: Json = {}
        for key, part in new.items():
            field = chosen.fields.get(key)
            before = old.get(key)
            if field and is_object(part) and is_object(before):
                merged[key] = field.merge(before, part)
            else:
                merged[key] = part
        for key, part in old.items():
            if key not in merged and (key not in chosen.fields or key in chosen.secrets):
                merged[key] = part
        return merged


class Shapes:
    """The shapes of one document, compiled when first asked for.

    Args:
        document: Where the components are.
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
