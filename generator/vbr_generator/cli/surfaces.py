"""Finds the surface that an option names: a revision, a curated document or a file."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from vbr_generator.api_diff.files import SURFACE, generated_surfaces, read_surface
from vbr_generator.curate.document import is_object, operations
from vbr_generator.errors import SurfaceError
from vbr_generator.render.parser.project import RevisionProject
from vbr_generator.render.surface import surface_of
from vbr_generator.revisions import module_name

if TYPE_CHECKING:
    from vbr_generator.api_diff import Surface

__all__ = ["find_surface"]


def find_surface(name: str, package: Path) -> Surface:
    """Find a surface by the value of an option.

    Args:
        name: A revision of `package`, a curated document (`.json`) or a surface (`.txt`).
        package: The generated package.

    Raises:
        SurfaceError: If there is no such surface; the message lists the known revisions.
    """
    path = Path(name)
    if path.suffix == ".txt":
        return read_surface(path)
    if path.suffix == ".json":
        return _document_surface(path)
    generated = package / module_name(name) / SURFACE
    if not generated.is_file():
        known = ", ".join(generated_surfaces(package))
        raise SurfaceError(
            f"{name} is not a revision of {package.name} ({known}), a curated document (.json)"
            " or a surface (.txt)"
        )
    return read_surface(generated)


def _document_surface(path: Path) -> Surface:
    try:
        document = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise SurfaceError(f"cannot read {path.name} as a curated document: {error}") from error
    if not is_object(document) or not any("x-vbr-group" in o.body for o in operations(document)):
        raise SurfaceError(
            f"{path.name} is not a curated document; `make curate` writes curated documents"
        )
    with tempfile.TemporaryDirectory(prefix="aiovbr-surface-") as temporary:
        project = RevisionProject(document, Path(temporary) / "package")
    return surface_of(project.view)
