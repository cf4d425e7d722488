"""Generates the package from a folder of documents, and compares it with the committed package."""

from __future__ import annotations

import filecmp
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from vbr_generator.render.package import documents, render_all
from vbr_generator.render.root import render_connect
from vbr_generator.staging import install

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vbr_generator.render.package import RenderReport

__all__ = ["differences", "generate", "verify"]


def generate(spec: Path, package: Path, connect: Path | None = None) -> list[RenderReport]:
    """Render every revision of `spec` and replace `package`.

    The existing package stays until the new package is complete.

    Args:
        spec: Folder of the documents.
        package: Folder of `vbr_api`.
        connect: Folder of the module of `aiovbr.connect`; None writes no such module.
    """
    package.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=package.parent, prefix=".generate-") as temporary:
        fresh = Path(temporary) / package.name
        reports = render_all(documents(spec), fresh)
        pairs = [(fresh, package)]
        if connect is not None:
            render_connect(documents(spec), Path(temporary) / connect.name / "connect.py")
            pairs.append((Path(temporary) / connect.name, connect))
        install(pairs)
    return reports


def verify(
    spec: Path, package: Path, connect: Path | None = None
) -> tuple[list[RenderReport], list[str]]:
    """Render into a temporary folder and compare with `package`; arguments as for `generate`.

    Returns:
        The reports, and one line per difference.
    """
    with tempfile.TemporaryDirectory(prefix="aiovbr-verify-") as temporary:
        fresh = Path(temporary) / package.name
        reports = render_all(documents(spec), fresh)
        lines = sorted(differences(package, fresh))
        if connect is not None:
            fresh_connect = Path(temporary) / connect.name
            render_connect(documents(spec), fresh_connect / "connect.py")
            lines += [
                f"{connect.name}/{line}" for line in sorted(differences(connect, fresh_connect))
            ]
        return reports, lines


def differences(old: Path, new: Path) -> Iterator[str]:
    """Yield one line per file that differs between two folders; caches are ignored."""
    before, after = _files(old), _files(new)
    yield from (f"{name}: is no longer generated" for name in before - after)
    yield from (f"{name}: is missing" for name in after - before)
    for name in before & after:
        if not filecmp.cmp(old / name, new / name, shallow=False):
            yield f"{name}: differs from the generated file"


def _files(folder: Path) -> set[str]:
    skipped = {"__pycache__", ".ruff_cache", ".mypy_cache"}
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and not skipped & set(path.relative_to(folder).parts)
    }
