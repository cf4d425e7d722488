"""The pages of `docs/reference/revisions/`: one page per step from a revision to the next."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from vbr_generator.api_diff.comparison import compare
from vbr_generator.api_diff.report import as_markdown

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from vbr_generator.api_diff.surface import Surface

__all__ = ["pages_of", "stale_pages", "write_pages"]


def pages_of(surfaces: Mapping[str, Surface]) -> dict[str, str]:
    """Render the pages, by file name.

    Args:
        surfaces: Surfaces by revision, oldest first.
    """
    return {
        f"{old}-to-{new}.md": as_markdown(old, new, compare(surfaces[old], surfaces[new]))
        for old, new in pairwise(surfaces)
    }


def write_pages(pages: Mapping[str, str], folder: Path) -> None:
    """Write the pages, and delete the pages of other steps."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.glob("*-to-*.md"):
        if path.name not in pages:
            path.unlink()
    for name, text in pages.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


def stale_pages(pages: Mapping[str, str], folder: Path) -> list[str]:
    """List the pages that are missing, outdated or of another step."""
    stored = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*-to-*.md")}
    names = sorted(stored.keys() | pages.keys())
    return [f"{name}: is outdated" for name in names if stored.get(name) != pages.get(name)]
