"""Registers the entry points of a project without installing it."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any


def register(project: Path) -> None:
    """Write the metadata that an installer writes for the entry points of a project.

    Args:
        project: Folder with a `pyproject.toml`.
    """
    configuration: dict[str, Any] = tomllib.loads(
        (project / "pyproject.toml").read_text(encoding="utf-8")
    )
    metadata = project / f"{project.name}-1.0.0.dist-info"
    metadata.mkdir()
    text = f"Name: {configuration['project']['name']}\nVersion: 1.0.0\n"
    (metadata / "METADATA").write_text(text, encoding="utf-8")
    (points,) = configuration["project"]["entry-points"].items()
    lines = [f"[{points[0]}]", *(f"{name} = {value}" for name, value in points[1].items())]
    (metadata / "entry_points.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
