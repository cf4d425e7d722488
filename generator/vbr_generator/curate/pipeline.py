"""The whole of curation as one function: vendor document and overlays in, curated document out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vbr_generator.curate.overlay import Applied, Overlay, apply_overlays
from vbr_generator.curate.rules import DERIVING_RULES, PROSE, RULES
from vbr_generator.curate.rules.rule import (
    Change,
    CurationError,
    Problem,
    Rule,
)
from vbr_generator.curate.shapes.document import unknown_shapes

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


def curate(
    document: Document, overlays: Sequence[Overlay] = (), *, derive_secrets: bool = False
) -> Curated:
    """Curate a vendor document. Pure: nothing is read, written or changed in place.

    Args:
        document: The vendor's OpenAPI document.
        overlays: Those that are for its revision, in order.
        derive_secrets: Mark what has a secret-like name and no mark as a secret, for review,
            rather than refuse it.

    Returns:
        The curated document, what each rule changed and where each overlay action hit.

    Raises:
        CurationError: Unknown shapes, or else what rules refuse; all places at once.
    """
    record: list[tuple[Rule, tuple[Change, ...]]] = []
    refused: list[Problem] = []

    def run(rules: Sequence[Rule], given: Document) -> Document:
        for rule in rules:
            try:
                given, changes = rule(given)
            except CurationError as error:  # go on with what there was, to find all the others
                refused.extend(error.problems)
                continue
            record.append((rule, changes))
        return given

    current = run(PROSE, document)
    current, applied = apply_overlays(current, overlays)
    problems = list(unknown_shapes(current))
    if problems:  # rules expect the shapes that they know
        raise CurationError(problems)
    current = run(DERIVING_RULES if derive_secrets else RULES, current)
    if refused:
        raise CurationError(refused)
    return Curated(current, tuple(record), applied)
