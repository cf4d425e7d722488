"""Scenarios: settings, faults, a capacity and drifts as data, from TOML or from short texts."""

from __future__ import annotations

import shlex
import tomllib
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, Final, Protocol

from vbr_simulator.faults.capacity import Capacity
from vbr_simulator.faults.fault import Fault
from vbr_simulator.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from vbr_simulator.faults.fault import Faults

__all__ = ["Configurable", "Scenario", "pairs"]

# What there is, with its annotation.
_DRIFT: Final = {
    "collection": "str",
    "every": "int",
    "inserts": "int",
    "deletes": "int",
    "times": "int | None",
}
_FAULT: Final = {
    one.name: str(one.type) for one in fields(Fault) if one.init and one.name != "when"
}
_CAPACITY: Final = {one.name: str(one.type) for one in fields(Capacity)}
_SETTINGS: Final = {one.name: str(one.type) for one in fields(Settings)}
# What the types of an annotation accept, and how that is called; others check their values.
_TYPES: Final[dict[str, tuple[set[type], str]]] = {
    "int": ({int}, "a whole number"),
    "float": ({int, float}, "a number"),
    "bool": ({bool}, "true or false"),
    "str": ({str}, "text"),
    "bytes": ({str, bytes}, "text"),
    "None": ({type(None)}, "nothing"),
}
# Texts, even if they look like numbers.
_TEXTS: Final = {
    name
    for kind in (_DRIFT, _FAULT, _CAPACITY, _SETTINGS)
    for name, annotation in kind.items()
    if not {"str", "bytes", "Seconds"}.isdisjoint(annotation.split(" | "))
}
_WORDS: Final = {"true": True, "false": False, "none": None, "ever": None}


class Configurable(Protocol):
    """The part of a simulator that a scenario sets up; see `Simulator`."""

    @property
    def capacity(self) -> Capacity | None:
        """The limit of requests that are served at once; None has no limit."""
        ...

    @capacity.setter
    def capacity(self, capacity: Capacity | None) -> None: ...

    @property
    def faults(self) -> Faults:
        """The faults that are armed."""
        ...

    def configure(self, **changes: Any) -> None:
        """Change settings."""
        ...

    def drift(
        self,
        collection: str,
        *,
        every: int = 1,
        inserts: int = 1,
        deletes: int = 1,
        times: int | None = None,
    ) -> object:
        """Insert and delete rows while lists are paged."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """What a simulator is to do, as data.

    Args:
        settings: Fields of `Settings`.
        faults: Fields of `Fault`, each fault in its turn; `times = "ever"` has no bound.
        capacity: Fields of `Capacity`; None has no limit.
        drifts: Arguments of `Simulator.drift`; `collection` may be an operation id.
    """

    settings: Mapping[str, Any] = field(default_factory=dict[str, Any])
    faults: tuple[Mapping[str, Any], ...] = ()
    capacity: Mapping[str, Any] | None = None
    drifts: tuple[Mapping[str, Any], ...] = ()

    def __post_init__(self) -> None:
        _known("setting", self.settings, _SETTINGS)
        _known("capacity", self.capacity or {}, _CAPACITY)
        for fault in self.faults:
            made = _fault(fault)
            _known("fault", made, _FAULT)
            Fault(**made)
        for drift in self.drifts:
            _known("drift", _drift(drift), _DRIFT)
            if "collection" not in drift:
                raise ValueError("a drift names its collection")
        if self.capacity is not None:
            if "concurrent" not in self.capacity:
                raise ValueError("a capacity says how many requests are served at once: concurrent")
            Capacity(**self.capacity)

    @classmethod
    def read(cls, path: Path) -> Scenario:
        """Read a TOML file: `[settings]`, `[capacity]`, `[[fault]]` and `[[drift]]`.

        Raises:
            ValueError: It is not TOML, or something in it has no meaning.
        """
        with path.open("rb") as file:
            return cls.of(tomllib.load(file))

    @classmethod
    def of(cls, document: Mapping[str, Any]) -> Scenario:
        """Make a scenario of a document, as `read` finds it in a file."""
        _known("table", document, dict.fromkeys(("settings", "capacity", "fault", "drift"), ""))
        return cls(
            settings=document.get("settings", {}),
            faults=tuple(document.get("fault", ())),
            capacity=document.get("capacity"),
            drifts=tuple(document.get("drift", ())),
        )

    @classmethod
    def parse(
        cls,
        *,
        settings: Iterable[str] = (),
        faults: Iterable[str] = (),
        capacity: str | None = None,
        drifts: Iterable[str] = (),
    ) -> Scenario:
        """Make a scenario of texts, as a command line has them; see `pairs`."""
        return cls(
            settings={name: value for text in settings for name, value in pairs(text).items()},
            faults=tuple(pairs(text) for text in faults),
            capacity=None if capacity is None else pairs(capacity),
            drifts=tuple(pairs(text) for text in drifts),
        )

    def __or__(self, other: Scenario) -> Scenario:
        """Return both: the other's settings and capacity win, its faults and drifts come after."""
        return Scenario(
            settings={**self.settings, **other.settings},
            faults=self.faults + other.faults,
            capacity=self.capacity if other.capacity is None else other.capacity,
            drifts=self.drifts + other.drifts,
        )

    def apply(self, simulator: Configurable) -> None:
        """Set up a simulator that runs.

        Raises:
            ValueError: There is no such operation or collection.
        """
        if self.settings:
            simulator.configure(**self.settings)
        for fault in self.faults:
            simulator.faults.add(**_fault(fault))
        if self.capacity is not None:
            simulator.capacity = Capacity(**self.capacity)
        for drift in self.drifts:
            simulator.drift(**_drift(drift))


def pairs(text: str) -> dict[str, Any]:
    """Read `name=value` pairs, apart by spaces; a value with spaces is quoted.

    >>> pairs("operation=GetAllJobs times=ever delay='uniform 0.01 0.05'")
    {'operation': 'GetAllJobs', 'times': None, 'delay': 'uniform 0.01 0.05'}
    """
    made: dict[str, Any] = {}
    for part in shlex.split(text):
        name, equals, value = part.partition("=")
        if not equals:
            raise ValueError(f"not of the form name=value: {part!r}")
        made[name] = value if name in _TEXTS else _value(value)
    return made


def _value(text: str) -> Any:
    if text.casefold() in _WORDS:
        return _WORDS[text.casefold()]
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


def _bound(name: str, value: Any) -> Any:
    return None if name == "times" and value == "ever" else value


def _drift(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _bound(name, value) for name, value in values.items()}


def _fault(values: Mapping[str, Any]) -> dict[str, Any]:
    made = {name: _bound(name, value) for name, value in values.items()}
    if isinstance(made.get("body"), str):
        made["body"] = made["body"].encode()
    return made


def _known(what: str, given: Mapping[str, Any], names: Mapping[str, str]) -> None:
    for name, value in given.items():
        if name not in names:
            raise ValueError(f"there is no {what} {name!r}; there are {', '.join(sorted(names))}")
        parts = names[name].split(" | ")
        accepted = [_TYPES[part] for part in parts if part in _TYPES]
        if len(accepted) < len(parts) or any(type(value) in types for types, _ in accepted):
            continue
        raise ValueError(f"{name} is {' or '.join(words for _, words in accepted)}")
