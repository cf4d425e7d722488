"""Rules for enums: each enum is a component, and each value has a Python member name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vbr_generator.curate.document import (
    Document,
    LocatedSchema,
    component_schemas,
    listed,
    mapping,
    operations,
    pointer,
    walk_schema,
)
from vbr_generator.curate.rules.rule import RuleChange, rule
from vbr_generator.errors import CurationError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["enum_member_names", "inline_enums", "member_name"]

# Proper names with inner capitals; each is one word.
_PROPER = (
    "AwsEc2|AWSEC2|DXi|GBs|HyperV|IPv4|IPv6|MySQL|NetApp|OneDrive|OpenSSL|PostgreSQL|SharePoint|ESXi|"
    "VMware|VMs|vApps|VApps|vApp|VApp|vCenter|VCenter|vPower|VPower|vSphere|VSphere"
)
_WORD = re.compile(
    rf"(?P<proper>{_PROPER})(?![a-z])"
    r"|(?P<acronym>[A-Z]+(?=[A-Z][a-z])|[A-Z]+(?![a-z])|(?<![A-Za-z])[a-z](?![a-z]))(?P<number>\d*)"
    r"|[A-Z]?[a-z]+"
    r"|\d+"
)


def member_name(value: str) -> str:
    """Derive the name of an enum member from its value.

    >>> [member_name(value) for value in ("WinLocal", "AmazonS3", "us-east-1", "VMware", "256KB")]
    ['WIN_LOCAL', 'AMAZON_S3', 'US_EAST_1', 'VMWARE', 'VALUE_256_KB']
    """
    name = "_".join(match.group() for match in _WORD.finditer(value)).upper()
    return name if name[:1].isalpha() else f"VALUE_{name}"


def _capitalised(name: str) -> str:
    return name[:1].upper() + name[1:]


def _enum_name(owner: str, inner: str) -> str:
    """Name an inline enum: Error.errorCode becomes EErrorCode, Volume.kind becomes EVolumeKind."""
    inner = _capitalised(inner)
    return "E" + (inner if inner.startswith(owner) else owner + inner)


def _inline(document: Document) -> Iterable[tuple[LocatedSchema, str]]:
    """Yield the enums inside other schemas, with their new names."""
    for name, schema in list(component_schemas(document).items()):
        at = pointer("components", "schemas", name)
        for found in walk_schema(at, schema):
            if found.at != at and "enum" in found.schema:
                inner = [part for part in found.at.removeprefix(at).split("/") if part]
                words = [p for p in inner if not p.isdigit() and p not in _KEYWORDS]
                yield found, _enum_name(name, "".join(map(_capitalised, words)))
    for operation in operations(document):
        for index, parameter in enumerate(listed(operation.body.get("parameters"))):
            at = operation.at + pointer("parameters", index, "schema")
            for found in walk_schema(at, mapping(parameter.get("schema"))):
                if "enum" in found.schema:
                    yield found, _enum_name(operation.id, str(parameter["name"]))


_KEYWORDS = frozenset({"properties", "items", "allOf"})


@rule
def inline_enums(document: Document) -> Iterable[RuleChange]:
    """An enum inside another schema becomes a component: it needs a name and one class."""
    components = component_schemas(document)
    changes: list[RuleChange] = []
    problems: list[Problem] = []
    for (at, schema), name in list(_inline(document)):
        if name in components:
            problems.append(
                Problem(
                    at,
                    f"the inline enum's name {name} is the name of a schema",
                    "another name for it",
                )
            )
            continue
        components[name] = dict(schema)
        schema.clear()
        schema["$ref"] = f"#/components/schemas/{name}"
        changes.append(RuleChange(at, name))
    if problems:
        raise CurationError(problems)
    return changes


@rule
def enum_member_names(document: Document) -> Iterable[RuleChange]:
    """Member names are part of the document, in `x-enum-varnames`: generators differ."""
    problems: list[Problem] = []
    count = 0
    for name, schema in component_schemas(document).items():
        if "enum" not in schema:
            continue
        names = [member_name(value) for value in schema["enum"]]
        clashes = sorted({item for item in names if names.count(item) > 1})
        unusable = [v for v, item in zip(schema["enum"], names, strict=True) if item == "VALUE_"]
        at = pointer("components", "schemas", name)
        if clashes:
            problems.append(
                Problem(at, f"duplicate member names: {clashes}", "a word in enums._PROPER")
            )
        if unusable:
            problems.append(Problem(at, f"no name for {unusable}", "a rule in member_name"))
        schema["x-enum-varnames"] = names
        count += 1
    if problems:
        raise CurationError(problems)
    return [RuleChange(pointer("components", "schemas"), f"{count} enums")]
