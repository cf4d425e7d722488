"""A rule of curation: a named, pure step from document to document, which lists its changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from vbr_generator.curate.document import Document, clone

__all__ = ["Change", "CurationError", "Problem", "Rule", "rule", "rule_that"]


class Change(NamedTuple):
    """One thing that a rule changed, for the ledger."""

    at: str
    note: str = ""


class Problem(NamedTuple):
    """One thing that no rule expects, and what would be needed."""

    at: str
    what: str
    needed: str


def rule_that(does: str) -> str:
    """Say what would be needed for a shape that no rule knows.

    >>> rule_that("drops this format")
    'a rule in curate/rules/ that drops this format, or an overlay that mends this place'
    """
    return f"a rule in curate/rules/ that {does}, or an overlay that mends this place"


class CurationError(Exception):
    """A document that cannot be curated as it is; carries every problem that was found.

    Args:
        problems: All of them, not only the first.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(*self.problems)

    def __str__(self) -> str:
        lines = [f"{len(self.problems)} problem(s) in the document:"]
        lines += [f"  {at}: {what}; needed: {needed}" for at, what, needed in self.problems]
        return "\n".join(lines)


Edit = Callable[[Document], Iterable[Change]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pure step of curation.

    Attributes:
        name: Its name in the ledger.
        reason: Why it exists: the first line of its function's docstring.
        edit: The function behind it, which edits the private copy that it is given.
    """

    name: str
    reason: str
    edit: Edit

    def __call__(self, document: Document) -> tuple[Document, tuple[Change, ...]]:
        """Give a changed copy of a document and what was changed."""
        copy: Document = clone(document)
        return copy, tuple(self.edit(copy))


def rule(edit: Edit) -> Rule:
    """Make a rule of a function that edits a document; name and docstring become the rule's."""
    doc = (edit.__doc__ or "").strip()
    name = getattr(edit, "__name__", "rule").replace("_", "-")
    return Rule(name=name, reason=doc.splitlines()[0] if doc else "", edit=edit)
