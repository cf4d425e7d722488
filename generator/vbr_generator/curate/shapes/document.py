"""The expected shapes of documents, operations, parameters, bodies and responses."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from vbr_generator.curate.document import (
    METHODS,
    Document,
    component_schemas,
    is_list,
    is_object,
    listed,
    mapping,
    operations,
    pointer,
)
from vbr_generator.curate.rules.operations import BINARY_MEDIA
from vbr_generator.curate.shapes.remedies import needed_rule
from vbr_generator.curate.shapes.schema import schema_problems
from vbr_generator.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["unknown_shapes"]

_TOP = {"openapi", "info", "servers", "security", "paths", "components"}
_COMPONENTS = {"schemas", "parameters", "responses", "securitySchemes"}
_OPERATION = {
    "operationId",
    "parameters",
    "requestBody",
    "responses",
    "security",
    "tags",
    "deprecated",
    "x-veeam-authorize",
}
_OWN = {"summary", "x-vbr-group", "x-vbr-idempotent", "x-vbr-slow"}
_PARAMETER = {"name", "in", "required", "schema", "deprecated", "x-secret", "x-secret-reason"}
_ODD = re.compile(r"""[\s"'\\?#]""")
_JSON = "application/json"
_FORM = "application/x-www-form-urlencoded"


def _unknown(at: str, holder: Document, known: set[str], kind: str) -> Iterator[Problem]:
    for key in sorted(set(holder) - known):
        yield Problem(
            at + pointer(key),
            f"unknown key {key!r} of a {kind}",
            needed_rule("translates or drops this key"),
        )


def _reference(document: Document, at: str, holder: Document, kind: str) -> Iterator[Problem]:
    prefix = f"#/components/{kind}/"
    ref = str(holder.get("$ref"))
    known = mapping(mapping(document.get("components")).get(kind))
    if not ref.startswith(prefix) or ref.removeprefix(prefix) not in known:
        yield Problem(
            at, f"reference to {ref}, which does not exist", needed_rule("drops the reference")
        )
    if set(holder) != {"$ref"}:
        yield Problem(
            at,
            f"{sorted(set(holder) - {'$ref'})} beside a reference",
            needed_rule("separates these keys from the reference"),
        )


def _parameter(document: Document, at: str, raw: object) -> Iterator[Problem]:
    if not is_object(raw) or "$ref" in raw:
        yield from _reference(document, at, mapping(raw), "parameters")
        return
    yield from _unknown(at, raw, _PARAMETER, "parameter")
    where = raw.get("in")
    if where not in ("path", "query", "header"):
        yield Problem(
            at,
            f"parameter in {where!r}",
            needed_rule("moves the parameter to the path, query or headers"),
        )
    if where == "path" and raw.get("required") is not True:
        yield Problem(
            at, "path parameter that is not required", needed_rule("makes path parameters required")
        )
    schema = mapping(raw.get("schema"))
    yield from schema_problems(document, at + "/schema", schema)
    item = mapping(schema.get("items")) if schema.get("type") == "array" else schema
    target = component_schemas(document).get(str(item.get("$ref", "")).rpartition("/")[2], item)
    if where != "query" and item is not schema:
        yield Problem(
            at, f"array in a {where} parameter", needed_rule("encodes the array as one value")
        )
    if mapping(target).get("type") not in ("string", "integer", "number", "boolean"):
        yield Problem(
            at,
            "parameter that is not a plain value or a list of plain values",
            needed_rule("sets a plain type"),
        )


def _content(document: Document, at: str, holder: Document, extra: set[str]) -> Iterator[Problem]:
    content = mapping(holder.get("content"))
    media = set(content)
    if not (len(media) == 1 and media <= {_JSON, *extra}) and not media <= set(BINARY_MEDIA):
        yield Problem(
            at,
            f"media types {sorted(media)}",
            needed_rule("keeps one media type, or a new entry of BINARY_MEDIA"),
        )
    for name, item in content.items():
        where = at + pointer("content", name)
        yield from _unknown(where, mapping(item), {"schema"}, "media type")
        schema = mapping(mapping(item).get("schema"))
        yield from schema_problems(document, where + "/schema", schema)
        binary = schema == {"type": "string", "format": "binary"}
        if binary != (name in BINARY_MEDIA):
            yield Problem(
                where,
                f"{name} with the schema {schema}",
                needed_rule("makes raw bytes string(binary) and other content JSON"),
            )
        if not ("$ref" in schema or binary or schema.get("type") == "array"):
            yield Problem(
                where, "a body's schema without a name", "a rule that makes it a component"
            )


def _operation(document: Document, at: str, path: str, body: Document) -> Iterator[Problem]:
    yield from _unknown(at, body, _OPERATION | _OWN, "operation")
    if not str(body.get("operationId", "")).isidentifier():
        yield Problem(
            at,
            f"operationId {body.get('operationId')!r} is not a name",
            needed_rule("sets an id that is a name"),
        )
    names: Counter[tuple[object, object]] = Counter()
    for index, item in enumerate(listed(body.get("parameters"))):
        yield from _parameter(document, at + pointer("parameters", index), item)
        names[mapping(item).get("in"), mapping(item).get("name")] += "name" in mapping(item)
    twice = [key for key, count in names.items() if count > 1]
    if twice:
        yield Problem(at, f"duplicate parameters: {twice}", needed_rule("keeps one of them"))
    templated = {part[1:-1] for part in path.split("/") if part[:1] == "{" and part[-1:] == "}"}
    declared = {name for where, name in names if where == "path"}
    if templated != declared or path.count("{") != len(templated):
        yield Problem(
            at,
            f"path parameters {sorted(map(str, declared))} of {path}",
            needed_rule("matches parameters and path"),
        )
    if "requestBody" in body:
        holder = mapping(body["requestBody"])
        yield from _unknown(at + "/requestBody", holder, {"content", "required"}, "request body")
        yield from _content(document, at + "/requestBody", holder, {_FORM})
    responses = mapping(body.get("responses"))
    if not any(status.startswith("2") for status in responses):
        yield Problem(at, "no success response", needed_rule("adds a 2xx response"))
    for status, response in responses.items():
        where = at + pointer("responses", status)
        if not (len(status) == 3 and status.isdigit()):
            yield Problem(
                where, f"status {status!r}", needed_rule("replaces it by three-digit statuses")
            )
        yield from _response(document, where, mapping(response))
    claims = body.get("x-veeam-authorize")
    if claims is not None and not _are_claims(claims):
        yield Problem(
            at + "/x-veeam-authorize",
            f"claims {claims!r}",
            needed_rule("reads claims of this form"),
        )


def _are_claims(value: object) -> bool:
    return (
        is_object(value)
        and {"claims"} <= set(value) <= {"claims", "roles"}
        and all(is_list(names) for names in value.values())
        and all(isinstance(name, str) for names in value.values() for name in names)
    )


def _response(document: Document, at: str, response: Document) -> Iterator[Problem]:
    if "$ref" in response:
        yield from _reference(document, at, response, "responses")
        return
    yield from _unknown(at, response, {"description", "content"}, "response")
    if "content" in response:
        yield from _content(document, at, response, set())


def unknown_shapes(document: Document) -> Iterator[Problem]:
    """Find every shape of a document that no rule expects.

    Args:
        document: A vendor document after the prose rules and the overlays.

    Yields:
        Each unknown shape, with its JSON pointer and the remedy.
    """
    if not str(document.get("openapi", "")).startswith("3.0."):
        yield Problem("/openapi", f"version {document.get('openapi')!r}", "rules for it")
    yield from _unknown("", document, _TOP, "document")
    if not mapping(document.get("info")).get("version"):
        yield Problem("/info/version", "no revision", needed_rule("sets the revision"))
    components = mapping(document.get("components"))
    yield from _unknown("/components", components, _COMPONENTS, "components object")
    if set(mapping(components.get("securitySchemes"))) != {"Bearer"}:
        yield Problem(
            "/components/securitySchemes",
            "something other than Bearer",
            needed_rule("supports this authentication"),
        )
    for name, item in mapping(components.get("parameters")).items():
        yield from _parameter(document, pointer("components", "parameters", name), item)
    for name, item in mapping(components.get("responses")).items():
        yield from _response(document, pointer("components", "responses", name), mapping(item))
    for name, item in component_schemas(document).items():
        at = pointer("components", "schemas", name)
        yield from schema_problems(document, at, mapping(item), component=name)
    for path, item in mapping(document.get("paths")).items():
        at = pointer("paths", path)
        if not path.startswith("/") or _ODD.search(path):
            yield Problem(at, f"path {path!r}", needed_rule("converts it to a plain path"))
        yield from _unknown(at, mapping(item), set(METHODS), "path")
        for method, body in mapping(item).items():
            if method in METHODS and not is_object(body):
                yield Problem(at + pointer(method), "not an object", needed_rule("drops it"))
    if not any(True for _ in operations(document)):
        yield Problem("/paths", "no operation", "a document with operations")
    ids: Counter[str] = Counter()
    for operation in operations(document):
        yield from _operation(document, operation.at, operation.path, operation.body)
        ids[operation.id] += 1
        if ids[operation.id] == 2:
            yield Problem(
                operation.at,
                f"duplicate operationId {operation.id}",
                needed_rule("renames one of them"),
            )
