"""Rules for operations: parameters, security, responses and bodies."""

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
from vbr_generator.curate.rules.rule import RuleChange, rule

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
"""Media types of raw bytes (docs/explanation/vbr-api.md, "Documents")."""

_OCTETS = "application/octet-stream"


def _component(document: Document, ref: str) -> Document:
    value: object = document
    for part in ref.removeprefix("#/").split("/"):
        value = mapping(value).get(part)
    return mapping(value)


@rule
def shared_parameters(document: Document) -> Iterable[RuleChange]:
    """A referenced parameter is copied to each use, so that one form remains."""
    for operation in operations(document):
        for index, parameter in enumerate(listed(operation.body.get("parameters"))):
            if is_object(parameter) and "$ref" in parameter:
                operation.body["parameters"][index] = clone(
                    _component(document, str(parameter["$ref"]))
                )
    removed = mapping(document.get("components")).pop("parameters", {})
    return [RuleChange(pointer("components", "parameters", name)) for name in sorted(removed)]


@rule
def shared_responses(document: Document) -> Iterable[RuleChange]:
    """A referenced response is copied to each use, so that one form remains."""
    for operation in operations(document):
        responses = mapping(operation.body.get("responses"))
        for status, response in responses.items():
            if is_object(response) and "$ref" in response:
                responses[status] = clone(_component(document, str(response["$ref"])))
    removed = mapping(document.get("components")).pop("responses", {})
    return [RuleChange(pointer("components", "responses", name)) for name in sorted(removed)]


@rule
def revision_header(document: Document) -> Iterable[RuleChange]:
    """The transport sends the header `x-api-version`, so it is not a parameter."""
    changes: list[RuleChange] = []
    for operation in operations(document):
        parameters = listed(operation.body.get("parameters"))
        kept = [
            p for p in parameters if (p.get("in"), p.get("name")) != ("header", "x-api-version")
        ]
        if len(kept) != len(parameters):
            operation.body["parameters"] = kept
            changes.append(RuleChange(operation.at))
    return changes


@rule
def explicit_security(document: Document) -> Iterable[RuleChange]:
    """The security scheme is http bearer, and each operation declares if it needs the token."""
    schemes = mapping(mapping(document.get("components")).get("securitySchemes"))
    bearer = {"type": "http", "scheme": "bearer"}
    if schemes.get("Bearer") != bearer:
        schemes["Bearer"] = bearer
        yield RuleChange(
            pointer("components", "securitySchemes", "Bearer"), "apiKey to http bearer"
        )
    default = document.pop("security", [])
    for operation in operations(document):
        if "security" not in operation.body:
            operation.body["security"] = clone(default)
            yield RuleChange(operation.at, "global security made explicit")


def _is_empty_object(document: Document, schema: object) -> bool:
    name = ref_name(schema)
    resolved = mapping(component_schemas(document).get(name) if name else schema)
    return resolved == {"type": "object"}


@rule
def empty_responses(document: Document) -> Iterable[RuleChange]:
    """A 204, or a success that is an object without properties, has no body."""
    for operation in operations(document):
        for status, response in mapping(operation.body.get("responses")).items():
            if not status.startswith("2") or "content" not in response:
                continue
            contents = mapping(response["content"]).values()
            empty = all(_is_empty_object(document, mapping(c).get("schema")) for c in contents)
            if status == "204" or empty:
                del response["content"]
                yield RuleChange(operation.at + pointer("responses", status))


def _bodies(document: Document) -> Iterator[tuple[str, Document]]:
    for operation in operations(document):
        body = operation.body.get("requestBody")
        if is_object(body):
            yield operation.at + "/requestBody", body
        for status, response in mapping(operation.body.get("responses")).items():
            yield operation.at + pointer("responses", status), mapping(response)


@rule
def binary_bodies(document: Document) -> Iterable[RuleChange]:
    """Raw bytes have one media type and one schema; `x-media-type` keeps the real media type."""
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
            yield RuleChange(at, real)
