"""Marks that curation derived; a release requires that a person writes them into an overlay."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from vbr_generator.render.package import documents

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["derived_marks"]


def derived_marks(spec: Path) -> list[str]:
    """List the derived groups, summaries and secret marks of all revisions from their ledgers."""
    return [
        f"{path.stem}: {note}"
        for path in documents(spec)
        for note in json.loads(path.with_suffix(".ledger.json").read_bytes())["review"]
    ]
