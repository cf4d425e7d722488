"""Scenarios: settings, faults, a capacity and drifts as data, from TOML or command-line text."""

from __future__ import annotations

import shlex
import tomllib
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, Final, Protocol

from vbr_simulator.errors import SimulatorError
from vbr_simulator.faults.capacity import Capacity
from vbr_simulator.faults.fault import Fault
from vbr_simulator.settings import SimulatorSettings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from vbr_simulator.faults.fault import Faults

__all__ = ["Configurable", "Scenario", "pairs"]

# Names of the options with their annotations.
_DRIFT: Final = {
    "collection": "str",
    "every": "int",
    "inserts": "int",
    "deletes": "int",
    "times": "int | None",
}
_FAULT: Final = {
    option.name: str(option.type)
    for option in fields(Fault)
    if option.init and option.name != "when"
}
_CAPACITY: Final = {option.name: str(option.type) for option in fields(Capacity)}
_SETTINGS: Final = {option.name: str(option.type) for option in fields(SimulatorSettings)}
# Accepted types and their description by annotation; classes check values of other annotations.
_TYPES: Final[dict[str, tuple[set[type], str]]] = {
    "int": ({int}, "a whole number"),
    "float": ({int, float}, "a number"),
    "bool": ({bool}, "true or false"),
    "str": ({str}, "text"),
    "bytes": ({str, bytes}, "text"),
    "None": ({type(None)}, "nothing"),
}
# Options whose value stays text, even if it looks like a number.
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
        """Insert and delete rows while a client reads pages."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """Settings, faults, capacity and drifts of a simulator, as data.

    Args:
        settings: Fields of `SimulatorSettings`.
        faults: Fields of `Fault` for each fault, in order; `times = "ever"` has no limit.
        capacity: Fields of `Capacity`; None sets no limit.
        drifts: Arguments of `Simulator.drift`; `collection` may be an operation id.
    """

    settings: Mapping[str, Any] = field(default_factory=dict[str, Any])
    faults: tuple[Mapping[str, Any], ...] = ()
    capacity: Mapping[str, Any] | None = None
    drifts: tuple[Mapping[str, Any], ...] = ()

    def __post_init__(self) -> None:
        _check_options("setting", self.settings, _SETTINGS)
        _check_options("capacity", self.capacity or {}, _CAPACITY)
        for fault in self.faults:
            options = _fault(fault)
            _check_options("fault", options, _FAULT)
            Fault(**options)
        for drift in self.drifts:
            _check_options("drift", _drift(drift), _DRIFT)
            if "collection" not in drift:
                raise SimulatorError("a drift needs a collection")
        if self.capacity is not None:
            if "concurrent" not in self.capacity:
                raise SimulatorError("a capacity needs concurrent, its limit of requests")
            Capacity(**self.capacity)

    @classmethod
    def read(cls, path: Path) -> Scenario:
        """Read a TOML file: `[settings]`, `[capacity]`, `[[fault]]` and `[[drift]]`.

        Raises:
            SimulatorError: The file cannot be read, is not TOML, or has an unknown name or a wrong
                value.
        """
        try:
            with path.open("rb") as file:
                document = tomllib.load(file)
        except OSError as error:
            raise SimulatorError(f"cannot read {path}: {error.strerror}") from error
        except ValueError as error:
            raise SimulatorError(f"{path} is not TOML: {error}") from error
        return cls.of(document)

    @classmethod
    def of(cls, document: Mapping[str, Any]) -> Scenario:
        """Return the scenario of a parsed TOML document; see `read`."""
        _check_options(
            "table", document, dict.fromkeys(("settings", "capacity", "fault", "drift"), "")
        )
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
        """Return the scenario of command-line texts; see `pairs`."""
        return cls(
            settings={name: value for text in settings for name, value in pairs(text).items()},
            faults=tuple(pairs(text) for text in faults),
            capacity=None if capacity is None else pairs(capacity),
            drifts=tuple(pairs(text) for text in drifts),
        )

    def __or__(self, other: Scenario) -> Scenario:
        """Return both: `other` overrides settings and capacity, and appends faults and drifts."""
        return Scenario(
            settings={**self.settings, **other.settings},
            faults=self.faults + other.faults,
            capacity=self.capacity if other.capacity is None else other.capacity,
            drifts=self.drifts + other.drifts,
        )

    def apply(self, simulator: Configurable) -> None:
        """Apply the scenario to a running simulator.

        Raises:
            SimulatorError: There is no such operation or collection.
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
    """Parse `name=value` pairs that are separated by spaces; a value with spaces is quoted.

    >>> pairs("operation=GetAllJobs times=ever delay='uniform 0.01 0.05'")
    {'operation': 'GetAllJobs', 'times': None, 'delay': 'uniform 0.01 0.05'}
    """
    options: dict[str, Any] = {}
    try:
        parts = shlex.split(text)
    except ValueError as error:
        raise SimulatorError(f"{text!r}: {error}") from error
    for part in parts:
        name, equals, value = part.partition("=")
        if not equals:
            raise SimulatorError(f"expected name=value, not {part!r}")
        options[name] = value if name in _TEXTS else _value(value)
    return options


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
    options = {name: _bound(name, value) for name, value in values.items()}
    if isinstance(options.get("body"), str):
        options["body"] = options["body"].encode()
    return options


def _check_options(kind: str, options: Mapping[str, Any], names: Mapping[str, str]) -> None:
    for name, value in options.items():
        if name not in names:
            known = ", ".join(sorted(names))
            raise SimulatorError(f"there is no {kind} {name!r}. Known names: {known}")
        parts = names[name].split(" | ")
        accepted = [_TYPES[part] for part in parts if part in _TYPES]
        if len(accepted) < len(parts) or any(type(value) in types for types, _ in accepted):
            continue
        raise SimulatorError(f"{name} must be {' or '.join(words for _, words in accepted)}")
