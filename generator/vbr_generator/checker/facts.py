"""The facts of an OpenAPI document in one normal form, for vendor and curated documents.

This module shares no code with curation, so that it does not repeat a mistake of curation: it
resolves inheritance (allOf), unions (oneOf) and discriminators independently.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeGuard

__all__ = ["ApiFacts", "BodyFacts", "OperationFacts", "ParameterFacts", "SchemaFacts", "TypeFacts"]

Json = Mapping[str, Any]

_METHODS = {"get", "put", "post", "delete", "patch", "head", "options", "trace"}
_LIMITS = (
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "pattern",
    "deprecated",
)
_KNOWN_KEYWORDS = {
    *_LIMITS,
    "$ref",
    "type",
    "format",
    "nullable",
    "enum",
    "items",
    "uniqueItems",
    "properties",
    "required",
    "additionalProperties",
    "allOf",
    "oneOf",
    "discriminator",
    "default",
}
_PROSE = {"title", "description", "example", "externalDocs"}


def _is_map(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _map(value: object) -> dict[str, Any]:
    return value if _is_map(value) else {}


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _list(value: object) -> list[Any]:
    return value if _is_list(value) else []


def _last(ref: object) -> str:
    return str(ref).rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class TypeFacts:
    """The type of a property, parameter or body."""

    kind: str
    format: str | None = None
    ref: str | None = None
    values: tuple[str, ...] = ()
    items: TypeFacts | None = None
    nullable: bool = False
    limits: tuple[tuple[str, Any], ...] = ()
    secret: bool = field(default=False, compare=False)

    def __str__(self) -> str:
        text = self.ref or self.kind
        if self.format:
            text += f"({self.format})"
        if self.values:
            text += f"[{', '.join(self.values)}]"
        if self.items:
            text += f"<{self.items}>"
        if self.limits:
            text += f" {dict(self.limits)}"
        return text + (" or null" if self.nullable else "")


@dataclass(frozen=True, slots=True)
class SchemaFacts:
    """A component schema, including inherited properties.

    Attributes:
        members: Names of the enum members, if the document has them.
        properties: Type of each property, including inherited properties.
        required: All required names, with or without a property.
        parents: The ancestors by allOf, nearest first.
        children: The schemas in its oneOf or in its discriminator.
        discriminator: Name of the discriminator property, or None.
        table: Schema of each discriminator value.
        alternatives: Number of oneOf branches with only `required`.
    """

    name: str
    kind: str
    values: tuple[str, ...]
    members: tuple[str, ...]
    properties: dict[str, TypeFacts]
    required: frozenset[str]
    parents: tuple[str, ...]
    children: frozenset[str]
    discriminator: str | None
    table: dict[str, str]
    nullable: bool
    limits: tuple[tuple[str, Any], ...]
    alternatives: int


@dataclass(frozen=True, slots=True)
class ParameterFacts:
    """A parameter of an operation."""

    required: bool
    type: TypeFacts
    deprecated: bool


@dataclass(frozen=True, slots=True)
class BodyFacts:
    """A request or response body: the type for each media type."""

    required: bool = False
    media: dict[str, TypeFacts] = field(default_factory=dict[str, TypeFacts])


@dataclass(frozen=True, slots=True)
class OperationFacts:
    """An operation."""

    id: str
    method: str
    path: str
    parameters: dict[tuple[str, str], ParameterFacts]
    body: BodyFacts | None
    responses: dict[str, BodyFacts]
    secured: bool
    claims: dict[str, tuple[str, ...]]
    deprecated: bool
    group: str
    summary: str
    idempotent: bool
    slow: bool


class ApiFacts:
    """All facts of a document.

    Args:
        document: An OpenAPI 3.0 document.

    Attributes:
        operations: Operations by id.
        schemas: Schemas by name.
        reachable: Names of the schemas that an operation reaches.
        unknown: Places with unknown keywords; a comparison must report them.
    """

    def __init__(self, document: Json) -> None:
        self._document = document
        self._raw = _map(_map(document.get("components")).get("schemas"))
        self.unknown: list[str] = []
        self.schemas = {name: self._schema(name, _map(raw)) for name, raw in self._raw.items()}
        self.operations: dict[str, OperationFacts] = {}
        for operation in self._operations():
            if operation.id in self.operations:
                self.unknown.append(f"{operation.id}: two operations with this id")
            self.operations[operation.id] = operation
        self.reachable = self._reachable()

    @property
    def revision(self) -> str:
        """The version of the document."""
        return str(_map(self._document.get("info")).get("version", ""))

    def effective(self, type_: TypeFacts) -> TypeFacts:
        """Resolve a reference to an enum or a plain type."""
        schema = self.schemas.get(type_.ref or "")
        if schema is None or schema.kind == "object":
            return type_
        return TypeFacts(
            schema.kind,
            values=schema.values,
            nullable=type_.nullable or schema.nullable,
            limits=schema.limits,
        )

    def is_nullable(self, type_: TypeFacts) -> bool:
        """Return True if the type or the referenced schema allows null."""
        schema = self.schemas.get(type_.ref or "")
        return type_.nullable or (schema is not None and schema.nullable)

    def is_empty_object(self, type_: TypeFacts) -> bool:
        """Return True if a type is an object without known properties."""
        schema = self.schemas.get(type_.ref or "")
        if schema is None:
            return type_.kind == "object" and type_.ref is None
        return schema.kind == "object" and not (
            schema.properties or schema.children or schema.parents
        )

    def _note_unknown(self, where: str, raw: Json) -> None:
        for key in raw:
            if key not in _KNOWN_KEYWORDS and key not in _PROSE and not key.startswith("x-"):
                self.unknown.append(f"{where}: keyword {key!r}")

    def _type(self, where: str, raw: Json) -> TypeFacts:
        self._note_unknown(where, raw)
        nullable = raw.get("nullable") is True
        parts = _list(raw.get("allOf"))
        if "$ref" in raw:
            return TypeFacts("ref", ref=_last(raw["$ref"]), nullable=nullable)
        if len(parts) == 1 and set(raw) <= {"allOf", "nullable"} and "$ref" in _map(parts[0]):
            return TypeFacts("ref", ref=_last(parts[0]["$ref"]), nullable=nullable)
        if parts or "oneOf" in raw or "properties" in raw:
            self.unknown.append(f"{where}: a schema inside a schema")
        limits = [(key, raw[key]) for key in _LIMITS if key in raw and raw[key] is not False]
        if raw.get("uniqueItems") is True:
            limits.append(("uniqueItems", True))
        items = raw.get("items")
        return TypeFacts(
            str(raw.get("type", "any")),
            format=raw.get("format"),
            values=tuple(map(str, _list(raw.get("enum")))),
            items=self._type(where + "[]", items) if _is_map(items) else None,
            nullable=nullable,
            limits=tuple(limits),
            secret=raw.get("x-secret") is True,
        )

    def _lineage(self, name: str, seen: tuple[str, ...] = ()) -> Iterator[str]:
        """Yield the ancestors of a schema, nearest first."""
        for part in _list(_map(self._raw.get(name)).get("allOf")):
            if "$ref" in _map(part):
                parent = _last(part["$ref"])
                if parent not in seen:
                    yield parent
                    yield from self._lineage(parent, (*seen, parent))

    def _parts(self, name: str) -> Iterator[Json]:
        """Yield the JSON objects that define a schema: itself, inline parts, ancestors."""
        for item in (name, *self._lineage(name, (name,))):
            raw = _map(self._raw.get(item))
            yield raw
            for part in _list(raw.get("allOf")):
                if "$ref" not in _map(part):
                    yield _map(part)

    def _schema(self, name: str, raw: Json) -> SchemaFacts:
        properties: dict[str, TypeFacts] = {}
        required: set[str] = set()
        limits: dict[str, Any] = {key: raw[key] for key in _LIMITS if key in raw}
        for part in self._parts(name):
            self._note_unknown(name, part)
            required.update(map(str, _list(part.get("required"))))
            for key, item in _map(part.get("properties")).items():
                properties.setdefault(key, self._type(f"{name}.{key}", _map(item)))
        if "additionalProperties" in raw:
            limits["additionalProperties"] = raw["additionalProperties"]
        discriminator = _map(raw.get("discriminator"))
        table = {
            str(value): _last(ref) for value, ref in _map(discriminator.get("mapping")).items()
        }
        branches = [_map(branch) for branch in _list(raw.get("oneOf"))]
        children = {_last(branch["$ref"]) for branch in branches if "$ref" in branch}
        alternatives = [branch for branch in branches if set(branch) == {"required"}]
        if len(children) + len(alternatives) < len(branches):
            self.unknown.append(f"{name}: a oneOf branch that is not a reference or `required`")
        is_object = bool(properties or raw.get("allOf") or branches)
        return SchemaFacts(
            name=name,
            kind="object" if is_object else str(raw.get("type", "any")),
            values=tuple(map(str, _list(raw.get("enum")))),
            members=tuple(map(str, _list(raw.get("x-enum-varnames")))),
            properties=properties,
            required=frozenset(required),
            parents=tuple(dict.fromkeys(self._lineage(name, (name,)))),
            children=frozenset(children | set(table.values())),
            discriminator=discriminator.get("propertyName"),
            table=table,
            nullable=raw.get("nullable") is True,
            limits=tuple(sorted(limits.items())),
            alternatives=len(alternatives),
        )

    def _resolved(self, raw: object) -> Json:
        resolved = _map(raw)
        while "$ref" in resolved:
            target: object = self._document
            for step in str(resolved["$ref"]).removeprefix("#/").split("/"):
                target = _map(target).get(step)
            resolved = _map(target)
        return resolved

    def _body(self, where: str, raw: Json) -> BodyFacts:
        media: dict[str, TypeFacts] = {}
        for name, content in _map(raw.get("content")).items():
            type_ = self._type(f"{where} {name}", _map(_map(content).get("schema")))
            for real in str(_map(content).get("x-media-type", name)).split(", "):
                media[real] = type_
        return BodyFacts(raw.get("required") is True, media)

    def _operations(self) -> Iterator[OperationFacts]:
        for path, item in _map(self._document.get("paths")).items():
            for key in _map(item):
                if key not in _METHODS and not key.startswith("x-") and key not in _PROSE:
                    self.unknown.append(f"{path}: {key!r}")
            for method in [key for key in _map(item) if key in _METHODS]:
                yield self._operation(path, method, _map(item[method]))

    def _operation(self, path: str, method: str, raw: Json) -> OperationFacts:
        name = str(raw.get("operationId", f"{method} {path}"))
        parameters: dict[tuple[str, str], ParameterFacts] = {}
        for item in map(self._resolved, _list(raw.get("parameters"))):
            key = (str(item.get("in")), str(item.get("name")))
            parameters[key] = ParameterFacts(
                item.get("required") is True,
                self._type(f"{name} {key[1]}", _map(item.get("schema"))),
                item.get("deprecated") is True,
            )
        security = raw.get("security", self._document.get("security", []))
        body = self._resolved(raw["requestBody"]) if "requestBody" in raw else None
        return OperationFacts(
            id=name,
            method=method.upper(),
            path=path,
            parameters=parameters,
            body=None if body is None else self._body(name, body),
            responses={
                status: self._body(f"{name} {status}", self._resolved(response))
                for status, response in _map(raw.get("responses")).items()
            },
            secured=any(_map(item) for item in _list(security)),
            claims={
                kind: tuple(map(str, _list(names)))
                for kind, names in _map(raw.get("x-veeam-authorize")).items()
            },
            deprecated=raw.get("deprecated") is True,
            group=str(raw.get("x-vbr-group", "")),
            summary=str(raw.get("summary", "")),
            idempotent=raw.get("x-vbr-idempotent", method in ("get", "head")) is True,
            slow=raw.get("x-vbr-slow") is True,
        )

    def _reachable(self) -> set[str]:
        todo: list[TypeFacts | None] = []
        for operation in self.operations.values():
            todo += [parameter.type for parameter in operation.parameters.values()]
            for body in (operation.body, *operation.responses.values()):
                todo += body.media.values() if body else []
        reached: set[str] = set()
        while todo:
            type_ = todo.pop()
            if type_ is None:
                continue
            todo.append(type_.items)
            schema = self.schemas.get(type_.ref or "")
            if schema is None or schema.name in reached:
                continue
            reached.add(schema.name)
            todo += schema.properties.values()
            todo += [TypeFacts("ref", ref=name) for name in (*schema.parents, *schema.children)]
        return reached
