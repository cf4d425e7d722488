"""Curation as one pure function, from vendor document and overlays to curated document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vbr_generator.curate.overlay import AppliedAction, Overlay, apply_overlays
from vbr_generator.curate.rules import DERIVING_RULES, PROSE, RULES
from vbr_generator.curate.shapes.document import unknown_shapes
from vbr_generator.errors import CurationError, Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vbr_generator.curate.document import Document
    from vbr_generator.curate.rules.rule import Rule, RuleChange

__all__ = ["Curated", "curate"]


@dataclass(frozen=True, slots=True)
class Curated:
    """A curated document, with the changes of each rule and overlay."""

    document: Document
    rules: tuple[tuple[Rule, tuple[RuleChange, ...]], ...]
    overlays: tuple[AppliedAction, ...]


def curate(
    document: Document, overlays: Sequence[Overlay] = (), *, derive_secrets: bool = False
) -> Curated:
    """Curate a vendor document. Pure: the argument is not changed.

    Args:
        document: The vendor's OpenAPI document.
        overlays: The overlays of the revision, in order.
        derive_secrets: Mark unmarked properties with secret-like names as secrets, for review; by
            default they are errors.

    Returns:
        The curated document, the changes of each rule, and the places of each overlay action.

    Raises:
        CurationError: For unknown shapes, or else for the problems of all rules.
    """
    record: list[tuple[Rule, tuple[RuleChange, ...]]] = []
    refused: list[Problem] = []

    def run(rules: Sequence[Rule], current: Document) -> Document:
        for rule in rules:
            try:
                current, changes = rule(current)
            except CurationError as error:  # continue, to find the problems of all rules
                refused.extend(error.problems)
                continue
            record.append((rule, changes))
        return current

    current = run(PROSE, document)
    current, applied = apply_overlays(current, overlays)
    problems = list(unknown_shapes(current))
    if problems:  # rules fail on unknown shapes
        raise CurationError(problems)
    current = run(DERIVING_RULES if derive_secrets else RULES, current)
    if refused:
        raise CurationError(refused)
    return Curated(current, tuple(record), applied)
