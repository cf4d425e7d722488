"""Default paths in the repository; commands accept other paths as options."""

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
PAGES = ROOT / "docs" / "reference" / "revisions"
PROMISES = ROOT / "api"
CHANGELOG = ROOT / "CHANGELOG.md"

_SHIPPED = Path(__file__).with_name("overlays")
OVERLAYS = _SHIPPED if _SHIPPED.is_dir() else SPEC / "overlays"
"""The overlays; a wheel contains them in the folder of this module."""


def connect_of(package: Path) -> Path | None:
    """Return the folder of the generated `connect` if `package` is the one of this repository."""
    return CONNECT if package == PACKAGE else None
