"""From the bytes of a vendor document to the curated document and its ledger."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from vbr_generator.checker import compare_documents
from vbr_generator.curate.document import Document, is_object, mapping, operations
from vbr_generator.curate.ledger import ledger
from vbr_generator.curate.pipeline import Curated, curate
from vbr_generator.errors import CurationError, Problem
from vbr_generator.revisions import is_revision

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vbr_generator.curate.overlay import Overlay

__all__ = ["curate_source"]


def curate_source(
    content: bytes,
    name: str,
    revision: str,
    overlays: Sequence[Overlay],
    *,
    derive_secrets: bool = False,
) -> tuple[Curated, Document]:
    """Curate the bytes of a vendor document.

    Args:
        content: The document.
        name: Name of the document, for the ledger.
        revision: The expected revision.
        overlays: The overlays of the revision.
        derive_secrets: See `pipeline.curate`.

    Returns:
        The curated document with its record, and the ledger.

    Raises:
        CurationError: If the document cannot be curated or has another revision.
    """
    document = _read(content, name)
    version = mapping(document.get("info")).get("version")
    if version != revision or not is_revision(revision):
        needed = f"revision {revision}, in the form 1.3-rev2"
        raise CurationError([Problem("/info/version", f"is {version!r}", needed)])
    if any("x-vbr-group" in operation.body for operation in operations(document)):
        needed = "the vendor's document; a simulator serves curated documents"
        raise CurationError([Problem(name, "is a curated document", needed)])
    curated = curate(document, overlays, derive_secrets=derive_secrets)
    if mapping(curated.document["info"]).get("version") != revision:
        raise CurationError([Problem("/info/version", "an overlay changes it", "its removal")])
    verdict = compare_documents(document, curated.document).to_json()
    return curated, ledger(
        source=content,
        name=name,
        source_document=document,
        curated=curated,
        verdict=verdict,
    )


def _read(content: bytes, name: str) -> Document:
    """Parse JSON; duplicate keys, NaN and lone surrogates are problems."""
    problems: list[Problem] = []

    def members(pairs: list[tuple[str, object]]) -> Document:
        members = dict(pairs)
        if len(members) < len(pairs):
            counts = Counter(key for key, _ in pairs)
            twice = sorted(key for key, count in counts.items() if count > 1)
            what = (
                f"an object with the keys {', '.join(members)[:100]} has {', '.join(twice)} twice"
            )
            problems.append(Problem(name, what, "each key once"))
        return members

    def constant(text: str) -> None:
        problems.append(Problem(name, f"{text} is not JSON", "a number"))

    try:
        document: object = json.loads(content, object_pairs_hook=members, parse_constant=constant)
        json.dumps(document, ensure_ascii=False).encode()  # fails on a lone surrogate
    except (ValueError, RecursionError) as error:
        problems.append(Problem(name, f"is not JSON: {error}", "an OpenAPI document"))
        raise CurationError(problems) from error
    if not is_object(document):
        problems.append(Problem(name, "is not a JSON object", "an OpenAPI document"))
        raise CurationError(problems)
    if problems:
        raise CurationError(problems)
    return document
