"""Views of models and enums."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from openapi_python_client.strings import snake_case

from vbr_generator.errors import UnsupportedShapeError
from vbr_generator.render.parser.names import RESERVED_ATTRIBUTES, check_duplicates, python_name
from vbr_generator.render.parser.properties import document_text, type_view
from vbr_generator.render.parser.schemas import Document, properties_of, target_of
from vbr_generator.render.views import EnumView, ModelView, PropertyView

__all__ = ["enum_view", "model_view", "with_discriminator_defaults"]


def _schema_name(prop: Any) -> str:
    # Schema names are valid class names; the checker fails if the parser changes one.
    return str(prop.class_info.name)


def enum_view(prop: Any, schemas: dict[str, Document]) -> EnumView:
    """Convert an enum."""
    if _schema_name(prop) not in schemas:
        raise UnsupportedShapeError(
            f"{_schema_name(prop)}: an enum that is not a schema of the document"
        )
    members = {str(name): str(value) for name, value in prop.values.items()}
    return EnumView(_schema_name(prop), snake_case(_schema_name(prop)), members)


def model_view(prop: Any, schemas: dict[str, Document]) -> ModelView:
    """Convert a model, with the facts that only the document has."""
    name = _schema_name(prop)
    if name not in schemas:
        raise UnsupportedShapeError(f"{name}: a class that is not a schema of the document")
    schema = schemas[name]
    bases = [target_of(part) for part in schema.get("allOf", ()) if "$ref" in part]
    if len(bases) > 1:
        raise UnsupportedShapeError(f"{name}: extends {len(bases)} schemas")
    base = bases[0] if bases else None
    inherited = properties_of(schemas[base], schemas) if base else {}
    documents = properties_of(schema, schemas)
    redeclared: set[str] = set()
    for part in (schema, *(p for p in schema.get("allOf", ()) if "$ref" not in p)):
        redeclared.update(part.get("properties", {}))
        redeclared.update(set(part.get("required", ())) & set(inherited))
    by_wire = {
        document_text(p.name): p for p in (*prop.required_properties, *prop.optional_properties)
    }
    if set(by_wire) != set(documents):
        lost = ", ".join(sorted(set(by_wire) ^ set(documents)))
        raise UnsupportedShapeError(f"{name}: the parser and the document differ in {lost}")
    views = tuple(
        PropertyView(
            wire=wire,
            name=python_name(wire, RESERVED_ATTRIBUTES),
            type=type_view(by_wire[wire]),
            required=bool(by_wire[wire].required),
            secret=document.get("x-secret") is True,
            own=wire not in inherited or wire in redeclared,
        )
        for wire, document in documents.items()
    )
    check_duplicates(f"{name}: attribute", [view.name for view in views])
    discriminator: Document | None = schema.get("discriminator")
    mapping: dict[str, str] = discriminator["mapping"] if discriminator else {}
    return ModelView(
        name=name,
        module=snake_case(name),
        base=base,
        properties=views,
        discriminator=discriminator["propertyName"] if discriminator else None,
        children={value: ref.rsplit("/", 1)[1] for value, ref in mapping.items()},
    )


def with_discriminator_defaults(
    models: list[ModelView], members: dict[str, dict[str, str]]
) -> list[ModelView]:
    """Set the discriminator value of each child as a default, if exactly one maps to it."""
    values: dict[str, set[tuple[str, str]]] = {}
    for parent in models:
        for value, child in parent.children.items():
            values.setdefault(child, set()).add((cast("str", parent.discriminator), value))
    views: list[ModelView] = []
    for model in models:
        mapped = values.get(model.name, set())
        if len(mapped) == 1:
            (wire, value), *_ = mapped
            properties = tuple(
                replace(p, default=_default(p, value, members)) if p.wire == wire else p
                for p in model.properties
            )
            views.append(replace(model, properties=properties))
        else:
            views.append(model)
    return views


def _default(prop: PropertyView, value: str, members: dict[str, dict[str, str]]) -> str:
    if prop.type.kind == "enum" and prop.type.ref:
        known = members[prop.type.ref]
        if value in known:
            return f"{prop.type.ref}.{known[value]}"
        return f'{prop.type.ref}("{value}")'
    return f'"{value}"'
