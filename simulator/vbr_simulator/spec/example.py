"""Examples of a schema: deterministic, valid, minimal or complete."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from collections.abc import Set as AbstractSet

    from vbr_simulator.spec.document import Schema

__all__ = ["ExampleShape", "Examples"]

_DEPTH: Final = 8
_STRINGS: Final = {
    "date-time": "2024-01-25T18:31:50.7300443+01:00",
    "time": "22:00",
    "password": "an-example-password",
    "binary": "",
}


class ExampleShape(Protocol):
    """The part of `Shape` that examples need."""

    @property
    def schema(self) -> Schema:
        """The schema itself."""
        ...

    @property
    def fields(self) -> Mapping[str, ExampleShape]:
        """Shapes of an object's properties."""
        ...

    @property
    def required(self) -> AbstractSet[str]:
        """Properties that the schema requires."""
        ...

    @property
    def item(self) -> ExampleShape | None:
        """Shape of an array's items."""
        ...

    @property
    def values(self) -> Mapping[str, str]:
        """Enum values by their case-folded form."""
        ...

    @property
    def discriminator(self) -> str | None:
        """Discriminator property of a polymorphic parent."""
        ...

    @property
    def children(self) -> Mapping[str, tuple[str, ExampleShape]]:
        """Documented value and child by case-folded discriminator value."""
        ...


class Examples:
    """Generates example values.

    Args:
        choose: Called for each property with its name, its shape and the shape of its object. Its
            result is the value, for example a reference to an existing object; None generates a
            value from the schema.
        seed: Seed of the generated ids.
    """

    def __init__(
        self,
        choose: Callable[[str, ExampleShape, ExampleShape], Any] | None = None,
        seed: int | str = 0,
    ) -> None:
        self._choose = choose
        self._seed = seed
        self._made = 0
        self._turn = 0

    def make(
        self,
        shape: ExampleShape,
        *,
        name: str = "",
        complete: bool = True,
        kind: str | None = None,
        turn: int = 0,
    ) -> Any:
        """Generate a value.

        Args:
            shape: Shape of the value.
            name: Name of the property, which appears in string values.
            complete: Whether optional properties are generated.
            kind: Discriminator value of a polymorphic shape; by default the first of the mapping.
            turn: Index of the enum value, modulo their number.
        """
        self._turn = turn
        return self._make(shape, name, complete, kind, 0)

    def _make(
        self, shape: ExampleShape, name: str, complete: bool, kind: str | None, depth: int
    ) -> Any:
        if shape.discriminator and shape.children:
            value, child = shape.children[(kind or next(iter(shape.children))).casefold()]
            example = self._make(child, name, complete, None, depth)
            return example | {shape.discriminator: value}
        if shape.fields:
            deep = complete and depth < _DEPTH
            return {
                key: self._field(field, shape, key, complete, depth + 1)
                for key, field in shape.fields.items()
                if key in shape.required or deep
            }
        if shape.item is not None:
            full = depth < _DEPTH
            return [self._field(shape.item, shape, name, complete, depth + 1)] if full else []
        if shape.values:
            values = list(shape.values.values())
            return values[self._turn % len(values)]
        return self._leaf(shape, name)

    def _field(
        self, field: ExampleShape, owner: ExampleShape, name: str, complete: bool, depth: int
    ) -> Any:
        chosen = self._choose(name, field, owner) if self._choose else None
        return self._make(field, name, complete, None, depth) if chosen is None else chosen

    def _leaf(self, shape: ExampleShape, name: str) -> Any:
        schema = shape.schema
        match schema.get("type"):
            case "integer":
                return max(1, schema.get("minimum", 1))
            case "number":
                return 1.5
            case "boolean":
                return True
            case "string" if schema.get("format") == "uuid":
                self._made += 1
                return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{self._seed}/{self._made}"))
            case "string":
                return _STRINGS.get(schema.get("format", ""), f"example {name}".strip())
            case _:
                return {}
