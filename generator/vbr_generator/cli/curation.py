"""The command `curate`: reads, curates and checks a vendor document, and writes spec/."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from vbr_generator.cli.options import add_source_options, source_trust
from vbr_generator.curate.intake import curate_source
from vbr_generator.curate.ledger import canonical, write_atomically
from vbr_generator.curate.overlay import load_overlays, stale_actions
from vbr_generator.curate.source import read_source
from vbr_generator.errors import GeneratorError
from vbr_generator.places import SPEC

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m vbr_generator curate",
        description="Curate a vendor's OpenAPI document into spec/REVISION.json and its ledger.",
    )
    add_source_options(parser)
    parser.add_argument("--spec", type=Path, default=SPEC, help="folder to write to")
    parser.add_argument("--dry-run", action="store_true", help="report, but write nothing")
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: Arguments, without the program's name.

    Returns:
        The exit code: 0 on success, 1 for an error or a loss, 2 for wrong usage.
    """
    options = _parser().parse_args(argv)
    try:
        content, name = read_source(options.source, source_trust(options))
        overlays = load_overlays(options.spec / "overlays", options.revision)
        curated, record = curate_source(content, name, options.revision, overlays)
    except GeneratorError as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    verdict = record["checker"]
    for note in record["review"]:
        sys.stderr.write(f"review: {note}\n")
    if verdict["losses"]:
        for loss in verdict["losses"]:
            sys.stderr.write(f"loss: {loss}\n")
        sys.stderr.write("error: the checker found losses. No file was written.\n")
        return 1
    if not options.dry_run:
        write_atomically(options.spec / f"{options.revision}.json", canonical(curated.document))
        write_atomically(options.spec / f"{options.revision}.ledger.json", canonical(record))
        for overlay, target in stale_actions(options.spec):
            sys.stderr.write(f"note: no curated revision needs {overlay}: {target}\n")
    figures = record["counts"]["curated"]
    sys.stdout.write(
        f"{options.revision}: {figures['operations']} operations, {figures['schemas']} schemas "
        f"({figures['enums']} enums, {figures['polymorphic_parents']} polymorphic parents), "
        f"{len(record['unreachable_schemas'])} unreachable, {len(record['review'])} to review, "
        f"0 losses\n"
    )
    return 0
