"""Latency: how long something takes, constant or drawn from a distribution."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

if TYPE_CHECKING:
    import random

__all__ = ["Latency", "Seconds"]

Kind = Literal["constant", "uniform", "exponential", "lognormal"]


@dataclass(frozen=True, slots=True)
class Latency:
    """A distribution of seconds.

    Args:
        kind: `constant` (seconds), `uniform` (least, most), `exponential` (mean) or `lognormal`
            (median, sigma of the logarithm; 0.5 gives a 95th percentile of 2.3 medians).
        first: The first parameter, seconds.
        second: The second parameter, of those that have one.
    """

    kind: Kind
    first: float
    second: float = 0.0

    def __post_init__(self) -> None:
        if self.first < 0 or self.second < 0:
            raise ValueError("a latency must not be negative")
        if self.kind == "uniform" and self.second < self.first:
            raise ValueError("a uniform latency is given as least and most")

    @classmethod
    def of(cls, value: Seconds) -> Latency:
        """Return a latency from what a caller may write for one.

        Args:
            value: A latency, seconds, or text such as `0.2` or `uniform 0.01 0.05`.

        >>> Latency.of("lognormal 0.02 0.5")
        Latency(kind='lognormal', first=0.02, second=0.5)
        """
        if isinstance(value, Latency):
            return value
        if isinstance(value, str):
            kind, *numbers = value.split()
            if not numbers:
                kind, numbers = "constant", [kind]
            known = next((one for one in get_args(Kind) if one == kind), None)
            if known is None:
                raise ValueError(f"a latency is one of {', '.join(get_args(Kind))}: {value!r}")
            wanted = 2 if kind in ("uniform", "lognormal") else 1
            try:
                made = [float(number) for number in numbers]
            except ValueError:
                raise ValueError(f"not a latency: {value!r}") from None
            if len(made) != wanted:
                raise ValueError(f"a latency of kind {kind!r} has {wanted} numbers: {value!r}")
            return cls(known, *made)
        return cls("constant", float(value))

    def draw(self, rng: random.Random) -> float:
        """Draw seconds; a constant draws nothing from the random numbers."""
        match self.kind:
            case "constant":
                return self.first
            case "uniform":
                return rng.uniform(self.first, self.second)
            case "exponential":
                return rng.expovariate(1 / self.first) if self.first else 0.0
            case "lognormal":
                return self.first * math.exp(rng.gauss(0, self.second))


Seconds: TypeAlias = "Latency | float | str"
