"""Canaries: what stands in every secret, and what is searched for them."""

from __future__ import annotations

import functools
import logging
import pickle
import re
import traceback
from typing import TYPE_CHECKING, Any

import orjson

import vbr_api
from aiovbr import errors
from documents import name_of, schemas, spec
from vbr_api.runtime import Model, Operation, Request

if TYPE_CHECKING:
    from collections.abc import Iterator

CANARY = "canary-7d1f"
ALL_BUT_TESTS = re.compile(r"^(?!.*/tests/)")


def marked(document: dict[str, Any]) -> dict[str, set[str]]:
    """Return the secret properties of each schema, its own and those it inherits."""
    schemas = document["components"]["schemas"]

    def of(schema: dict[str, Any]) -> set[str]:
        if "$ref" in schema:
            return of(schemas[name_of(schema["$ref"])])
        own = {name for name, one in schema.get("properties", {}).items() if one.get("x-secret")}
        return own.union(*(of(part) for part in schema.get("allOf", [])))

    found = {name: of(schema) for name, schema in schemas.items()}
    return {name: secrets for name, secrets in found.items() if secrets}


REVISIONS = tuple(vbr_api.REVISIONS.built_in)
MARKED = {revision: marked(spec(revision)) for revision in REVISIONS}


def shown_by(error: BaseException, frames: re.Pattern[str] = ALL_BUT_TESTS) -> str:
    """Return everything that a log, a debugger or a reporting service shows of an error.

    Args:
        error: The error, with what caused it.
        frames: Files whose variables are shown.
    """
    parts = [str(error), repr(error)]
    told = traceback.TracebackException.from_exception(error, capture_locals=True)
    chain: list[Any] = [told]
    while chain:
        one = chain.pop()
        parts.extend(one.format_exception_only())
        ours = [frame for frame in one.stack if frames.search(frame.filename)]
        parts.extend(f"{frame.filename}:{frame.lineno} {frame.locals}" for frame in ours)
        chain.extend(link for link in (one.__cause__, one.__context__) if link is not None)
        chain.extend(one.exceptions or ())
    links: list[BaseException] = [error]
    while links:
        link = links.pop()
        parts.extend((str(link), repr(link), str(getattr(link, "__notes__", ""))))
        if isinstance(link, BaseExceptionGroup):
            links.extend(link.exceptions)
        if isinstance(link, errors.VbrError):
            bare = pickle.loads(pickle.dumps(link))
            attributes = {k: v for k, v in vars(bare).items() if k != "body"}
            parts.extend((str(bare), repr(attributes), str(pickle.dumps(attributes))))
        links.extend(one for one in (link.__cause__, link.__context__) if one is not None)
    return "\n".join(parts)


def shown_by_records(records: list[logging.LogRecord]) -> str:
    formatter = logging.Formatter()
    return "\n".join(f"{formatter.format(one)} {vars(one)}" for one in records)


def assert_clean(*shown: object) -> None:
    for one in shown:
        text = one if isinstance(one, str) else repr(one)
        at = text.find(CANARY)
        assert at < 0, text[max(0, at - 400) : at + 100]


def body_of(revision: str, schema: str) -> Model:
    """Return a model with a canary in each of its secrets, however deep."""
    kind: type[Model] = getattr(vbr_api.load(revision).models, schema)
    secrets = MARKED[revision].get(schema, ())
    document: dict[str, Any] = {name: f"{CANARY} {name}" for name in secrets}
    for name, inner in properties_of(revision, schema).items():
        if "$ref" in inner and name not in document:
            deeper = name_of(inner["$ref"])
            if deeper in reaching(revision):
                document[name] = body_of(revision, deeper).to_dict()
    return kind.from_dict(document)


@functools.cache
def properties_of(revision: str, schema: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for part in (schemas(revision)[schema], *schemas(revision)[schema].get("allOf", [])):
        if "$ref" in part:
            found |= properties_of(revision, name_of(part["$ref"]))
        found |= part.get("properties", {})
    return found


@functools.cache
def reaching(revision: str) -> frozenset[str]:
    """Return the schemas that hold secrets, themselves or in a property."""
    found = set(MARKED[revision])
    while True:
        more = {
            name
            for name in schemas(revision)
            if any(
                "$ref" in one and name_of(one["$ref"]) in found
                for one in properties_of(revision, name).values()
            )
        } - found
        if not more:
            return frozenset(found)
        found |= more


def sending(revision: str) -> Iterator[tuple[str, str, str]]:
    """Yield operations whose body holds secrets, with the schema of it, children included."""
    for item in spec(revision)["paths"].values():
        for operation in item.values():
            for media in operation.get("requestBody", {}).get("content", {}).values():
                if "$ref" not in media["schema"]:
                    continue  # a file, or a list of ids
                body = name_of(media["schema"]["$ref"])
                parent = f"/{body}"
                children = [
                    name
                    for name, one in schemas(revision).items()
                    if any(part.get("$ref", "").endswith(parent) for part in one.get("allOf", []))
                ]
                for schema in (body, *children):
                    if schema in reaching(revision):
                        yield revision, operation["operationId"], schema


def request_of(revision: str, operation_id: str, schema: str) -> Request:
    operation: Operation = vbr_api.load(revision).catalog.OPERATIONS[operation_id]
    body = orjson.dumps(body_of(revision, schema).to_wire())
    assert CANARY.encode() in body
    return Request(operation, operation.path, body=body, content_type="application/json")


__all__ = [
    "ALL_BUT_TESTS",
    "CANARY",
    "MARKED",
    "REVISIONS",
    "assert_clean",
    "body_of",
    "marked",
    "properties_of",
    "request_of",
    "sending",
    "shown_by",
    "shown_by_records",
]
