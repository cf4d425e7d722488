"""The ledger of a curation: source, changes and verdict, committed for review."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from vbr_generator.curate.document import (
    Document,
    component_schemas,
    mapping,
    operations,
)
from vbr_generator.curate.rules import REVIEWED, UNMAPPED_RULE, UNREACHABLE_RULE
from vbr_generator.curate.rules.polymorphism import UNMAPPED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from vbr_generator.curate.pipeline import Curated

__all__ = ["canonical", "counts", "ledger", "write_atomically"]


def canonical(value: object) -> bytes:
    """Encode a JSON value in the committed form: indented, UTF-8, one final newline."""
    return (json.dumps(value, indent=1, ensure_ascii=False) + "\n").encode()


def counts(document: Document) -> dict[str, int]:
    """Count operations, schemas, enums and polymorphic parents."""
    schemas = component_schemas(document)
    return {
        "operations": sum(1 for _ in operations(document)),
        "schemas": len(schemas),
        "enums": sum("enum" in schema for schema in schemas.values()),
        "polymorphic_parents": sum("discriminator" in schema for schema in schemas.values()),
    }


def _unmapped(curated: Curated) -> dict[str, list[str]]:
    return {
        change.at.rpartition("/")[2]: change.note.removeprefix(UNMAPPED).split(", ")
        for rule, changes in curated.rules
        if rule.name == UNMAPPED_RULE
        for change in changes
        if change.note.startswith(UNMAPPED)
    }


def ledger(
    *,
    source: bytes,
    name: str,
    source_document: Document,
    curated: Curated,
    verdict: Mapping[str, Any],
) -> Document:
    """Create the ledger of a curation.

    Args:
        source: The bytes of the vendor document.
        name: File name or URL path of the document, without any path of this machine.
        source_document: The vendor document.
        curated: The result of the curation.
        verdict: The verdict of the independent checker.

    Returns:
        A JSON object; equal arguments give equal ledgers.
    """
    revision = str(mapping(curated.document.get("info")).get("version"))
    by_rule = {rule.name: changes for rule, changes in curated.rules}
    return {
        "revision": revision,
        "source": {
            "name": name,
            "bytes": len(source),
            "sha256": hashlib.sha256(source).hexdigest(),
        },
        "document_sha256": hashlib.sha256(canonical(curated.document)).hexdigest(),
        "counts": {"source": counts(source_document), "curated": counts(curated.document)},
        "checker": dict(verdict),
        "review": [change.note for name in REVIEWED for change in by_rule.get(name, ())],
        "unmapped_discriminator_values": _unmapped(curated),
        "unreachable_schemas": [change.note for change in by_rule[UNREACHABLE_RULE]],
        "rules": [
            {
                "rule": rule.name,
                "reason": rule.reason,
                "count": len(changes),
                "changes": _changes(changes),
            }
            for rule, changes in curated.rules
        ],
        "overlays": [
            {
                "overlay": item.overlay,
                "target": item.action.target,
                "sha256": item.action.sha256,
                "hits": list(item.at),
            }
            for item in curated.overlays
        ],
    }


def _changes(changes: Sequence[tuple[str, str]]) -> list[str]:
    return [f"{at}: {note}" if note else at for at, note in changes]


def write_atomically(path: Path, content: bytes) -> None:
    """Replace a file atomically: readers see the old content or the new content."""
    temporary = path.with_name(path.name + ".tmp")
    temporary.write_bytes(content)
    temporary.replace(path)
