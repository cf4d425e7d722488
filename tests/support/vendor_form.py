"""Reverses curation of the form of a document, as input for tests of curation."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

PROSE = "Words of the vendor."

Json = dict[str, Any]


def _objects(value: Any) -> Iterator[Json]:
    if isinstance(value, dict):
        yield value
        for item in value.values():
            yield from _objects(item)
    elif isinstance(value, list):
        for item in value:
            yield from _objects(item)


_KEPT = frozenset({"x-veeam-authorize", "x-real"})


def as_vendor(curated: Json, revision: str) -> Json:
    """Return a curated document with the form, the prose and the defects of a vendor's document."""
    document: Json = copy.deepcopy(curated)
    schemas: Json = document["components"]["schemas"]
    for schema in schemas.values():
        if "discriminator" in schema:
            children = dict.fromkeys(schema["discriminator"]["mapping"].values())
            schema["oneOf"] = [{"$ref": child} for child in children]
    for holder in list(_objects(document)):
        media = holder.pop("x-media-type", None)
        if media is not None:
            holder["x-real"] = media
        for key in [k for k in holder if k.startswith("x-") and k not in _KEPT]:
            del holder[key]
        if holder.get("nullable") and "allOf" in holder:
            (target,) = holder.pop("allOf")
            del holder["nullable"]
            holder.update(target)
            schemas[target["$ref"].rpartition("/")[2]]["nullable"] = True
    for content in [o["content"] for o in _objects(document) if isinstance(o.get("content"), dict)]:
        for name, value in list(content.items()):
            if "x-real" in value:
                del content[name]
                real = value.pop("x-real").split(", ")
                content.update({media: copy.deepcopy(value) for media in real})
    _operations(document)
    for schema in schemas.values():
        schema["description"] = PROSE
    document["components"]["parameters"] = {
        "apiVersionParam": {
            "name": "x-api-version",
            "in": "header",
            "required": True,
            "description": PROSE,
            "schema": {"type": "string", "default": revision},
        }
    }
    document["components"]["securitySchemes"] = {
        "Bearer": {"type": "apiKey", "name": "Authorization", "in": "header"}
    }
    document["security"] = [{"Bearer": []}]
    document["tags"] = [{"name": "Widget Store", "description": PROSE}]
    document["info"] = {"title": PROSE, "version": revision, "description": PROSE}
    return document


def _operations(document: Json) -> None:
    for item in document["paths"].values():
        for operation in item.values():
            operation["summary"] = operation["description"] = PROSE
            operation["tags"] = [tag.replace("_", " ").title() for tag in operation["tags"]]
            if operation["security"]:
                del operation["security"]
            shared = {"$ref": "#/components/parameters/apiVersionParam"}
            operation["parameters"] = [shared, *operation["parameters"]]
