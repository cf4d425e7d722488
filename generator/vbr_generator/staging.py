"""Puts finished files and folders in their places, all of them or none."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["install"]


def install(pairs: Sequence[tuple[Path, Path]]) -> None:
    """Move each fresh file or folder to its place; if one fails, undo the others.

    Args:
        pairs: Each fresh thing and its place. They are on one file system, and what was in the
            place stays beside the fresh one, in its temporary folder, until that is removed.
    """
    done: list[tuple[Path, Path]] = []
    try:
        for fresh, place in pairs:
            old = fresh.with_name(f"{fresh.name}.old")
            done.append((old, place))
            if place.exists():
                place.rename(old)
            fresh.rename(place)
    except BaseException:
        for old, place in reversed(done):
            if old.exists():
                _remove(place)
                old.rename(place)
            elif not _failed(pairs, place):
                _remove(place)
        raise


def _failed(pairs: Sequence[tuple[Path, Path]], place: Path) -> bool:
    """Tell whether the fresh thing of a place is still where it was made."""
    return any(fresh.exists() for fresh, target in pairs if target == place)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
