"""Views of operations, by group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openapi_python_client.parser.bodies import BodyType

from vbr_generator.errors import UnsupportedShapeError
from vbr_generator.render.parser.names import RESERVED_ARGUMENTS, check_duplicates, python_name
from vbr_generator.render.parser.paging import identity_of, order_columns_of, paging_of, rows_of
from vbr_generator.render.parser.properties import document_text, type_view
from vbr_generator.render.parser.schemas import Document, target_of
from vbr_generator.render.views import BodyView, GroupView, OperationView, ParameterView

if TYPE_CHECKING:
    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.parser.openapi import Endpoint

    from vbr_generator.render.views import TypeView

__all__ = ["group_views"]


def group_views(data: GeneratorData, document: Document) -> tuple[GroupView, ...]:
    """Convert all operations.

    Raises:
        UnsupportedShapeError: If an operation has no view, or two have one name.
    """
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
    check_duplicates("operation", [o.name for views in groups.values() for o in views])
    return tuple(
        GroupView(name, tuple(sorted(views, key=lambda view: view.name)))
        for name, views in sorted(groups.items())
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
    check_duplicates(
        f"{operation['operationId']}: argument", [p.name for p in (*path, *query, *headers)]
    )
    claims = operation.get("x-veeam-authorize", {}).get("claims", ())
    return OperationView(
        id=operation["operationId"],
        name=python_name(operation["operationId"], frozenset()),
        group=operation["x-vbr-group"],
        method=endpoint.method.upper(),
        path=operation_path,
        summary=operation["summary"],
        accept=accept,
        secured=bool(operation["security"]),
        idempotent=operation.get("x-vbr-idempotent", endpoint.method in ("get", "head")) is True,
        slow=operation.get("x-vbr-slow") is True,
        claims=tuple(claims),
        paging=paging_of(success, query, body, document),
        rows=rows_of(success, document),
        identity=identity_of(operation_path, success, document),
        order_columns=order_columns_of(query, body, document),
        path_parameters=path,
        query_parameters=query,
        header_parameters=headers,
        body=body,
        success=success,
        may_be_empty=may_be_empty,
    )


def _document_path(endpoint: Endpoint, raw: dict[tuple[str, str], Document]) -> str:
    # The parser's path has Python names, the document's path has wire names.
    parsed = document_text(endpoint.path)
    for path, method in raw:
        if method == endpoint.method:
            renamed = path
            for parameter in endpoint.path_parameters:
                renamed = renamed.replace(
                    f"{{{document_text(parameter.name)}}}", f"{{{parameter.python_name}}}"
                )
            if renamed == parsed:
                return path
    raise UnsupportedShapeError(f"{parsed}: a path that is not in the document")


def _parameter(prop: Any) -> ParameterView:
    wire = document_text(prop.name)
    return ParameterView(
        wire=wire,
        name=python_name(wire, RESERVED_ARGUMENTS),
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
        content_type=document_text(body.content_type),
        encoding=encodings[body.body_type],
        type=type_view(body.prop),
        required=operation["requestBody"].get("required") is True,
    )


def _success(
    endpoint: Endpoint, operation: Document, document: Document
) -> tuple[TypeView | None, str | None, bool]:
    """Return the type of a success, its media type, and True if it may have no body."""
    types: dict[TypeView | None, str | None] = {}
    for response in endpoint.responses:
        pattern = response.status_code.pattern
        if not pattern.startswith("2"):
            continue
        response_document = operation["responses"][pattern]
        if "$ref" in response_document:
            response_document = document["components"]["responses"][target_of(response_document)]
        content = response_document.get("content")
        if not content:
            types[None] = None
            continue
        media_type, value = next(iter(content.items()))
        types[type_view(response.prop)] = value.get("x-media-type", media_type)
    typed = [(view, accept) for view, accept in types.items() if view is not None]
    if not types or len(typed) > 1:
        raise UnsupportedShapeError(
            f"{operation['operationId']}: {len(typed)} types of success, expected one"
        )
    if not typed:
        # Errors are JSON, so the request accepts JSON although a success has no body.
        return None, "application/json", False
    view, accept = typed[0]
    return view, accept, None in types
