"""Compares a curated document with the ledger that stands beside it."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from vbr_generator.checker.verdict import Verdict

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["check_ledger"]


def check_ledger(document: Path) -> Verdict:
    """Check that a curated document is the one that its ledger tells of.

    Args:
        document: `spec/REVISION.json`; the ledger is `REVISION.ledger.json` beside it.

    Returns:
        The verdict. A document that was edited by hand is a loss: the next curation would undo it.
    """
    verdict = Verdict()
    path = document.with_suffix(".ledger.json")
    if not path.exists():
        verdict.lose(document.name, "has no ledger")
        return verdict
    ledger: dict[str, Any] = json.loads(path.read_bytes())
    if ledger["document_sha256"] != hashlib.sha256(document.read_bytes()).hexdigest():
        verdict.lose(document.name, "is not what its ledger tells of; `make curate` writes both")
    for loss in ledger["checker"]["losses"]:
        verdict.lose(path.name, loss)
    verdict.count("ledgers", verdict.ok)
    return verdict
