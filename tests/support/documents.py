"""The curated document, and strategies for the JSON that a server may send.

This module shares no code with the generator: it interprets schemas independently.
"""

from __future__ import annotations

import functools
import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

ROOT = Path(__file__).resolve().parents[2]
REVISION = "1.1-rev0"

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


@functools.cache
def spec(revision: str = REVISION) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((ROOT / "spec" / f"{revision}.json").read_bytes())
    return document


@functools.cache
def schemas(revision: str = REVISION) -> dict[str, Any]:
    components: dict[str, Any] = spec(revision)["components"]["schemas"]
    return components


def name_of(ref: str) -> str:
    return ref.rsplit("/", 1)[1]


def object_names(revision: str = REVISION) -> list[str]:
    return sorted(name for name, schema in schemas(revision).items() if "enum" not in schema)


def enum_names(revision: str = REVISION) -> list[str]:
    return sorted(name for name, schema in schemas(revision).items() if "enum" in schema)


@functools.cache
def parents(revision: str = REVISION) -> list[str]:
    return sorted(name for name, schema in schemas(revision).items() if "discriminator" in schema)


@functools.cache
def properties(name: str, revision: str = REVISION) -> tuple[dict[str, Any], set[str]]:
    """Return the properties of a schema, inherited ones included, and the required names."""
    declared: dict[str, Any] = {}
    required_names: set[str] = set()
    schema = schemas(revision)[name]
    for part in [*schema.get("allOf", []), schema]:
        if "$ref" in part:
            inherited, required = properties(name_of(part["$ref"]), revision)
            declared.update(inherited)
            required_names |= required
        else:
            declared.update(
                {key: _unwrapped(own) for key, own in part.get("properties", {}).items()}
            )
            required_names |= set(part.get("required", []))
    return declared, required_names


def _unwrapped(schema: dict[str, Any]) -> dict[str, Any]:
    """Unwrap a nullable reference, which the document writes as `allOf` with one part."""
    wrapped = schema.get("allOf", [])
    return {**schema, **wrapped[0]} if len(wrapped) == 1 and "$ref" in wrapped[0] else schema


def kind_of(name: str, value: Any, revision: str = REVISION) -> str:
    """Return the name of the schema that the discriminator of an object selects."""
    discriminator = schemas(revision)[name].get("discriminator")
    if discriminator is None or not isinstance(value, dict):
        return name
    selector = value.get(discriminator["propertyName"])
    if not isinstance(selector, str):
        return name
    mapping = discriminator["mapping"]
    for candidate, ref in mapping.items():
        if candidate == selector:
            return kind_of(name_of(ref), value, revision)
    for candidate, ref in mapping.items():
        if candidate.casefold() == selector.casefold():
            return kind_of(name_of(ref), value, revision)
    return name


def expected(schema: dict[str, Any], value: Any, revision: str = REVISION) -> Any:
    """Return a value after a round trip, by invariant 3 (docs/explanation/invariants.md)."""
    if "$ref" in schema:
        name = name_of(schema["$ref"])
        if "enum" in schemas(revision)[name]:
            return _expected_enum(schemas(revision)[name]["enum"], value)
        return expected_object(name, value, revision)
    if schema.get("type") == "array" and isinstance(value, list):
        return [expected(schema["items"], item, revision) for item in value]
    if schema.get("format") == "uuid" and isinstance(value, str) and _UUID.fullmatch(value):
        return value.lower()
    if schema.get("format") == "date-time" and isinstance(value, str):
        return instant(value)
    return value


def expected_object(name: str, value: Any, revision: str = REVISION) -> Any:
    if not isinstance(value, dict):
        return value
    declared, required = properties(kind_of(name, value, revision), revision)
    out: dict[str, Any] = {}
    for key, item in value.items():
        if key in declared:
            if item is not None or key in required or declared[key].get("nullable"):
                out[key] = expected(declared[key], item, revision)
        else:
            out[key] = item
    for key in required - set(value):
        out[key] = None
    return out


def _expected_enum(values: list[str], value: Any) -> Any:
    if not isinstance(value, str) or value in values:
        return value
    folded = [v for v in values if v.casefold() == value.casefold()]
    return folded[0] if len(folded) == 1 else value


def instant(text: str) -> str:
    """Return a date-time in the form of `isoformat`; return any other text unchanged."""
    if re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?", text):
        try:
            return datetime.fromisoformat(text).isoformat()
        except ValueError:
            return text
    return text


# -- strategies

TEXTS = ("", "x", "Backup Job 1", "päß 漢", "null", "a\nb", '"\\')
FRACTIONS = ("", ".1", ".730", ".7300443", ".730044")
ZONES = ("", "Z", "+01:00", "-07:30")
_texts = st.sampled_from(TEXTS)
_uuids = st.uuids().map(str) | st.uuids().map(lambda value: str(value).upper())
_fractions = st.sampled_from(FRACTIONS)
_zones = st.sampled_from(ZONES)
_date_times = st.builds(
    lambda moment, fraction, zone: moment.strftime("%Y-%m-%dT%H:%M:%S") + fraction + zone,
    st.datetimes(min_value=datetime(1971, 1, 1), max_value=datetime(2100, 1, 1)),  # noqa: DTZ001
    _fractions,
    _zones,
)
JUNK: tuple[Any, ...] = (
    *("not a value", "2024-13-45T99:00:00Z", "2024-01-25", "2024-01-25T10:00:00+01:00:30"),
    *("{6F9619FF-8B86-D011-B42D-00C04FC964FF}", "6F9619FF8B86D011B42D00C04FC964FF", "", " "),
    *(17, -1, 2**60, 1.5, True, False),
    *([], [None], ["x", 1], {}, {"x": None}, [[{}]]),
)
_junk: st.SearchStrategy[Any] = st.sampled_from(JUNK)
_extras = st.dictionaries(
    st.sampled_from(["futureProperty", "x", "Name", "_raw", "class"]),
    st.none() | st.integers(-5, 5) | st.just({"deep": [1, None]}) | st.just("later"),
    max_size=2,
)


def value_of(
    schema: dict[str, Any], depth: int, *, hostile: bool, revision: str = REVISION
) -> st.SearchStrategy[Any]:
    valid = _valid(schema, depth, hostile=hostile, revision=revision)
    if not hostile:
        return valid
    return st.one_of(valid, valid, valid, valid, st.none(), _junk)


def _valid(
    schema: dict[str, Any], depth: int, *, hostile: bool, revision: str
) -> st.SearchStrategy[Any]:
    if "$ref" in schema:
        name = name_of(schema["$ref"])
        if "enum" in schemas(revision)[name]:
            known = st.sampled_from(schemas(revision)[name]["enum"])
            if not hostile:
                return known
            return known | known.map(str.upper) | known.map(str.lower) | st.just("FutureValue")
        return object_of(name, depth - 1, hostile=hostile, revision=revision)
    kind, form = schema.get("type"), schema.get("format")
    if kind == "array":
        if depth <= 0:
            return st.builds(list)  # no items: their schema may refer back to this one
        items = value_of(schema["items"], depth, hostile=hostile, revision=revision)
        return st.lists(items, max_size=3, min_size=min(3, schema.get("minItems", 0)))
    if kind == "string":
        return {"uuid": _uuids, "date-time": _date_times}.get(form or "", _texts)
    if kind == "integer":
        low, high = schema.get("minimum", -(2**31)), schema.get("maximum", 2**31 - 1)
        wide = st.just(2**62) if form == "int64" else st.nothing()
        return st.integers(low, high) | wide
    if kind == "number":
        return st.floats(-1e9, 1e9, allow_nan=False) | st.integers(-9, 9)
    if kind == "boolean":
        return st.booleans()
    return st.just({"any": ["thing"]})


@functools.cache
def object_of(
    name: str, depth: int, *, hostile: bool, revision: str = REVISION
) -> st.SearchStrategy[Any]:
    """Return a strategy for documents of a schema.

    Args:
        name: The schema.
        depth: Levels of optional references.
        hostile: True to include deviations of a server.
        revision: The revision of the document.
    """
    discriminator = schemas(revision)[name].get("discriminator")
    if discriminator and depth > -2:
        children = sorted({name_of(ref) for ref in discriminator["mapping"].values()})
        return st.one_of(
            *(object_of(child, depth, hostile=hostile, revision=revision) for child in children),
            *([_object(name, depth, hostile=hostile, revision=revision)] if hostile else []),
        )
    return _object(name, depth, hostile=hostile, revision=revision)


def _object(name: str, depth: int, *, hostile: bool, revision: str) -> st.SearchStrategy[Any]:
    declared, required = properties(name, revision)
    values: dict[str, st.SearchStrategy[Any]] = {}
    for key, schema in declared.items():
        if depth <= 0 and key not in required and "$ref" in schema:
            continue  # a bound for recursive and deep schemas
        if (
            depth <= -3
            and "$ref" in schema
            and "enum" not in schemas(revision)[name_of(schema["$ref"])]
        ):
            values[key] = st.none() if hostile else st.just({})
            continue
        values[key] = value_of(schema, depth, hostile=hostile, revision=revision)
    own = discriminator_of(name, revision)
    if own:
        wire, mapped = own
        spellings = [*mapped, *(value.upper() for value in mapped)] if hostile else mapped
        values[wire] = st.sampled_from(spellings)
        required = required | {wire}
    if hostile:
        documents = st.fixed_dictionaries({}, optional=values)
        if own:
            required_values = {own[0]: values.pop(own[0])}
            documents = st.fixed_dictionaries(required_values, optional=values)
        return st.builds(lambda extra, base: {**extra, **base}, _extras, documents)
    return st.fixed_dictionaries(
        {key: value for key, value in values.items() if key in required},
        optional={key: value for key, value in values.items() if key not in required},
    )


@functools.cache
def discriminator_of(name: str, revision: str = REVISION) -> tuple[str, list[str]] | None:
    for parent in parents(revision):
        discriminator = schemas(revision)[parent]["discriminator"]
        mapped = [value for value, ref in discriminator["mapping"].items() if name_of(ref) == name]
        if mapped:
            return discriminator["propertyName"], mapped
    return None


def success_schemas(revision: str = REVISION) -> dict[str, dict[str, Any]]:
    """Return the schema of the JSON success of each operation that has one, by operation id."""
    schemas_by_id: dict[str, dict[str, Any]] = {}
    for item in spec(revision)["paths"].values():
        for operation in item.values():
            for status, response in operation["responses"].items():
                content = response.get("content", {})
                if status.startswith("2") and "application/json" in content:
                    schemas_by_id[operation["operationId"]] = content["application/json"]["schema"]
    return schemas_by_id
