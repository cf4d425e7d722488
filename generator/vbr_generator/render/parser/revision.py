"""What is known of openapi-python-client's internals, and nothing outside this module is.

The parser reads the document; its properties and endpoints are turned into plain views here. It
drops discriminators from unions and vendor extensions from operations, so those are taken from the
document itself. Written against the exact version that pyproject.toml pins.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from keyword import iskeyword
from typing import TYPE_CHECKING, Any, Literal, cast

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.bodies import BodyType
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty
from openapi_python_client.strings import snake_case

from ..errors import UnsupportedShapeError
from ..views import (
    BodyView,
    EnumView,
    GroupView,
    ModelView,
    OperationView,
    ParameterView,
    PropertyView,
    RevisionView,
    TypeView,
    module_name,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_python_client.config import Config
    from openapi_python_client.parser.openapi import Endpoint

Document = dict[str, Any]

# Attributes that a property must not shadow: methods of `Model`, and the types that annotations in
# a class body name.
_RESERVED_ATTRIBUTES = frozenset(
    (
        *("additional_properties", "from_dict", "secret_attributes", "to_dict", "to_wire"),
        *("self", "cls"),
        *("wire_names", "bool", "bytes", "datetime", "dict", "float", "int", "list", "str"),
    )
)
# Classes that generated modules import or define beside those of the document.
_RESERVED_CLASSES = frozenset(
    (
        *("Any", "ClassVar", "Self", "Sequence", "UUID", "TYPE_CHECKING", "UNSET", "Unset"),
        *("Model", "OpenEnum", "Body", "Decoding", "Download", "LENIENT", "OPERATION"),
        *("Request", "Response", "Transport", "Api"),
    )
)
_RESERVED_ARGUMENTS = frozenset(("body", "transport", "self", "list", "Sequence"))

_LEAVES: tuple[tuple[type, str], ...] = (
    (AnyProperty, "any"),
    (BooleanProperty, "boolean"),
    (DateTimeProperty, "date_time"),
    (FileProperty, "binary"),
    (FloatProperty, "number"),
    (IntProperty, "integer"),
    (StringProperty, "string"),
    (UuidProperty, "uuid"),
)


def parse(document: Document, config: Config) -> tuple[GeneratorData, list[str]]:
    """Let the parser read a document.

    Returns:
        What it read, and every warning that it gave.
    """
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise UnsupportedShapeError(f"{data.header}: {data.detail}")
    warnings = [_warning(error) for error in data.errors]
    for collection in data.endpoint_collections_by_tag.values():
        warnings.extend(_warning(error) for error in collection.parse_errors)
    return data, warnings


def _warning(error: GeneratorError) -> str:
    return ": ".join(str(part) for part in (error.header, error.detail) if part)


def attribute(wire: str, reserved: frozenset[str]) -> str:
    """Return the Python name of a property or parameter.

    >>> attribute("isDisabled", frozenset()), attribute(".issued", frozenset())
    ('is_disabled', 'issued')
    """
    name = snake_case(wire)
    if iskeyword(name) or name in reserved:
        name += "_"
    if not name.isidentifier():
        raise UnsupportedShapeError(f"{wire!r} gives no Python name ({name!r})")
    return name


def type_view(prop: Any, nullable: bool = False) -> TypeView:
    """Turn a parsed property into a type."""
    if isinstance(prop, UnionProperty):
        inner = [p for p in prop.inner_properties if not isinstance(p, NoneProperty)]
        if len(inner) == 1:
            return type_view(inner[0], nullable=len(inner) < len(prop.inner_properties))
        raise UnsupportedShapeError(f"{_raw(prop.name)}: a union of {len(inner)} types")
    if isinstance(prop, EnumProperty):
        if prop.value_type is not str:
            raise UnsupportedShapeError(f"{_raw(prop.name)}: an enum of {prop.value_type}")
        return TypeView("enum", ref=prop.class_info.name, nullable=nullable)
    if isinstance(prop, ModelProperty):
        return TypeView("model", ref=prop.class_info.name, nullable=nullable)
    if isinstance(prop, ListProperty):
        return TypeView("list", item=type_view(prop.inner_property), nullable=nullable)
    for kind, name in _LEAVES:
        if isinstance(prop, kind):
            return TypeView(cast("Any", name), nullable=nullable)
    raise UnsupportedShapeError(f"{_raw(prop.name)}: {type(prop).__name__}")


def _raw(text: Any) -> str:
    value = getattr(text, "get_untrusted_value", None)
    return str(value() if value else text)


def revision_view(data: GeneratorData, document: Document) -> RevisionView:
    """Turn everything that was parsed into views.

    Raises:
        UnsupportedShapeError: If something has no view; the message names it.
    """
    schemas: dict[str, Document] = document["components"]["schemas"]
    enums: list[EnumView] = [_enum(prop, schemas) for prop in data.enums]
    models = [_model(prop, schemas) for prop in data.models]
    members = {view.name: {v: k for k, v in view.members.items()} for view in enums}
    models = _with_own_discriminators(models, members)
    _refuse_reserved([*(view.name for view in models), *(view.name for view in enums)])
    modules = [view.module for view in models] + [view.module for view in enums]
    _refuse_clashes("module", modules)
    revision = document["info"]["version"]
    return RevisionView(
        revision=revision,
        module=module_name(revision),
        models=tuple(sorted(models, key=lambda view: view.name)),
        enums=tuple(sorted(enums, key=lambda view: view.name)),
        groups=_groups(data, document),
    )


def _refuse_reserved(names: Iterable[str]) -> None:
    taken = sorted(set(names) & _RESERVED_CLASSES)
    if taken:
        raise UnsupportedShapeError(
            "\n".join(
                f"/components/schemas/{name}: generated modules need this name themselves; needed:"
                " a rule in curate/rules/ that renames the schema"
                for name in taken
            )
        )


def _refuse_clashes(what: str, names: Iterable[str]) -> None:
    twice = sorted(name for name, count in Counter(names).items() if count > 1)
    if twice:
        raise UnsupportedShapeError(f"{what} names clash: {', '.join(twice)}")


def _schema_name(prop: Any) -> str:
    # Schema names are class names already; the parser's ClassName keeps them or fails the checker.
    return str(prop.class_info.name)


def _enum(prop: Any, schemas: dict[str, Document]) -> EnumView:
    if _schema_name(prop) not in schemas:
        raise UnsupportedShapeError(
            f"{_schema_name(prop)}: an enum that is no schema of the document"
        )
    members = {str(name): str(value) for name, value in prop.values.items()}
    return EnumView(_schema_name(prop), snake_case(_schema_name(prop)), members)


def _properties(schema: Document, schemas: dict[str, Document]) -> dict[str, Document]:
    found: dict[str, Document] = {}
    for part in schema.get("allOf", ()):
        if "$ref" in part:
            found.update(_properties(schemas[_target(part)], schemas))
        else:
            found.update(part.get("properties", {}))
    found.update(schema.get("properties", {}))
    return found


def _target(reference: Document) -> str:
    return str(reference["$ref"]).rsplit("/", 1)[1]


def _model(prop: Any, schemas: dict[str, Document]) -> ModelView:
    name = _schema_name(prop)
    if name not in schemas:
        raise UnsupportedShapeError(f"{name}: a class that is no schema of the document")
    schema = schemas[name]
    bases = [_target(part) for part in schema.get("allOf", ()) if "$ref" in part]
    if len(bases) > 1:
        raise UnsupportedShapeError(f"{name}: extends {len(bases)} schemas")
    base = bases[0] if bases else None
    inherited = _properties(schemas[base], schemas) if base else {}
    documents = _properties(schema, schemas)
    redeclared: set[str] = set()
    for part in (schema, *(p for p in schema.get("allOf", ()) if "$ref" not in p)):
        redeclared.update(part.get("properties", {}))
        redeclared.update(set(part.get("required", ())) & set(inherited))
    by_wire = {_raw(p.name): p for p in (*prop.required_properties, *prop.optional_properties)}
    if set(by_wire) != set(documents):
        lost = ", ".join(sorted(set(by_wire) ^ set(documents)))
        raise UnsupportedShapeError(f"{name}: the parser and the document differ in {lost}")
    views = tuple(
        PropertyView(
            wire=wire,
            name=attribute(wire, _RESERVED_ATTRIBUTES),
            type=type_view(by_wire[wire]),
            required=bool(by_wire[wire].required),
            secret=document.get("x-secret") is True,
            own=wire not in inherited or wire in redeclared,
        )
        for wire, document in documents.items()
    )
    _refuse_clashes(f"{name}: attribute", [view.name for view in views])
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


def _with_own_discriminators(
    models: list[ModelView], members: dict[str, dict[str, str]]
) -> list[ModelView]:
    """Give a child its own discriminator value as a default, where just one maps to it."""
    values: dict[str, set[tuple[str, str]]] = {}
    for parent in models:
        for value, child in parent.children.items():
            values.setdefault(child, set()).add((cast("str", parent.discriminator), value))
    out: list[ModelView] = []
    for model in models:
        found = values.get(model.name, set())
        if len(found) == 1:
            (wire, value), *_ = found
            properties = tuple(
                replace(p, default=_default(p, value, members)) if p.wire == wire else p
                for p in model.properties
            )
            out.append(replace(model, properties=properties))
        else:
            out.append(model)
    return out


def _default(prop: PropertyView, value: str, members: dict[str, dict[str, str]]) -> str:
    if prop.type.kind == "enum" and prop.type.ref:
        known = members[prop.type.ref]
        if value in known:
            return f"{prop.type.ref}.{known[value]}"
        return f'{prop.type.ref}("{value}")'
    return f'"{value}"'


def _groups(data: GeneratorData, document: Document) -> tuple[GroupView, ...]:
    raw: dict[tuple[str, str], Document] = {
        (path, method): operation
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if isinstance(operation, dict) and "responses" in operation
    }
    groups: dict[str, list[OperationView]] = {}
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            view = _operation(endpoint, raw, document)
            groups.setdefault(view.group, []).append(view)
    _refuse_clashes("operation", [o.name for found in groups.values() for o in found])
    return tuple(
        GroupView(name, tuple(sorted(found, key=lambda view: view.name)))
        for name, found in sorted(groups.items())
    )


def _operation(
    endpoint: Endpoint, raw: dict[tuple[str, str], Document], document: Document
) -> OperationView:
    operation_path = _document_path(endpoint, raw)
    operation = raw[operation_path, endpoint.method]
    success, accept, may_be_empty = _success(endpoint, operation, document)
    path = tuple(_parameter(p) for p in endpoint.path_parameters)
    query = tuple(_parameter(p) for p in endpoint.query_parameters)
    headers = tuple(_parameter(p) for p in endpoint.header_parameters)
    if endpoint.cookie_parameters:
        raise UnsupportedShapeError(f"{operation['operationId']}: a parameter in a cookie")
    body = _body(endpoint, operation)
    _refuse_clashes(
        f"{operation['operationId']}: argument", [p.name for p in (*path, *query, *headers)]
    )
    claims = operation.get("x-veeam-authorize", {}).get("claims", ())
    return OperationView(
        id=operation["operationId"],
        name=attribute(operation["operationId"], frozenset()),
        group=operation["x-vbr-group"],
        method=endpoint.method.upper(),
        path=operation_path,
        summary=operation["summary"],
        accept=accept,
        secured=bool(operation["security"]),
        idempotent=operation.get("x-vbr-idempotent", endpoint.method in ("get", "head")) is True,
        slow=operation.get("x-vbr-slow") is True,
        claims=tuple(claims),
        paging=_paging(success, query, body, document),
        rows=_rows(success, document),
        identity=_identity(operation_path, success, document),
        order_columns=_order_columns(query, body, document),
        path_parameters=path,
        query_parameters=query,
        header_parameters=headers,
        body=body,
        success=success,
        may_be_empty=may_be_empty,
    )


def _document_path(endpoint: Endpoint, raw: dict[tuple[str, str], Document]) -> str:
    # The parser puts Python names into the path; the document's own has the wire names.
    parsed = _raw(endpoint.path)
    for path, method in raw:
        if method == endpoint.method:
            renamed = path
            for parameter in endpoint.path_parameters:
                renamed = renamed.replace(
                    f"{{{_raw(parameter.name)}}}", f"{{{parameter.python_name}}}"
                )
            if renamed == parsed:
                return path
    raise UnsupportedShapeError(f"{parsed}: a path that is not in the document")


def _parameter(prop: Any) -> ParameterView:
    wire = _raw(prop.name)
    return ParameterView(
        wire=wire,
        name=attribute(wire, _RESERVED_ARGUMENTS),
        type=type_view(prop),
        required=bool(prop.required),
    )


def _body(endpoint: Endpoint, operation: Document) -> BodyView | None:
    if not endpoint.bodies:
        return None
    if len(endpoint.bodies) > 1:
        raise UnsupportedShapeError(f"{operation['operationId']}: several request media types")
    body = endpoint.bodies[0]
    encodings: dict[BodyType, Literal["json", "form", "binary"]] = {
        BodyType.JSON: "json",
        BodyType.DATA: "form",
        BodyType.CONTENT: "binary",
    }
    if body.body_type not in encodings:
        raise UnsupportedShapeError(f"{operation['operationId']}: a {body.body_type} body")
    return BodyView(
        content_type=_raw(body.content_type),
        encoding=encodings[body.body_type],
        type=type_view(body.prop),
        required=operation["requestBody"].get("required") is True,
    )


def _success(
    endpoint: Endpoint, operation: Document, document: Document
) -> tuple[TypeView | None, str | None, bool]:
    """Return the type of a success, the media type to ask for, and whether it may be empty."""
    found: dict[TypeView | None, str | None] = {}
    for response in endpoint.responses:
        pattern = response.status_code.pattern
        if not pattern.startswith("2"):
            continue
        response_document = operation["responses"][pattern]
        if "$ref" in response_document:
            response_document = document["components"]["responses"][_target(response_document)]
        content = response_document.get("content")
        if not content:
            found[None] = None
            continue
        media_type, value = next(iter(content.items()))
        found[type_view(response.prop)] = value.get("x-media-type", media_type)
    typed = [(view, accept) for view, accept in found.items() if view is not None]
    if not found or len(typed) > 1:
        raise UnsupportedShapeError(
            f"{operation['operationId']}: {len(typed)} types of success, one was expected"
        )
    if not typed:
        # Errors are JSON, so that is what to accept even where a success is empty.
        return None, "application/json", False
    view, accept = typed[0]
    return view, accept, None in found


def _rows(success: TypeView | None, document: Document) -> Literal["data", "items"] | None:
    """Return the property of a paged answer that holds its rows; None if it is not paged."""
    if success is None or success.kind != "model" or success.ref is None:
        return None
    schemas = document["components"]["schemas"]
    answered = _properties(schemas[success.ref], schemas)
    if "pagination" not in answered:
        return None
    # What browses the folders of a backup answers with the folder, whose rows are its items.
    return "data" if "data" in answered else "items" if "items" in answered else None


def _identity(path: str, success: TypeView | None, document: Document) -> str:
    """Return the attribute that tells the rows of a paged answer apart, if one does.

    It is `id`, or else the property that the path of a single object is made with:
    `/api/v1/backupBrowser/flr/{sessionId}` tells it of `/api/v1/backupBrowser/flr`.
    """
    rows = _rows(success, document)
    if rows is None or success is None or success.ref is None:
        return "id"
    schemas = document["components"]["schemas"]
    answered = _properties(schemas[success.ref], schemas)
    row = answered[rows].get("items", {})
    shown = _properties(schemas[_target(row)], schemas) if "$ref" in row else {}
    below = f"{path}/{{"
    named = [one[len(below) :].partition("}")[0] for one in document["paths"] if below in one]
    return attribute(next((name for name in ("id", *named) if name in shown), "id"), frozenset())


def _paging(
    success: TypeView | None,
    query: tuple[ParameterView, ...],
    body: BodyView | None,
    document: Document,
) -> Literal["query", "body", "single"] | None:
    if _rows(success, document) is None:
        return None
    if {"skip", "limit"} <= {parameter.wire for parameter in query}:
        return "query"
    asked = set(_asked(body, document))
    if {"skip", "limit"} <= asked or "pagination" in asked:
        return "body"
    return "single"


def _asked(body: BodyView | None, document: Document) -> dict[str, Any]:
    """Return the properties of a JSON body."""
    if body is None or body.type.ref is None:
        return {}
    schemas = document["components"]["schemas"]
    return _properties(schemas[body.type.ref], schemas)


def _order_columns(
    query: tuple[ParameterView, ...], body: BodyView | None, document: Document
) -> tuple[str, ...]:
    schemas = document["components"]["schemas"]
    for parameter in query:
        if parameter.wire == "orderColumn" and parameter.type.ref:
            return tuple(schemas[parameter.type.ref]["enum"])
    asked = _asked(body, document)
    for place, column in (("sorting", "property"), ("order", "orderColumn"), ("order", "property")):
        if "$ref" in asked.get(place, {}):
            order = _properties(schemas[_target(asked[place])], schemas)
            if "$ref" in order.get(column, {}):
                return tuple(schemas[_target(order[column])].get("enum", ()))
    return ()
