"""Paths that no file can have; each function returns one in a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def below_a_missing_folder(folder: Path) -> Path:
    return folder / "missing" / "kit.zip"


def below_a_file(folder: Path) -> Path:
    (folder / "plain").write_bytes(b"")
    return folder / "plain" / "kit.zip"


def with_nul(folder: Path) -> Path:
    return folder / "a\0b"


def with_surrogate(folder: Path) -> Path:
    return folder / "a\ud800b"


def too_long(folder: Path) -> Path:
    return folder / ("x" * 300)
