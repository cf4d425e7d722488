"""Rules for secrets: a property with a secret-like name is marked, or excused with a reason."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vbr_generator.curate.document import (
    Document,
    listed,
    mapping,
    operations,
    pointer,
    schemas,
)
from vbr_generator.curate.rules.rule import RuleChange, rule
from vbr_generator.errors import CurationError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["SECRET_NAMES", "derived_secrets", "marked_secrets"]

SECRET_NAMES = (
    r"pass(word|wd|phrase|code)|pwd",
    r"phrase$",
    r"secret",
    r"token",
    r"key(OrPassword|File|s|Value|Data|Material|String|Contents?)?$",
    r"code(Verifier)?$",
    r"certificate$",
    r"credentials?$",
    r"^license$",
    r"^pin$",
    r"^sas|sas(Link|Url|Uri)$",
    r"(connection|community)String$",
    r"private",
    r"^auth$|authorization|bearer|jwt|cookie|otp$|signature|pfx",
)
"""Patterns of secret-like names, in any letter case.

They apply to strings and arrays of strings, except to ids and dates, which only refer to secrets.
Extend the list for the words of a new revision; never shorten it.
"""

_SECRET = re.compile("|".join(SECRET_NAMES), re.IGNORECASE)
_HARMLESS_FORMATS = frozenset({"uuid", "date-time"})


def _is_text(schema: Document) -> bool:
    if schema.get("type") == "array":
        return _is_text(mapping(schema.get("items")))
    return schema.get("type") == "string" and schema.get("format") not in _HARMLESS_FORMATS


def _named(document: Document) -> Iterator[tuple[str, str, Document, Document]]:
    """Yield properties and parameters: pointer, name, schema, and the object with the marks."""
    for at, schema in schemas(document):
        for name, item in mapping(schema.get("properties")).items():
            yield at + pointer("properties", name), name, mapping(item), mapping(item)
    for operation in operations(document):
        for index, item in enumerate(listed(operation.body.get("parameters"))):
            at = operation.at + pointer("parameters", index)
            yield at, str(item.get("name")), mapping(item.get("schema")), mapping(item)


def _looks_secret(name: str, schema: Document) -> bool:
    return _is_text(schema) and (
        _SECRET.search(name) is not None or schema.get("format") == "password"
    )


@rule
def derived_secrets(document: Document) -> Iterable[RuleChange]:
    """A secret-like name without a mark is marked as a secret, for review."""
    for at, name, schema, marks in _named(document):
        if "x-secret" not in marks and _looks_secret(name, schema):
            marks["x-secret"] = True
            yield RuleChange(at, f"{at}: x-secret: true")


@rule
def marked_secrets(document: Document) -> Iterable[RuleChange]:
    """Every string with a secret-like name is marked `x-secret`, or excused with a reason."""
    problems: list[Problem] = []
    changes: list[RuleChange] = []
    for at, name, schema, marks in _named(document):
        mark = marks.get("x-secret")
        if mark is True:
            changes.append(RuleChange(at))
            if not _is_text(schema):
                problems.append(
                    Problem(at, "x-secret on a value that is not a string", "marks on strings only")
                )
        elif mark is False:
            if not marks.get("x-secret-reason"):
                problems.append(Problem(at, "x-secret: false without reason", "x-secret-reason"))
        elif "x-secret" in marks:
            problems.append(Problem(at, f"x-secret is {mark!r}", "true or false"))
        elif _looks_secret(name, schema):
            needed = "x-secret: true, or false with x-secret-reason, in spec/overlays/secrets.yaml"
            problems.append(Problem(at, f"{name} looks like a secret", needed))
    if problems:
        raise CurationError(problems)
    return changes
