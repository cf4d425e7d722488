"""Where surfaces are found: beside the generated packages, in `api/`, or in any other file."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from vbr_generator.api_diff.text import SurfaceError, read
from vbr_generator.curate.document import is_object, operations
from vbr_generator.render.package import GenerationError, order
from vbr_generator.render.parser.project import SURFACE, RevisionProject
from vbr_generator.render.surface import surface_of
from vbr_generator.render.views import module_name

if TYPE_CHECKING:
    from vbr_generator.api_diff.surface import Surface

__all__ = ["generated_surfaces", "stored_surfaces", "surface_at"]


def _read(path: Path) -> Surface:
    try:
        return read(path.read_text(encoding="utf-8"))
    except (OSError, SurfaceError) as error:
        raise GenerationError(f"{path.name} cannot be read as a surface: {error}") from error


def stored_surfaces(folder: Path) -> dict[str, Surface]:
    """Read all surfaces of a folder, by title."""
    found = [_read(path) for path in sorted(folder.glob("*.txt"))]
    return {surface.title: surface for surface in found}


def generated_surfaces(package: Path) -> dict[str, Surface]:
    """Read the surfaces of all revisions of a generated package, oldest first."""
    found = [_read(path) for path in package.glob(f"*/{SURFACE}")]
    return {s.title: s for s in sorted(found, key=lambda surface: order(surface.title))}


def surface_at(what: str, package: Path) -> Surface:
    """Find the surface that is called so.

    Args:
        what: A revision of `package`, a curated document (`.json`), or a surface (`.txt`).
        package: The generated package.

    Raises:
        GenerationError: There is none; the message says what there is.
    """
    path = Path(what)
    if path.suffix == ".txt":
        return _read(path)
    if path.suffix == ".json":
        return _of_document(path)
    own = package / module_name(what) / SURFACE
    if not own.is_file():
        known = ", ".join(generated_surfaces(package))
        raise GenerationError(
            f"{what} is no revision of {package.name} ({known}), no curated document (.json)"
            " and no surface (.txt)"
        )
    return _read(own)


def _of_document(path: Path) -> Surface:
    try:
        document = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise GenerationError(f"{path.name} is no curated document: {error}") from error
    if not is_object(document) or not any("x-vbr-group" in o.body for o in operations(document)):
        raise GenerationError(
            f"{path.name} is no curated document; `make curate` makes one of a vendor's"
        )
    with tempfile.TemporaryDirectory(prefix="aiovbr-surface-") as temporary:
        project = RevisionProject(document, Path(temporary) / "package")
    return surface_of(project.view)
