"""The public names of a revision, or of a package: read, written, compared. Pure, no dependency.

`vbr_api/vX_Y_revZ/surface.txt` is that of a generated revision; `api/` holds the promised ones.
"""

from __future__ import annotations

from vbr_generator.api_diff.change import Change, Kind, Level
from vbr_generator.api_diff.comparison import compare
from vbr_generator.api_diff.report import (
    as_json,
    as_markdown,
    as_text,
    summary,
)
from vbr_generator.api_diff.surface import (
    Class,
    Enum,
    Field,
    Function,
    Parameter,
    Surface,
)
from vbr_generator.api_diff.text import SurfaceError, read, write

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
