"""The whole of curation as one function: vendor document and overlays in, curated document out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vbr_generator.curate.overlay import Applied, Overlay, apply_overlays, hits
from vbr_generator.curate.rule import Change, CurationError, Problem, Rule
from vbr_generator.curate.rules import PROSE, RULES
from vbr_generator.curate.shapes import unknown_shapes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vbr_generator.curate.document import Document

__all__ = ["Curated", "curate"]


@dataclass(frozen=True, slots=True)
class Curated:
    """A curated document and the record of how it came to be."""

    document: Document
    rules: tuple[tuple[Rule, tuple[Change, ...]], ...]
    overlays: tuple[Applied, ...]


def _stale(
    overlays: Sequence[Overlay], applied: Sequence[Applied], others: Sequence[Document]
) -> list[Problem]:
    shared = {overlay.name for overlay in overlays if overlay.shared}
    return [
        Problem(item.overlay, f"{item.action.target} hits nothing in any revision", "its removal")
        for item in applied
        if not item.at and item.overlay in shared and not hits(item.action, others)
    ]


def curate(
    document: Document, overlays: Sequence[Overlay] = (), others: Sequence[Document] = ()
) -> Curated:
    """Curate a vendor document. Pure: nothing is read, written or changed in place.

    Args:
        document: The vendor's OpenAPI document.
        overlays: Those that are for its revision, in order.
        others: Curated documents of other revisions, where an action of a shared overlay may hit.

    Returns:
        The curated document, what each rule changed and where each overlay action hit.

    Raises:
        CurationError: Unknown shapes, an overlay action that hits nothing, or a rule's refusal;
            each with all the places at once.
    """
    record: list[tuple[Rule, tuple[Change, ...]]] = []

    def run(rules: Sequence[Rule], given: Document) -> Document:
        for rule in rules:
            given, changes = rule(given)
            record.append((rule, changes))
        return given

    current = run(PROSE, document)
    current, applied = apply_overlays(current, overlays)
    problems = [*_stale(overlays, applied, others), *unknown_shapes(current)]
    if problems:
        raise CurationError(problems)
    current = run(RULES, current)
    return Curated(current, tuple(record), applied)
