"""Replaces files and folders by new ones: all of them or none."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["install"]


def install(pairs: Sequence[tuple[Path, Path]]) -> None:
    """Move each new file or folder to its target; on a failure, restore all targets.

    Args:
        pairs: New paths with their targets, on one file system. The old content of a target is
            moved to the folder of the new path.
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
    """Return True if the new path of a target was not moved."""
    return any(fresh.exists() for fresh, target in pairs if target == place)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
