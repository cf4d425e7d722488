"""Errors of the generator: each is caused by a document, an overlay or an option of the user.

GeneratorError
├── SourceError             a vendor document cannot be read
├── CurationError           a document or an overlay has shapes that no rule knows
├── SelectorError           a JSONPath expression outside the supported subset
├── SurfaceError            a file is not a surface
├── RevisionError           a text is not an API revision
└── RenderError             a document cannot be rendered without loss
    └── UnsupportedShapeError   the parser returned a shape without a view
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "CurationError",
    "GeneratorError",
    "Problem",
    "RenderError",
    "RevisionError",
    "SelectorError",
    "SourceError",
    "SurfaceError",
    "UnsupportedShapeError",
]


class GeneratorError(Exception):
    """Root of the errors that a user's input causes; commands print the message."""


class SourceError(GeneratorError):
    """A vendor document cannot be read."""


class Problem(NamedTuple):
    """One place of a document or an overlay that curation cannot handle.

    Attributes:
        at: JSON pointer or file name.
        what: The unexpected shape.
        needed: The change that removes the problem.
    """

    at: str
    what: str
    needed: str


class CurationError(GeneratorError):
    """A document or an overlay that curation cannot handle.

    Args:
        problems: Every problem, not only the first.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(*self.problems)

    def __str__(self) -> str:
        lines = [f"{len(self.problems)} problem(s) in the document:"]
        lines += [f"  {at}: {what}; needed: {needed}" for at, what, needed in self.problems]
        return "\n".join(lines)


class SelectorError(GeneratorError, ValueError):
    """A JSONPath expression outside the subset that overlays support."""


class SurfaceError(GeneratorError, ValueError):
    """A text that is not a surface; the message names the line."""


class RevisionError(GeneratorError, ValueError):
    """A text that is not an API revision, for instance `1.3-rev2`."""


class RenderError(GeneratorError):
    """A document that cannot be rendered without loss; the message lists every reason."""


class UnsupportedShapeError(RenderError):
    """The parser returned a shape without a view."""
