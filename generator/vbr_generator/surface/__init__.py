"""The public names of a revision, or of a package: read, written, compared. Pure, no dependency.

`vbr_api/vX_Y_revZ/surface.txt` is that of a generated revision; `api/` holds the promised ones.
"""

from __future__ import annotations

from vbr_generator.surface.change import Change, Kind, Level
from vbr_generator.surface.compare import compare
from vbr_generator.surface.facts import Class, Enum, Field, Function, Parameter, Surface
from vbr_generator.surface.text import SurfaceError, read, write
from vbr_generator.surface.told import as_json, as_markdown, as_text, summary

__all__ = [
    "Change",
    "Class",
    "Enum",
    "Field",
    "Function",
    "Kind",
    "Level",
    "Parameter",
    "Surface",
    "SurfaceError",
    "as_json",
    "as_markdown",
    "as_text",
    "compare",
    "read",
    "summary",
    "write",
]
