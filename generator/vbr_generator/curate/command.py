"""The command `curate`: reads a vendor document, curates and checks it, writes spec/."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from vbr_generator.checker import compare_documents
from vbr_generator.curate.document import Document, is_object, mapping
from vbr_generator.curate.ledger import canonical, ledger, write_atomically
from vbr_generator.curate.overlay import load_overlays
from vbr_generator.curate.pipeline import Curated, curate
from vbr_generator.curate.rule import CurationError, Problem
from vbr_generator.curate.source import SourceError, read_source

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["SPEC", "curate_source", "main"]

SPEC = Path(__file__).parents[3] / "spec"
"""The folder of curated documents, ledgers and overlays in the repository."""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m vbr_generator curate",
        description="Curate a vendor's OpenAPI document into spec/REVISION.json and its ledger.",
    )
    parser.add_argument(
        "--revision", required=True, help="the revision that it must be, as 1.1-rev0"
    )
    parser.add_argument(
        "--source", required=True, help="a file, or https://SERVER:9419/swagger/..."
    )
    parser.add_argument(
        "--ca-file", type=Path, help="PEM file to trust besides the system's, for a URL"
    )
    parser.add_argument("--insecure", action="store_true", help="accept any certificate, for a URL")
    parser.add_argument("--spec", type=Path, default=SPEC, help="the folder to write to")
    parser.add_argument("--dry-run", action="store_true", help="write nothing, only report")
    return parser


def _other_revisions(spec: Path, revision: str) -> list[Document]:
    return [
        json.loads(path.read_bytes())
        for path in sorted(spec.glob("*.json"))
        if not path.name.endswith(".ledger.json") and path.stem != revision
    ]


def curate_source(
    content: bytes, name: str, revision: str, spec: Path = SPEC
) -> tuple[Curated, Document]:
    """Curate the bytes of a vendor document with the overlays of a folder.

    Args:
        content: The document.
        name: Its name for the ledger.
        revision: The revision that it must be.
        spec: The folder that holds `overlays/` and the documents of other revisions.

    Returns:
        The curated document with its record, and the ledger.

    Raises:
        CurationError: It cannot be curated, or is not what it should be.
    """
    try:
        document: object = json.loads(content)
    except ValueError as error:
        raise CurationError(
            [Problem(name, f"is not JSON: {error}", "an OpenAPI document")]
        ) from error
    if not is_object(document):
        raise CurationError([Problem(name, "is no object", "an OpenAPI document")])
    found = mapping(document.get("info")).get("version")
    if found != revision:
        raise CurationError([Problem("/info/version", f"is {found!r}", f"revision {revision}")])
    overlays = load_overlays(spec / "overlays", revision)
    curated = curate(document, overlays, _other_revisions(spec, revision))
    verdict = compare_documents(document, curated.document).to_json()
    return curated, ledger(
        source=content,
        name=name,
        source_document=document,
        curated=curated,
        verdict=verdict,
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: Its arguments, without the program's name.

    Returns:
        The exit code: 0 done, 1 not curated or losses found, 2 wrong usage.
    """
    options = _parser().parse_args(argv)
    try:
        content, name = read_source(
            options.source, ca_file=options.ca_file, insecure=options.insecure
        )
        curated, record = curate_source(content, name, options.revision, options.spec)
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
    figures = record["counts"]["curated"]
    sys.stdout.write(
        f"{options.revision}: {figures['operations']} operations, {figures['schemas']} schemas "
        f"({figures['enums']} enums, {figures['polymorphic_parents']} polymorphic parents), "
        f"{len(record['unreachable_schemas'])} unreachable, {len(record['review'])} to review, "
        f"0 losses\n"
    )
    return 0
