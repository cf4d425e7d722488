"""The command `curate`: reads a vendor document, curates and checks it, writes spec/."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from vbr_generator.checker import compare_documents
from vbr_generator.curate.document import (
    Document,
    is_object,
    is_revision,
    mapping,
    operations,
)
from vbr_generator.curate.ledger import canonical, ledger, write_atomically
from vbr_generator.curate.overlay import load_overlays, stale_actions
from vbr_generator.curate.pipeline import Curated, curate
from vbr_generator.curate.rules.rule import CurationError, Problem
from vbr_generator.curate.source import SourceError, add_source_options, read_source, trust_of
from vbr_generator.places import SPEC

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vbr_generator.curate.overlay import Overlay

__all__ = ["SPEC", "curate_source", "main"]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m vbr_generator curate",
        description="Curate a vendor's OpenAPI document into spec/REVISION.json and its ledger.",
    )
    add_source_options(parser)
    parser.add_argument("--spec", type=Path, default=SPEC, help="the folder to write to")
    parser.add_argument("--dry-run", action="store_true", help="write nothing, only report")
    return parser


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
        name: Its name for the ledger.
        revision: The revision that it must be.
        overlays: Those that are for the revision.
        derive_secrets: See `pipeline.curate`.

    Returns:
        The curated document with its record, and the ledger.

    Raises:
        CurationError: It cannot be curated, or is not what it should be.
    """
    document = _read(content, name)
    found = mapping(document.get("info")).get("version")
    if found != revision or not is_revision(revision):
        needed = f"revision {revision}, and one that is spelled as 1.3-rev2 is"
        raise CurationError([Problem("/info/version", f"is {found!r}", needed)])
    if any("x-vbr-group" in operation.body for operation in operations(document)):
        needed = "the vendor's own; what a simulator serves is curated"
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
    """Read JSON without losing any of it."""
    problems: list[Problem] = []

    def members(pairs: list[tuple[str, object]]) -> Document:
        found = dict(pairs)
        if len(found) < len(pairs):
            twice = sorted(key for key, count in Counter(k for k, _ in pairs).items() if count > 1)
            what = f"an object with the keys {', '.join(found)[:100]} has {', '.join(twice)} twice"
            problems.append(Problem(name, what, "one of each"))
        return found

    def constant(text: str) -> None:
        problems.append(Problem(name, f"{text} is not JSON", "a number"))

    try:
        document: object = json.loads(content, object_pairs_hook=members, parse_constant=constant)
        json.dumps(document, ensure_ascii=False).encode()  # half of a character is no text
    except (ValueError, RecursionError) as error:
        problems.append(Problem(name, f"is not JSON: {error}", "an OpenAPI document"))
        raise CurationError(problems) from error
    if not is_object(document):
        raise CurationError([*problems, Problem(name, "is no object", "an OpenAPI document")])
    if problems:
        raise CurationError(problems)
    return document


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: Its arguments, without the program's name.

    Returns:
        The exit code: 0 done, 1 not curated or losses found, 2 wrong usage.
    """
    options = _parser().parse_args(argv)
    try:
        content, name = read_source(options.source, trust_of(options))
        overlays = load_overlays(options.spec / "overlays", options.revision)
        curated, record = curate_source(content, name, options.revision, overlays)
    except (SourceError, CurationError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    verdict = record["checker"]
    for note in record["review"]:
        sys.stderr.write(f"review: {note}\n")
    if verdict["losses"]:
        for loss in verdict["losses"]:
            sys.stderr.write(f"loss: {loss}\n")
        sys.stderr.write("nothing written: the checker found losses\n")
        return 1
    if not options.dry_run:
        write_atomically(options.spec / f"{options.revision}.json", canonical(curated.document))
        write_atomically(options.spec / f"{options.revision}.ledger.json", canonical(record))
        for overlay, target in stale_actions(options.spec):
            sys.stderr.write(f"not needed by any curated revision yet: {overlay}: {target}\n")
    figures = record["counts"]["curated"]
    sys.stdout.write(
        f"{options.revision}: {figures['operations']} operations, {figures['schemas']} schemas "
        f"({figures['enums']} enums, {figures['polymorphic_parents']} polymorphic parents), "
        f"{len(record['unreachable_schemas'])} unreachable, {len(record['review'])} to review, "
        f"0 losses\n"
    )
    return 0
