"""The command `check`: what a curated document lost, and what the generated package lost of it."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from vbr_generator.checker.documents import compare_documents
from vbr_generator.checker.ledgers import check_ledger
from vbr_generator.checker.package import check_generated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vbr_generator.checker.verdict import Verdict

__all__ = ["main"]

_ROOT = Path(__file__).resolve().parents[3]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m vbr_generator check",
        description="Compare spec/ with its ledgers and with the generated package, and report "
        "every loss; with --source, compare a vendor document with the curated one too.",
    )
    parser.add_argument("--spec", type=Path, default=_ROOT / "spec", help="folder of documents")
    parser.add_argument(
        "--package", type=Path, default=_ROOT / "generated" / "vbr_api", help="folder of vbr_api"
    )
    parser.add_argument("--source", type=Path, help="a vendor document, of a curated revision")
    return parser


def _verdicts(options: argparse.Namespace) -> list[tuple[str, Verdict]]:
    spec: Path = options.spec
    found: list[tuple[str, Verdict]] = []
    if options.source is not None:
        source = json.loads(options.source.read_bytes())
        curated = spec / f"{source['info']['version']}.json"
        verdict = compare_documents(source, json.loads(curated.read_bytes()))
        found.append((f"{options.source.name} and {curated.name}", verdict))
    for path in sorted(spec.glob("*.json")):
        if not path.name.endswith(".ledger.json"):
            found.append((f"{path.name} and its ledger", check_ledger(path)))
            generated = check_generated(path, options.package)
            found.append((f"{path.name} and {options.package.name}", generated))
    return found


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: Its arguments, without the program's name.

    Returns:
        The exit code: 0 nothing lost, 1 losses, 2 wrong usage.
    """
    options = _parser().parse_args(argv)
    verdicts = _verdicts(options)
    for what, verdict in verdicts:
        sys.stdout.write(f"{what}: {verdict}\n")
    return 0 if verdicts and all(verdict.ok for _, verdict in verdicts) else 1
