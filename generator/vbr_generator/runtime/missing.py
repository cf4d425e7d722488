"""Errors for a group or an operation that a revision lacks."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


class MissingOperation(AttributeError):
    """The API revision does not have the operation or the group.

    Attributes:
        revision: The API revision.
        found_in: Revisions that have it, oldest first; may be empty.
    """

    def __init__(self, message: str, revision: str, found_in: tuple[str, ...]) -> None:
        super().__init__(message)
        self.revision = revision
        self.found_in = found_in

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.revision, self.found_in)


def missing(owner: Any, name: str) -> AttributeError:
    """Return the error for an attribute that an `Api` or one of its groups does not have.

    Args:
        owner: The `Api` or the group.
        name: The attribute.
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
        revision: The API revision.
        name: Python name of the operation.
        group: The group in which the caller looked, or None.
    """
    actual_group, revisions = _operations().get(name, (group, ()))
    if revision in revisions:
        message = f"{name!r} is in the group {actual_group!r}, not in {group!r}"
        return MissingOperation(message, revision, revisions)
    elsewhere = f", in the group {actual_group!r}" if group not in (None, actual_group) else ""
    return _missing(revision, f"operation {name!r}", revisions, elsewhere)


def _missing_group(revision: str, name: str) -> MissingOperation:
    having = {item for group, found in _operations().values() if group == name for item in found}
    revisions = tuple(item for item in _index().REVISIONS if item in having)
    return _missing(revision, f"group {name!r}", revisions)


def _operations() -> Mapping[str, tuple[str | None, tuple[str, ...]]]:
    operations: Mapping[str, tuple[str | None, tuple[str, ...]]] = _index().OPERATIONS
    return operations


def _index() -> Any:
    return import_module("..index", __package__)  # a generated module, needed for messages only


def _missing(
    revision: str, subject: str, revisions: tuple[str, ...], elsewhere: str = ""
) -> MissingOperation:
    message = f"API revision {revision} has no {subject}"
    if revisions:
        verb = "has" if len(revisions) == 1 else "have"
        message = f"{message}; {', '.join(revisions)} {verb} it{elsewhere}"
    return MissingOperation(message, revision, revisions)


__all__ = ["MissingOperation", "missing", "missing_operation"]
