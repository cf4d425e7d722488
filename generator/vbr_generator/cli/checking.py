"""The command `check`: losses of a curated document, and of the package generated from it."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vbr_generator.checker import check_generated, check_ledger, compare_documents
from vbr_generator.errors import GeneratorError, SourceError
from vbr_generator.places import PACKAGE, SPEC

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vbr_generator.checker import CheckVerdict

__all__ = ["main"]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m vbr_generator check",
        description="Compare spec/ with its ledgers and with the generated package, and report "
        "every loss; with --source, also compare a vendor document with the curated document.",
    )
    parser.add_argument("--spec", type=Path, default=SPEC, help="folder of the documents")
    parser.add_argument("--package", type=Path, default=PACKAGE, help="folder of vbr_api")
    parser.add_argument("--source", type=Path, help="vendor document of a curated revision")
    return parser


def _read(path: Path) -> tuple[str, dict[str, Any]]:
    try:
        document: Any = json.loads(path.read_bytes())
        revision = str(document["info"]["version"])
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise SourceError(f"cannot read {path} as an OpenAPI document: {error!r}") from error
    return revision, document


def _verdicts(options: argparse.Namespace) -> list[tuple[str, CheckVerdict]]:
    spec: Path = options.spec
    verdicts: list[tuple[str, CheckVerdict]] = []
    if options.source is not None:
        revision, source = _read(options.source)
        curated = spec / f"{revision}.json"
        verdict = compare_documents(source, _read(curated)[1])
        verdicts.append((f"{options.source.name} and {curated.name}", verdict))
    for path in sorted(spec.glob("*.json")):
        if not path.name.endswith(".ledger.json"):
            verdicts.append((f"{path.name} and its ledger", check_ledger(path)))
            generated = check_generated(path, options.package)
            verdicts.append((f"{path.name} and {options.package.name}", generated))
    return verdicts


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: Arguments, without the program's name.

    Returns:
        The exit code: 0 without losses, 1 with losses, 2 for wrong usage.
    """
    options = _parser().parse_args(argv)
    try:
        verdicts = _verdicts(options)
    except GeneratorError as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    for subject, verdict in verdicts:
        sys.stdout.write(f"{subject}: {verdict}\n")
    return 0 if verdicts and all(verdict.ok for _, verdict in verdicts) else 1
