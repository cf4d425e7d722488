"""Rules of curation: named, pure steps from document to document that record their changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from vbr_generator.curate.document import Document, clone

__all__ = ["Rule", "RuleChange", "rule"]


class RuleChange(NamedTuple):
    """One change of a rule, for the ledger."""

    at: str
    note: str = ""


Edit = Callable[[Document], Iterable[RuleChange]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pure step of curation.

    Attributes:
        name: Name in the ledger.
        reason: The first line of the function's docstring.
        edit: The function; it edits a private copy of the document.
    """

    name: str
    reason: str
    edit: Edit

    def __call__(self, document: Document) -> tuple[Document, tuple[RuleChange, ...]]:
        """Return a changed copy of a document, and the changes."""
        copy: Document = clone(document)
        return copy, tuple(self.edit(copy))


def rule(edit: Edit) -> Rule:
    """Return the rule of a function that edits a document; it has the function's name."""
    doc = (edit.__doc__ or "").strip()
    name = getattr(edit, "__name__", "rule").replace("_", "-")
    return Rule(name=name, reason=doc.splitlines()[0] if doc else "", edit=edit)
