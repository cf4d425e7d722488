"""Compares a curated document with its ledger."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from vbr_generator.checker.verdict import CheckVerdict

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["check_ledger"]


def check_ledger(document: Path) -> CheckVerdict:
    """Check that a curated document is the document of its ledger.

    Args:
        document: `spec/REVISION.json`; the ledger is `spec/REVISION.ledger.json`.

    Returns:
        The verdict. A document that was edited by hand is a loss: the next curation would undo the
        edit.
    """
    verdict = CheckVerdict()
    path = document.with_suffix(".ledger.json")
    if not path.exists():
        verdict.lose(document.name, "has no ledger")
        return verdict
    ledger: dict[str, Any] = json.loads(path.read_bytes())
    if ledger["document_sha256"] != hashlib.sha256(document.read_bytes()).hexdigest():
        verdict.lose(document.name, "differs from its ledger; write both with `make curate`")
    for loss in ledger["checker"]["losses"]:
        verdict.lose(path.name, loss)
    verdict.count("ledgers", verdict.ok)
    return verdict
