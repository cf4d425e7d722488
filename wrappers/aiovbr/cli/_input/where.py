"""Conditions of `--where` on the rows of a list."""

from __future__ import annotations

import fnmatch
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aiovbr.bundle._canonical import is_array, is_object
from vbr_api.runtime import Model

from .._console.tables import cell
from ..error_lines import CliError
from ..exit_codes import ExitCode

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_CONDITION = re.compile(r"(?P<path>[A-Za-z0-9_.]+)(?P<operator>!=|=)(?P<pattern>.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition on a row.

    Attributes:
        path: Property; dots lead into nested objects.
        pattern: Text that the value must match, in any letter case; `*` matches any text.
        negated: Whether the value must not match.
    """

    path: str
    pattern: str
    negated: bool

    def holds(self, row: Mapping[str, Any]) -> bool:
        """Return True if a row meets the condition.

        >>> Condition("name", "sql*", False).holds({"name": "SQL backup"})
        True
        """
        glob = _glob(self.pattern.casefold())
        matches = any(
            fnmatch.fnmatchcase(cell(value).casefold(), glob)
            for value in _values(row, self.path.split("."))
        )
        return matches is not self.negated


class Where:
    """Conditions that must all hold.

    Args:
        texts: `PATH=PATTERN` or `PATH!=PATTERN`.

    Raises:
        CliError: If a text is malformed.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self.conditions: list[Condition] = []
        for text in texts:
            match = _CONDITION.fullmatch(text)
            if match is None:
                raise CliError(
                    f"--where {text}: not a condition. Write PATH=PATTERN or PATH!=PATTERN, for"
                    " instance name='SQL*'.",
                    ExitCode.USAGE,
                )
            condition = Condition(match["path"], match["pattern"], match["operator"] == "!=")
            self.conditions.append(condition)

    @property
    def paths(self) -> tuple[str, ...]:
        """Paths of the properties that the conditions read."""
        return tuple(condition.path for condition in self.conditions)

    @staticmethod
    def has_property(path: str, model: Model) -> bool:
        """Return True if an object has a property, even an empty one."""
        return _has(model, path.split("."))

    def holds(self, row: Mapping[str, Any]) -> bool:
        """Return True if a row meets all conditions."""
        return all(condition.holds(row) for condition in self.conditions)


def _glob(pattern: str) -> str:
    # `[` and `?` are common in names, so only `*` is special.
    return re.sub(r"([\[?])", r"[\1]", pattern)


def _values(value: Any, path: list[str]) -> list[Any]:
    """Return the values at a path, from every entry of each list on the way."""
    if is_array(value):
        return [nested for entry in value for nested in _values(entry, path)]
    if not path:
        return [value]
    return _values(value.get(path[0]), path[1:]) if is_object(value) else [None]


def _has(value: Any, path: list[str]) -> bool:
    if not path:
        return True
    if is_array(value):
        return any(_has(entry, path) for entry in value)
    if isinstance(value, Model):
        attributes = {wire: attribute for attribute, wire in value.wire_names.items()}
        if path[0] in attributes:
            return _has(getattr(value, attributes[path[0]]), path[1:])
        value = value.to_dict()
    return is_object(value) and path[0] in value and _has(value[path[0]], path[1:])


__all__ = ["Condition", "Where"]
