"""Public names of an API revision or a package (a surface): read, written, compared.

This package imports the standard library only. A generated revision has its surface in
`vbr_api/vX_Y_revZ/surface.txt`; `api/` contains the promised surfaces.
"""

from __future__ import annotations

from vbr_generator.api_diff.change import ApiChange
from vbr_generator.api_diff.comparison import compare
from vbr_generator.api_diff.report import as_json, as_markdown, as_text, summary
from vbr_generator.api_diff.surface import (
    PublicClass,
    PublicEnum,
    PublicField,
    PublicFunction,
    PublicParameter,
    Surface,
)
from vbr_generator.api_diff.text import read, write

__all__ = [
    "ApiChange",
    "PublicClass",
    "PublicEnum",
    "PublicField",
    "PublicFunction",
    "PublicParameter",
    "Surface",
    "as_json",
    "as_markdown",
    "as_text",
    "compare",
    "read",
    "summary",
    "write",
]
