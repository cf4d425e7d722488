"""Decoding modes: strictness, and the hook that receives each deviation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

DeviationKind = Literal[
    "missing", "null", "invalid", "unknown-enum", "unknown-discriminator", "unknown-property"
]


@dataclass(frozen=True, slots=True)
class Deviation:
    """One deviation of a response from the API document.

    Attributes:
        path: JSON path, for instance `data[1].hostId`.
        model: The schema that declares the property.
        kind: The kind of deviation.
        detail: A sentence without the value, which may be a secret.
    """

    path: str
    model: str
    kind: DeviationKind
    detail: str


@dataclass(frozen=True, slots=True)
class Decoding:
    """Decoding mode of responses.

    Args:
        strict: Raise `DecodeError` if a required property is missing or null, or if a value does
            not have the documented type. Unknown properties, enum values and discriminator values
            are accepted.
        report: Receives each accepted deviation.
    """

    strict: bool = False
    report: Callable[[Deviation], None] | None = None


LENIENT: Final = Decoding()

__all__ = ["LENIENT", "Decoding", "Deviation", "DeviationKind"]
