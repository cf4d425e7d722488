"""Plain views of a parsed document; templates use nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

TypeKind = Literal[
    "any", "binary", "boolean", "date_time", "enum", "integer", "list", "model", "number",
    "string", "uuid",
]  # fmt: skip

_ANNOTATIONS: dict[str, str] = {
    "any": "Any",
    "binary": "bytes",
    "boolean": "bool",
    "date_time": "datetime",
    "integer": "int",
    "number": "float",
    "string": "str",
    "uuid": "UUID",
}

# The exact class of the JSON value that orjson returns.
_JSON_CLASSES: dict[str, str] = {
    "boolean": "bool",
    "date_time": "str",
    "enum": "str",
    "integer": "int",
    "list": "list",
    "model": "dict",
    "number": "float",
    "string": "str",
    "uuid": "str",
}


class RevisionName(NamedTuple):
    """A revision and its module, for the root modules."""

    revision: str
    module: str


def _union(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    empty: frozenset[str] = frozenset()
    return empty.union(*sets)


@dataclass(frozen=True, slots=True)
class TypeView:
    """The type of a property, parameter or body.

    Attributes:
        kind: TypeKind of the type.
        ref: Class name, for `enum` and `model`.
        item: Type of the items, for `list`.
        nullable: True if the document allows null.
    """

    kind: TypeKind
    ref: str | None = None
    item: TypeView | None = None
    nullable: bool = False

    @property
    def annotation(self) -> str:
        """The Python type, without `None` and `Unset`."""
        if self.kind == "list":
            assert self.item is not None  # noqa: S101 - narrows for type checkers
            inner = self.item.annotation
            return f"list[{inner} | None]" if self.item.nullable else f"list[{inner}]"
        return self.ref or _ANNOTATIONS[self.kind]

    @property
    def parameter(self) -> str:
        """The Python type of a parameter."""
        if self.kind == "list":
            assert self.item is not None  # noqa: S101 - narrows for type checkers
            return f"Sequence[{self.item.parameter}]"
        return "UUID | str" if self.kind == "uuid" else self.annotation

    @property
    def json_class(self) -> str:
        """The exact class of the JSON value."""
        return _JSON_CLASSES[self.kind]

    @property
    def holds_models(self) -> bool:
        """True if a value contains models."""
        if self.kind == "list" and self.item is not None:
            return self.item.holds_models
        return self.kind == "model"

    @property
    def refs(self) -> frozenset[str]:
        """The generated classes in the annotation."""
        inner: frozenset[str] = self.item.refs if self.item else frozenset()
        return inner | {self.ref} if self.ref else inner

    @property
    def names(self) -> frozenset[str]:
        """The other names in the annotation that need an import."""
        inner: frozenset[str] = self.item.names if self.item else frozenset()
        own = {"uuid": "UUID", "date_time": "datetime", "any": "Any"}.get(self.kind)
        return inner | {own} if own else inner


@dataclass(frozen=True, slots=True)
class PropertyView:
    """One property of a model.

    Attributes:
        wire: Name in JSON.
        name: Name of the attribute.
        type: Type.
        required: True if the document requires the property.
        secret: True if an overlay marks the property as a secret.
        own: True if the class declares the property, False if it only inherits it.
        default: Default expression, for the discriminator of a child.
    """

    wire: str
    name: str
    type: TypeView
    required: bool
    secret: bool
    own: bool
    default: str | None = None

    @property
    def annotation(self) -> str:
        """The type of the attribute."""
        parts = [self.type.annotation]
        if self.type.nullable or not self.required:
            parts.append("None")
        if self.type.nullable and not self.required:
            parts.append("Unset")
        return " | ".join(dict.fromkeys(parts)) if self.type.kind != "any" else "Any"

    @property
    def must_be_given(self) -> bool:
        """True if the constructor requires the property."""
        return self.required and self.default is None

    @property
    def field(self) -> str | None:
        """The right-hand side of the declaration."""
        default = self.default
        if default is None and not self.required:
            default = "UNSET" if self.type.nullable else "None"
        if self.secret:
            return f"_field(default={default}, repr=_mask)" if default else "_field(repr=_mask)"
        return default


@dataclass(frozen=True, slots=True)
class ModelView:
    """One class.

    Attributes:
        name: Name of the class and the schema.
        module: Module name.
        base: Name of the parent class, or None.
        properties: All properties, inherited properties first, in the order of the document.
        discriminator: Wire name of the discriminator, for a polymorphic parent.
        children: Discriminator value to class name, for a polymorphic parent.
    """

    name: str
    module: str
    base: str | None
    properties: tuple[PropertyView, ...]
    discriminator: str | None = None
    children: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def own(self) -> tuple[PropertyView, ...]:
        """The properties that the class declares."""
        return tuple(p for p in self.properties if p.own or p.default is not None)

    @property
    def annotated(self) -> frozenset[str]:
        """Generated classes in annotations, except the class and its base."""
        refs = _union(p.type.refs for p in self.own)
        return refs - {self.name, self.base or ""}

    @property
    def defaulted(self) -> frozenset[str]:
        """Generated classes that default values use."""
        return frozenset(p.type.ref for p in self.own if p.default and p.type.ref)

    @property
    def names(self) -> frozenset[str]:
        """Other names in annotations that need an import."""
        return _union(p.type.names for p in self.own)

    @property
    def uses_models(self) -> bool:
        """True if the decoder uses other generated classes."""
        return any(p.type.refs for p in self.properties)


@dataclass(frozen=True, slots=True)
class EnumView:
    """One enum: member name to value."""

    name: str
    module: str
    members: dict[str, str]


@dataclass(frozen=True, slots=True)
class ParameterView:
    """One parameter of an operation."""

    wire: str
    name: str
    type: TypeView
    required: bool


@dataclass(frozen=True, slots=True)
class BodyView:
    """A request body."""

    content_type: str
    encoding: Literal["json", "form", "binary"]
    type: TypeView
    required: bool


@dataclass(frozen=True, slots=True)
class OperationView:
    """One operation; `vbr_api.runtime.Operation` documents the shared attributes.

    Attributes:
        success: Type of a success, or None if it has no body.
        may_be_empty: True if the document also allows a success without a body.
    """

    id: str
    name: str
    group: str
    method: str
    path: str
    summary: str
    accept: str | None
    secured: bool
    idempotent: bool
    slow: bool
    claims: tuple[str, ...]
    paging: Literal["query", "body", "single"] | None
    rows: Literal["data", "items"] | None
    identity: str
    order_columns: tuple[str, ...]
    path_parameters: tuple[ParameterView, ...]
    query_parameters: tuple[ParameterView, ...]
    header_parameters: tuple[ParameterView, ...]
    body: BodyView | None
    success: TypeView | None
    may_be_empty: bool

    @property
    def constant(self) -> str:
        """Name in the catalog."""
        return self.name.upper()

    @property
    def streams(self) -> bool:
        """True if a success is a binary body."""
        return self.success is not None and self.success.kind == "binary"

    @property
    def returns(self) -> str:
        """The Python type of a success."""
        if self.success is None:
            return "None"
        if self.streams:
            return "Download"
        annotation = self.success.annotation
        return f"{annotation} | None" if self.may_be_empty or self.success.nullable else annotation

    @property
    def parameters(self) -> tuple[ParameterView, ...]:
        """All parameters, in the order of the signature."""
        return self.path_parameters + self.query_parameters + self.header_parameters

    @property
    def keywords(self) -> tuple[ParameterView, ...]:
        """The keyword-only parameters; required parameters come first."""
        parameters = self.query_parameters + self.header_parameters
        return tuple(sorted(parameters, key=lambda parameter: not parameter.required))

    @property
    def types(self) -> tuple[TypeView, ...]:
        """Every type in the signature."""
        types = [parameter.type for parameter in self.parameters]
        if self.body is not None and self.body.encoding != "binary":
            types.append(self.body.type)
        if self.success is not None and not self.streams:
            types.append(self.success)
        return tuple(types)

    @property
    def refs(self) -> frozenset[str]:
        """Generated classes in the signature."""
        return _union(t.refs for t in self.types)

    @property
    def names(self) -> frozenset[str]:
        """Other names in the signature that need an import."""
        return _union(t.names for t in self.types)

    @property
    def template(self) -> str:
        """The content of the f-string for the path."""
        path = self.path
        for parameter in self.path_parameters:
            call = f"{{segment('{parameter.name}', {parameter.name})}}"
            path = path.replace(f"{{{parameter.wire}}}", call)
        return path


@dataclass(frozen=True, slots=True)
class GroupView:
    """One attribute of `Api`."""

    name: str
    operations: tuple[OperationView, ...]

    @property
    def class_name(self) -> str:
        """Name of the class."""
        return "".join(part.capitalize() for part in self.name.split("_")) + "Api"

    @property
    def refs(self) -> frozenset[str]:
        """Generated classes in the signatures."""
        return _union(o.refs for o in self.operations)

    @property
    def names(self) -> frozenset[str]:
        """Other names in the signatures that need an import."""
        return _union(o.names for o in self.operations)


@dataclass(frozen=True, slots=True)
class RevisionView:
    """One revision of the API, ready to be rendered."""

    revision: str
    module: str
    models: tuple[ModelView, ...]
    enums: tuple[EnumView, ...]
    groups: tuple[GroupView, ...]

    @property
    def operations(self) -> tuple[OperationView, ...]:
        """All operations, by name."""
        operations = [operation for group in self.groups for operation in group.operations]
        return tuple(sorted(operations, key=lambda operation: operation.name))

    @property
    def modules(self) -> dict[str, str]:
        """Class name to module name, for every model and enum."""
        modules = {model.name: model.module for model in self.models}
        modules.update({enum.name: enum.module for enum in self.enums})
        return dict(sorted(modules.items()))
