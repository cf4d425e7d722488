"""Hand-written files of the repository, for the architecture tests."""

from __future__ import annotations

import ast
import functools
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = {
    "aiovbr": ROOT / "wrappers" / "aiovbr",
    "vbr_simulator": ROOT / "simulator" / "vbr_simulator",
    "vbr_generator": ROOT / "generator" / "vbr_generator",
}
FOLDERS = ("benchmarks", "docs", "examples", "generator", "simulator", "tests", "wrappers")


@functools.cache
def python_files(folder: Path) -> tuple[Path, ...]:
    """Return the Python files below a folder, sorted."""
    return tuple(sorted(path for path in folder.rglob("*.py") if path.is_file()))


def hand_written_files() -> list[Path]:
    """Return every Python file that a person edits."""
    return [path for folder in FOLDERS for path in python_files(ROOT / folder)]


def module_name(path: Path) -> str:
    """Return the dotted name of a file: as imported, or its path for a file outside a package.

    >>> module_name(ROOT / "wrappers" / "aiovbr" / "cli" / "__init__.py")
    'aiovbr.cli'
    >>> module_name(ROOT / "tests" / "support" / "source_tree.py")
    'tests.support.source_tree'
    """
    base = next((top.parent for top in PACKAGES.values() if path.is_relative_to(top)), ROOT)
    name = ".".join(path.relative_to(base).with_suffix("").parts)
    return name.removesuffix(".__init__")


@functools.cache
def syntax_tree(path: Path) -> ast.Module:
    """Return the parsed source of a Python file."""
    return ast.parse(path.read_text("utf-8"), str(path))
