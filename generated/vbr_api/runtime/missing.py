"""What is told when a revision lacks a group or an operation that others have."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


class MissingOperation(AttributeError):
    """This API revision has no such operation, or no such group of them.

    Attributes:
        revision: The revision that was asked.
        found_in: Revisions that have it, oldest first; none if no revision has.
    """

    def __init__(self, told: str, revision: str, found_in: tuple[str, ...]) -> None:
        super().__init__(told)
        self.revision = revision
        self.found_in = found_in

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.revision, self.found_in)


def missing(owner: Any, name: str) -> AttributeError:
    """Return the error for an attribute that an `Api`, or a group of it, does not have.

    Args:
        owner: The `Api`, or a group.
        name: What was looked up.
    """
    if name.startswith("_"):
        return AttributeError(f"{type(owner).__name__!r} object has no attribute {name!r}")
    group: str | None = getattr(owner.__class__, "group", None)
    if group is None:
        return _missing_group(owner.revision, name)
    return missing_operation(owner.revision, name, group)


def missing_operation(revision: str, name: str, group: str | None = None) -> MissingOperation:
    """Return the error for an operation that a revision does not have.

    Args:
        revision: The revision that was asked.
        name: Python name of the operation.
        group: The group in which it was looked up, if it was in one.
    """
    at, found = _operations().get(name, (group, ()))
    if revision in found:
        told = f"{name!r} is in the group {at!r}, not in {group!r}"
        return MissingOperation(told, revision, found)
    elsewhere = f", in the group {at!r}" if group not in (None, at) else ""
    return _told(revision, f"operation {name!r}", found, elsewhere)


def _missing_group(revision: str, name: str) -> MissingOperation:
    having = {one for group, found in _operations().values() if group == name for one in found}
    found = tuple(one for one in _index().REVISIONS if one in having)
    return _told(revision, f"group {name!r}", found)


def _operations() -> Mapping[str, tuple[str | None, tuple[str, ...]]]:
    operations: Mapping[str, tuple[str | None, tuple[str, ...]]] = _index().OPERATIONS
    return operations


def _index() -> Any:
    return import_module("..index", __package__)  # rendered, and imported only to tell an error


def _told(
    revision: str, what: str, found: tuple[str, ...], elsewhere: str = ""
) -> MissingOperation:
    told = f"API revision {revision} has no {what}"
    if found:
        verb = "has" if len(found) == 1 else "have"
        told = f"{told}; {', '.join(found)} {verb} it{elsewhere}"
    return MissingOperation(told, revision, found)


__all__ = ["MissingOperation", "missing", "missing_operation"]
