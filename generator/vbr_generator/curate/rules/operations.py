"""Rules about operations: parameters, security, responses and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vbr_generator.curate.document import (
    Document,
    clone,
    component_schemas,
    is_object,
    listed,
    mapping,
    operations,
    pointer,
    ref_name,
)
from vbr_generator.curate.rules.rule import Change, rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = [
    "BINARY_MEDIA",
    "binary_bodies",
    "empty_responses",
    "explicit_security",
    "revision_header",
    "shared_parameters",
    "shared_responses",
]

BINARY_MEDIA = (
    "application/octet-stream",
    "application/vnd.efi.iso",
    "application/x-tar",
    "application/zip",
)
"""Media types of raw bytes (VBR.md, defect 11)."""

_OCTETS = "application/octet-stream"


def _component(document: Document, ref: str) -> Document:
    found: object = document
    for part in ref.removeprefix("#/").split("/"):
        found = mapping(found).get(part)
    return mapping(found)


@rule
def shared_parameters(document: Document) -> Iterable[Change]:
    """A parameter that is a reference is written out where it is used, so that one form is left."""
    for operation in operations(document):
        for index, parameter in enumerate(listed(operation.body.get("parameters"))):
            if is_object(parameter) and "$ref" in parameter:
                operation.body["parameters"][index] = clone(
                    _component(document, str(parameter["$ref"]))
                )
    removed = mapping(document.get("components")).pop("parameters", {})
    return [Change(pointer("components", "parameters", name)) for name in sorted(removed)]


@rule
def shared_responses(document: Document) -> Iterable[Change]:
    """A response that is a reference is written out where it is used, so that one form is left."""
    for operation in operations(document):
        responses = mapping(operation.body.get("responses"))
        for status, response in responses.items():
            if is_object(response) and "$ref" in response:
                responses[status] = clone(_component(document, str(response["$ref"])))
    removed = mapping(document.get("components")).pop("responses", {})
    return [Change(pointer("components", "responses", name)) for name in sorted(removed)]


@rule
def revision_header(document: Document) -> Iterable[Change]:
    """Every request names its revision in `x-api-version`: that is the transport's affair."""
    changes: list[Change] = []
    for operation in operations(document):
        parameters = listed(operation.body.get("parameters"))
        kept = [
            p for p in parameters if (p.get("in"), p.get("name")) != ("header", "x-api-version")
        ]
        if len(kept) != len(parameters):
            operation.body["parameters"] = kept
            changes.append(Change(operation.at))
    return changes


@rule
def explicit_security(document: Document) -> Iterable[Change]:
    """The bearer scheme is declared as what it is, and each operation says whether it needs it."""
    schemes = mapping(mapping(document.get("components")).get("securitySchemes"))
    bearer = {"type": "http", "scheme": "bearer"}
    if schemes.get("Bearer") != bearer:
        schemes["Bearer"] = bearer
        yield Change(pointer("components", "securitySchemes", "Bearer"), "apiKey to http bearer")
    default = document.pop("security", [])
    for operation in operations(document):
        if "security" not in operation.body:
            operation.body["security"] = clone(default)
            yield Change(operation.at, "global security made explicit")


def _is_empty_object(document: Document, schema: object) -> bool:
    name = ref_name(schema)
    resolved = mapping(component_schemas(document).get(name) if name else schema)
    return resolved == {"type": "object"}


@rule
def empty_responses(document: Document) -> Iterable[Change]:
    """A 204, or a success that is an object without properties, has no body (VBR.md, 8)."""
    for operation in operations(document):
        for status, response in mapping(operation.body.get("responses")).items():
            if not status.startswith("2") or "content" not in response:
                continue
            contents = mapping(response["content"]).values()
            empty = all(_is_empty_object(document, mapping(c).get("schema")) for c in contents)
            if status == "204" or empty:
                del response["content"]
                yield Change(operation.at + pointer("responses", status))


def _bodies(document: Document) -> Iterator[tuple[str, Document]]:
    for operation in operations(document):
        body = operation.body.get("requestBody")
        if is_object(body):
            yield operation.at + "/requestBody", body
        for status, response in mapping(operation.body.get("responses")).items():
            yield operation.at + pointer("responses", status), mapping(response)


@rule
def binary_bodies(document: Document) -> Iterable[Change]:
    """Raw bytes are one media type with one schema; `x-media-type` keeps the real one."""
    for at, holder in _bodies(document):
        content = mapping(holder.get("content"))
        media = [name for name in content if name in BINARY_MEDIA]
        if media:
            for name in media:
                del content[name]
            real = ", ".join(media)
            content[_OCTETS] = {
                "schema": {"type": "string", "format": "binary"},
                "x-media-type": real,
            }
            yield Change(at, real)
