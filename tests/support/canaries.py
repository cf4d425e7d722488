"""Canaries: values of secrets, and searches for them in output."""

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
    """Return the secret properties of each schema, inherited ones included."""
    schemas = document["components"]["schemas"]

    def secrets_of_schema(schema: dict[str, Any]) -> set[str]:
        if "$ref" in schema:
            return secrets_of_schema(schemas[name_of(schema["$ref"])])
        declared = schema.get("properties", {})
        own = {name for name, part in declared.items() if part.get("x-secret")}
        return own.union(*(secrets_of_schema(part) for part in schema.get("allOf", [])))

    secrets_by_name = {name: secrets_of_schema(schema) for name, schema in schemas.items()}
    return {name: secrets for name, secrets in secrets_by_name.items() if secrets}


REVISIONS = tuple(vbr_api.REVISIONS.built_in)
MARKED = {revision: marked(spec(revision)) for revision in REVISIONS}


def shown_by(error: BaseException, frames: re.Pattern[str] = ALL_BUT_TESTS) -> str:
    """Return everything that a log, a debugger or a reporting service shows of an error.

    Args:
        error: The error; its causes and contexts are included.
        frames: Files whose variables are shown.
    """
    parts = [str(error), repr(error)]
    chain: list[Any] = [traceback.TracebackException.from_exception(error, capture_locals=True)]
    while chain:
        shown = chain.pop()
        parts.extend(shown.format_exception_only())
        selected = [frame for frame in shown.stack if frames.search(frame.filename)]
        parts.extend(f"{frame.filename}:{frame.lineno} {frame.locals}" for frame in selected)
        chain.extend(link for link in (shown.__cause__, shown.__context__) if link is not None)
        chain.extend(shown.exceptions or ())
    links: list[BaseException] = [error]
    while links:
        link = links.pop()
        parts.extend((str(link), repr(link), str(getattr(link, "__notes__", ""))))
        if isinstance(link, BaseExceptionGroup):
            links.extend(link.exceptions)
        if isinstance(link, errors.VbrError):
            revived = pickle.loads(pickle.dumps(link))
            attributes = {k: v for k, v in vars(revived).items() if k != "body"}
            parts.extend((str(revived), repr(attributes), str(pickle.dumps(attributes))))
        links.extend(cause for cause in (link.__cause__, link.__context__) if cause is not None)
    return "\n".join(parts)


def shown_by_records(records: list[logging.LogRecord]) -> str:
    formatter = logging.Formatter()
    return "\n".join(f"{formatter.format(record)} {vars(record)}" for record in records)


def assert_clean(*shown: object) -> None:
    for value in shown:
        text = value if isinstance(value, str) else repr(value)
        at = text.find(CANARY)
        assert at < 0, text[max(0, at - 400) : at + 100]


def body_of(revision: str, schema: str) -> Model:
    """Return a model with a canary in each of its secrets, at any depth."""
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
    declared: dict[str, Any] = {}
    for part in (schemas(revision)[schema], *schemas(revision)[schema].get("allOf", [])):
        if "$ref" in part:
            declared |= properties_of(revision, name_of(part["$ref"]))
        declared |= part.get("properties", {})
    return declared


@functools.cache
def reaching(revision: str) -> frozenset[str]:
    """Return the schemas that contain secrets, directly or in the schema of a property."""
    names = set(MARKED[revision])
    while True:
        more = {
            name
            for name in schemas(revision)
            if any(
                "$ref" in declared and name_of(declared["$ref"]) in names
                for declared in properties_of(revision, name).values()
            )
        } - names
        if not more:
            return frozenset(names)
        names |= more


def sending(revision: str) -> Iterator[tuple[str, str, str]]:
    """Yield revision, operation and schema of each request body that contains secrets.

    A body with child schemas yields once for each child.
    """
    for item in spec(revision)["paths"].values():
        for operation in item.values():
            for media in operation.get("requestBody", {}).get("content", {}).values():
                if "$ref" not in media["schema"]:
                    continue  # a file, or a list of ids
                body = name_of(media["schema"]["$ref"])
                parent = f"/{body}"
                children = [
                    name
                    for name, child in schemas(revision).items()
                    if any(part.get("$ref", "").endswith(parent) for part in child.get("allOf", []))
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
