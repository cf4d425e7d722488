"""Rules that drop the vendor's prose, which this project may not publish, and its extensions."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from vbr_generator.curate.document import (
    Document,
    is_object,
    listed,
    mapping,
    operations,
    pointer,
    schemas,
)
from vbr_generator.curate.rules.rule import RuleChange, rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["KEPT_EXTENSIONS", "vendor_extensions", "vendor_prose"]

_PROSE = ("description", "summary", "title", "example", "examples", "externalDocs")

KEPT_EXTENSIONS = frozenset({"x-veeam-authorize"})
"""Vendor extensions with facts for callers; the others are dropped and counted."""


def _holders(document: Document) -> Iterator[tuple[str, Document]]:
    """Yield every object that may contain prose or extensions, with its kind."""
    yield "document", document
    yield "info", mapping(document.get("info"))
    components = mapping(document.get("components"))
    for _, schema in schemas(document):
        yield "schema", schema
        if is_object(schema.get("discriminator")):
            yield "discriminator", schema["discriminator"]
    for item in mapping(components.get("parameters")).values():
        yield "parameter", mapping(item)
    for item in mapping(document.get("paths")).values():
        yield "path", mapping(item)
    responses = list(mapping(components.get("responses")).values())
    bodies: list[object] = list(mapping(components.get("requestBodies")).values())
    for item in mapping(components.get("securitySchemes")).values():
        yield "security scheme", mapping(item)
    for operation in operations(document):
        yield "operation", operation.body
        for item in listed(operation.body.get("parameters")):
            yield "parameter", mapping(item)
        bodies.append(operation.body.get("requestBody"))
        responses += mapping(operation.body.get("responses")).values()
    for kind, holders in (("request body", bodies), ("response", responses)):
        for item in holders:
            yield kind, mapping(item)
            for content in mapping(mapping(item).get("content")).values():
                yield "media type", mapping(content)


@rule
def vendor_prose(document: Document) -> Iterable[RuleChange]:
    """This project may not publish the vendor's prose; overlays set other summaries."""
    dropped: Counter[str] = Counter()
    for kind, holder in _holders(document):
        for key in _PROSE:
            if key not in holder:
                continue
            if kind == "response" and key == "description":
                dropped[f"{kind}.{key}"] += bool(holder[key])
                holder[key] = ""  # OpenAPI requires the key
            else:
                del holder[key]
                dropped[f"{kind}.{key}"] += 1
    tags = listed(document.pop("tags", None))
    dropped["document.tags"] = len(tags)
    info = mapping(document.get("info"))
    document["info"] = {"title": "VBR REST API", "version": info.get("version", "")}
    document["servers"] = [{"url": "/"}]
    return [RuleChange("", f"{count} {what}") for what, count in sorted(dropped.items()) if count]


@rule
def vendor_extensions(document: Document) -> Iterable[RuleChange]:
    """Extensions are hints for the vendor's tools; only the claims (x-veeam-authorize) are kept."""
    dropped: Counter[str] = Counter()
    for kind, holder in _holders(document):
        for key in [key for key in holder if key.startswith("x-") and key not in KEPT_EXTENSIONS]:
            del holder[key]
            dropped[f"{key} of a {kind}"] += 1
    return [RuleChange(pointer(), f"{count} {what}") for what, count in sorted(dropped.items())]
