"""From curated documents to the generated package."""

from .package import GenerationError, Report, render_all

__all__ = ["GenerationError", "Report", "render_all"]
