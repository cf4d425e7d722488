"""Fast random documents of a schema, as an alternative to `documents.object_of`.

A strategy of hypothesis takes about two milliseconds for a document, this module a tenth of that.
So every run tests every schema of every revision. `make soak` shrinks a failure with the strategy.
"""

from __future__ import annotations

import copy
import random
import uuid
from datetime import datetime, timedelta
from typing import Any

from documents import (
    FRACTIONS,
    JUNK,
    TEXTS,
    ZONES,
    discriminator_of,
    name_of,
    properties,
    schemas,
)

_EXTRAS: tuple[tuple[str, Any], ...] = (
    ("futureProperty", None),
    ("x", -5),
    ("Name", {"deep": [1, None]}),
    ("_raw", "later"),
    ("class", 3),
)
_SOME = 0.5


class Dealer:
    """Generates documents of one revision.

    Args:
        revision: The revision.
        seed: Seed of the random numbers.
        hostile: True to include deviations of a server.
    """

    def __init__(self, revision: str, seed: str, *, hostile: bool) -> None:
        self._schemas = schemas(revision)
        self._revision = revision
        self._random = random.Random(seed)
        self._hostile = hostile

    def document(self, name: str, depth: int = 1) -> Any:
        """Return the next document of a schema."""
        discriminator = self._schemas[name].get("discriminator")
        if discriminator and depth > -2:
            children = sorted({name_of(ref) for ref in discriminator["mapping"].values()})
            chosen = self._random.choice([*children, name] if self._hostile else children)
            if chosen != name:
                return self.document(chosen, depth)
        return self._object(name, depth)

    def _object(self, name: str, depth: int) -> Any:
        declared, required = properties(name, self._revision)
        own = discriminator_of(name, self._revision)
        document: dict[str, Any] = {}
        if self._hostile and self._random.random() < _SOME:
            document |= copy.deepcopy(
                dict(self._random.sample(_EXTRAS, self._random.randint(1, 2)))
            )
        for key, schema in declared.items():
            if own and key == own[0]:
                document[key] = self._kind(own[1])
                continue
            if depth <= 0 and key not in required and "$ref" in schema:
                continue  # a bound for recursive and deep schemas
            needed = key in required and not self._hostile
            if not needed and self._random.random() < _SOME:
                continue
            if depth <= -3 and "$ref" in schema and not self._is_enum(schema):
                document[key] = None if self._hostile else {}
                continue
            document[key] = self._value(schema, depth)
        return document

    def _kind(self, mapped: list[str]) -> str:
        value = self._random.choice(mapped)
        return value.upper() if self._hostile and self._random.random() < _SOME else value

    def _is_enum(self, schema: dict[str, Any]) -> bool:
        return "enum" in self._schemas[name_of(schema["$ref"])]

    def _value(self, schema: dict[str, Any], depth: int) -> Any:
        if self._hostile:
            chance = self._random.random()
            if chance < 1 / 6:
                return None
            if chance < 1 / 3:
                return copy.deepcopy(self._random.choice(JUNK))
        if "$ref" in schema:
            if self._is_enum(schema):
                return self._enum(self._schemas[name_of(schema["$ref"])]["enum"])
            return self.document(name_of(schema["$ref"]), depth - 1)
        kind, form = schema.get("type"), schema.get("format")
        match kind:
            case "array":
                most = 0 if depth <= 0 else 3
                least = min(most, schema.get("minItems", 0))
                count = self._random.randint(least, most)
                return [self._value(schema["items"], depth) for _ in range(count)]
            case "string":
                return self._text(form)
            case "integer":
                low, high = schema.get("minimum", -(2**31)), schema.get("maximum", 2**31 - 1)
                wide = form == "int64" and self._random.random() < _SOME
                return 2**62 if wide else self._random.choice((low, high, max(low, 0)))
            case "number":
                return self._random.choice((0.0, -1.5, 1e9, 7))
            case "boolean":
                return self._random.random() < _SOME
            case _:
                return {"any": ["thing"]}

    def _enum(self, values: list[str]) -> str:
        value = self._random.choice(values)
        if not self._hostile:
            return value
        return self._random.choice((value, value.upper(), value.lower(), "FutureValue"))

    def _text(self, form: str | None) -> str:
        match form:
            case "uuid":
                value = str(uuid.UUID(int=self._random.getrandbits(128)))
                return value.upper() if self._random.random() < _SOME else value
            case "date-time":
                seconds = self._random.randrange(4 * 10**9)
                moment = datetime(1971, 1, 1) + timedelta(seconds=seconds)  # noqa: DTZ001
                fraction = self._random.choice(FRACTIONS)
                return f"{moment:%Y-%m-%dT%H:%M:%S}{fraction}{self._random.choice(ZONES)}"
            case _:
                return self._random.choice(TEXTS)
