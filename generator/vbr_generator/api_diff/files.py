"""Surfaces in files: beside generated revisions, or in `api/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vbr_generator.api_diff.text import read
from vbr_generator.errors import SurfaceError
from vbr_generator.revisions import revision_key

if TYPE_CHECKING:
    from pathlib import Path

    from vbr_generator.api_diff.surface import Surface

__all__ = ["SURFACE", "generated_surfaces", "read_surface", "stored_surfaces"]

SURFACE = "surface.txt"
"""The file of a generated revision that lists its public names."""


def read_surface(path: Path) -> Surface:
    """Read a surface from a file.

    Raises:
        SurfaceError: If the file cannot be read or is not a surface.
    """
    try:
        return read(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SurfaceError(f"cannot read {path.name} as a surface: {error}") from error


def stored_surfaces(folder: Path) -> dict[str, Surface]:
    """Read all surfaces of a folder, by title."""
    surfaces = [read_surface(path) for path in sorted(folder.glob("*.txt"))]
    return {surface.title: surface for surface in surfaces}


def generated_surfaces(package: Path) -> dict[str, Surface]:
    """Read the surfaces of all revisions of a generated package, oldest first."""
    surfaces = [read_surface(path) for path in package.glob(f"*/{SURFACE}")]
    return {s.title: s for s in sorted(surfaces, key=lambda surface: revision_key(surface.title))}
