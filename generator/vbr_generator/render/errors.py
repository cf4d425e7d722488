"""What keeps a document from being rendered."""

from __future__ import annotations

__all__ = ["GenerationError", "UnsupportedShapeError"]


class GenerationError(Exception):
    """A document cannot be rendered without loss; the message lists every reason."""


class UnsupportedShapeError(GenerationError):
    """The parser handed over something that no view exists for."""
