"""Where things are in the repository; a command takes other places by its options."""

from __future__ import annotations

from pathlib import Path

__all__ = [
    "CHANGELOG",
    "CONNECT",
    "OVERLAYS",
    "PACKAGE",
    "PAGES",
    "PROMISES",
    "ROOT",
    "SPEC",
    "connect_of",
]

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "spec"
PACKAGE = ROOT / "generated" / "vbr_api"
CONNECT = ROOT / "wrappers" / "aiovbr" / "_generated"
PAGES = ROOT / "docs" / "revisions"
PROMISES = ROOT / "api"
CHANGELOG = ROOT / "CHANGELOG.md"


def connect_of(package: Path) -> Path | None:
    """Give the folder of `aiovbr.connect`, which goes with this repository's own package."""
    return CONNECT if package == PACKAGE else None


_SHIPPED = Path(__file__).with_name("overlays")
OVERLAYS = _SHIPPED if _SHIPPED.is_dir() else SPEC / "overlays"
"""The overlays: in a wheel they lie beside this module."""
