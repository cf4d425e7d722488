"""`--where`: which rows of a list are meant."""

from __future__ import annotations

import fnmatch
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aiovbr.bundle._canonical import is_array, is_object
from vbr_api.runtime import Model

from .._console.tables import cell
from ..exit_codes import ExitCode
from ..failures import CliError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_CONDITION = re.compile(r"(?P<path>[A-Za-z0-9_.]+)(?P<operator>!=|=)(?P<pattern>.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition.

    Attributes:
        path: Property; dots lead into nested objects.
        pattern: Text that it must match, in any letter case; `*` stands for anything.
        negated: Whether it must not match.
    """

    path: str
    pattern: str
    negated: bool

    def holds(self, row: Mapping[str, Any]) -> bool:
        """Tell whether a row is meant.

        >>> Condition("name", "sql*", False).holds({"name": "SQL backup"})
        True
        """
        wanted = self.pattern.casefold()
        found = any(
            fnmatch.fnmatchcase(cell(value).casefold(), _glob(wanted))
            for value in _values(row, self.path.split("."))
        )
        return found is not self.negated


class Where:
    """Conditions, all of which must hold.

    Args:
        texts: `PATH=PATTERN` or `PATH!=PATTERN`.

    Raises:
        CliError: If one is not written so.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self.conditions: list[Condition] = []
        for text in texts:
            match = _CONDITION.fullmatch(text)
            if match is None:
                raise CliError(
                    f"--where {text}: write PATH=PATTERN or PATH!=PATTERN, for instance"
                    " name='SQL*'.",
                    ExitCode.USAGE,
                )
            condition = Condition(match["path"], match["pattern"], match["operator"] == "!=")
            self.conditions.append(condition)

    @property
    def paths(self) -> tuple[str, ...]:
        """What the conditions are about."""
        return tuple(one.path for one in self.conditions)

    @staticmethod
    def knows(path: str, model: Model) -> bool:
        """Tell whether an object has a place for a property, be it empty."""
        return _has(model, path.split("."))

    def holds(self, row: Mapping[str, Any]) -> bool:
        """Tell whether all conditions hold."""
        return all(one.holds(row) for one in self.conditions)


def _glob(pattern: str) -> str:
    # Brackets are common in names, and no class of letters here; neither is a question mark.
    return re.sub(r"([\[?])", r"[\1]", pattern)


def _values(value: Any, path: list[str]) -> list[Any]:
    """Return what stands at a path, of every entry where it leads through lists."""
    if is_array(value):
        return [found for one in value for found in _values(one, path)]
    if not path:
        return [value]
    return _values(value.get(path[0]), path[1:]) if is_object(value) else [None]


def _has(value: Any, path: list[str]) -> bool:
    if not path:
        return True
    if is_array(value):
        return any(_has(one, path) for one in value)
    if isinstance(value, Model):
        attributes = {wire: attribute for attribute, wire in value.wire_names.items()}
        if path[0] in attributes:
            return _has(getattr(value, attributes[path[0]]), path[1:])
        value = value.to_dict()
    return is_object(value) and path[0] in value and _has(value[path[0]], path[1:])


__all__ = ["Condition", "Where"]
