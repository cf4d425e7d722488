"""Validation of bodies and parameters against the document, by jsonschema-rs."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

import jsonschema_rs

from vbr_simulator.spec.document import is_list, is_object, name_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vbr_simulator.spec.document import Document, Json, Schema

__all__ = ["Validators"]

# `format: time` holds `22:00`, `10:00 PM` and the empty string (docs/explanation/vbr-api.md,
# "Documents"). Numeric formats become bounds.
_FORMATS: Final = {"date-time", "uuid"}
_BOUNDS: Final = {"int32": (-(2**31), 2**31 - 1), "int64": (-(2**63), 2**63 - 1)}
_KEPT: Final = ("type", "enum", "minimum", "maximum", "minLength", "maxLength", "pattern")
# A parent becomes two definitions: `Name` dispatches to the child, `Name:base` has the inherited
# properties. With one definition, parent and child would refer to each other without end.
_BASE: Final = ":base"
_INDEX: Final = re.compile(r"\.(\d+)(?=\.|$)")


class Validators:
    """JSON Schema validators of one document, compiled when first used.

    Args:
        document: The document with the components.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._definitions: dict[str, Schema] = {}
        self._compiled: dict[int, tuple[Schema, jsonschema_rs.Draft202012Validator]] = {}

    def problems(self, schema: Schema, value: Any) -> list[str]:
        """Return the problems of a value as sentences that name fields and no values.

        Args:
            schema: A schema of the document.
            value: Parsed JSON.
        """
        key = id(schema)
        if key not in self._compiled:
            # The entry keeps the schema alive: an id is unique only while its object exists.
            self._compiled[key] = schema, self._compile(schema)
        sentences = map(_sentence, self._compiled[key][1].iter_errors(value))
        return list(dict.fromkeys(sentences))

    def _compile(self, schema: Schema) -> jsonschema_rs.Draft202012Validator:
        root = self._convert(schema)
        if "discriminator" in schema:
            root = {"allOf": [root, *_dispatch(schema["discriminator"])]}
        reachable: dict[str, Schema] = {}
        pending = list(_references(root))
        while pending:
            name = pending.pop()
            if name not in reachable:
                reachable[name] = self._definition(name)
                pending += _references(reachable[name])
        return jsonschema_rs.Draft202012Validator(
            {"allOf": [root], "$defs": reachable},
            validate_formats=True,
            formats={"date-time": _is_date_time},
        )

    def _definition(self, name: str) -> Schema:
        if name not in self._definitions:
            bare = name.removesuffix(_BASE)
            source = self._document.schemas[bare]
            converted = self._convert(source)
            if "discriminator" in source and name == bare:
                converted = {"allOf": [_ref(name + _BASE), *_dispatch(source["discriminator"])]}
            self._definitions[name] = converted
        return self._definitions[name]

    def _convert(self, schema: Schema) -> Schema:
        if "$ref" in schema:
            return _ref(name_of(schema["$ref"]))
        converted: Schema = {key: schema[key] for key in _KEPT if key in schema}
        kind = schema.get("format")
        if kind in _FORMATS:
            converted["format"] = kind
        elif kind in _BOUNDS:
            low, high = _BOUNDS[kind]
            converted = {"minimum": low, "maximum": high} | converted
        if "properties" in schema:
            converted["properties"] = {
                name: self._convert(field) for name, field in schema["properties"].items()
            }
        if schema.get("required"):
            converted["required"] = schema["required"]
        if "items" in schema:
            converted["items"] = self._convert(schema["items"])
        if "allOf" in schema:
            converted["allOf"] = [self._inherited(part) for part in schema["allOf"]]
        return {"anyOf": [converted, {"type": "null"}]} if schema.get("nullable") else converted

    def _inherited(self, part: Schema) -> Schema:
        if "$ref" in part:
            name = name_of(part["$ref"])
            polymorphic = "discriminator" in self._document.schemas[name]
            return _ref(name + _BASE if polymorphic else name)
        return self._convert(part)


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _dispatch(discriminator: Json) -> Iterator[Schema]:
    key = discriminator["propertyName"]
    for value, ref in discriminator.get("mapping", {}).items():
        chosen = {"properties": {key: {"const": value}}, "required": [key]}
        yield {"if": chosen, "then": _ref(name_of(ref))}


def _references(schema: Any) -> Iterator[str]:
    if is_object(schema):
        if isinstance(schema.get("$ref"), str):
            yield name_of(schema["$ref"])
        for part in schema.values():
            yield from _references(part)
    elif is_list(schema):
        for part in schema:
            yield from _references(part)


def _is_date_time(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return "T" in text or " " in text


def _sentence(error: jsonschema_rs.ValidationError) -> str:
    where = _INDEX.sub(r"[\1]", "".join(f".{part}" for part in error.instance_path))[1:]
    name, value = error.kind.name, error.kind.value
    match name:
        case "required":
            return f"The field '{where}.{value}' is required.".replace("'.", "'")
        case "type":
            kinds = value if is_list(value) else [value]
            rule = f"must be of type {' or '.join(map(str, kinds))}"
        case "enum":
            rule = f"must be one of {', '.join(map(str, value))}"
        case "format":
            rule = f"must be a valid {value}"
        case "minimum" | "maximum":
            rule = f"breaks the {name} of {value}"
        case other:
            rule = f"breaks the rule '{other}'"
    return f"The field '{where or 'body'}' {rule}."
