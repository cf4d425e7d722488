"""Latency: a duration, constant or from a distribution."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from vbr_simulator.errors import SimulatorError

if TYPE_CHECKING:
    import random
    from collections.abc import Awaitable, Callable

__all__ = ["Latency", "Seconds", "Sleep"]

Kind = Literal["constant", "uniform", "exponential", "lognormal"]


@dataclass(frozen=True, slots=True)
class Latency:
    """A distribution of seconds.

    Args:
        kind: `constant` (seconds), `uniform` (minimum, maximum), `exponential` (mean) or
            `lognormal` (median, sigma of the logarithm; 0.5 gives a 95th percentile of 2.3
            medians).
        first: The first parameter, in seconds.
        second: The second parameter of `uniform` and `lognormal`.
    """

    kind: Kind
    first: float
    second: float = 0.0

    def __post_init__(self) -> None:
        if self.first < 0 or self.second < 0:
            raise SimulatorError(f"a latency must not be negative: {self.first}, {self.second}")
        if self.kind == "uniform" and self.second < self.first:
            raise SimulatorError(
                "a uniform latency needs its minimum before its maximum, "
                f"not {self.first} and {self.second}"
            )

    @classmethod
    def of(cls, value: Seconds) -> Latency:
        """Return the latency of a value.

        Args:
            value: A latency, a number of seconds, or text such as `0.2` or `uniform 0.01 0.05`.

        >>> Latency.of("lognormal 0.02 0.5")
        Latency(kind='lognormal', first=0.02, second=0.5)
        """
        if isinstance(value, Latency):
            return value
        if isinstance(value, str):
            kind, *numbers = value.split()
            if not numbers:
                kind, numbers = "constant", [kind]
            parsed_kind = next((name for name in get_args(Kind) if name == kind), None)
            if parsed_kind is None:
                kinds = ", ".join(get_args(Kind))
                raise SimulatorError(f"the kind of a latency must be one of {kinds}: {value!r}")
            count = 2 if kind in ("uniform", "lognormal") else 1
            try:
                parameters = [float(number) for number in numbers]
            except ValueError:
                raise SimulatorError(f"a latency needs numbers: {value!r}") from None
            if len(parameters) != count:
                raise SimulatorError(f"a latency of kind {kind!r} needs {count} numbers: {value!r}")
            return cls(parsed_kind, *parameters)
        return cls("constant", float(value))

    def draw(self, rng: random.Random) -> float:
        """Draw a duration in seconds; a constant uses no random number."""
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
Sleep: TypeAlias = "Callable[[float], Awaitable[None]]"
